package org.diptych.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Wording;

/// A finding with the short name that every report of one comparison gives it.
///
/// @param id the first letter of its kind and a count within the kind, from 1, in reading order: `g12`
record Numbered(String id, Finding finding) {

    static List<Numbered> of(List<Finding> findings) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<Numbered> numbered = new ArrayList<>();
        for (Finding finding : findings) {
            int n = counts.merge(finding.kind(), 1, Integer::sum);
            numbered.add(new Numbered(Wording.lower(finding.kind()).charAt(0) + "" + n, finding));
        }
        return List.copyOf(numbered);
    }

    /// The short name of every finding.
    static Map<Finding, String> ids(List<Finding> findings) {
        Map<Finding, String> ids = new HashMap<>();
        of(findings).forEach(n -> ids.put(n.finding(), n.id()));
        return ids;
    }
}
