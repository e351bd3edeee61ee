package org.diptych.report;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Halves;
import org.diptych.present.Wording;

/// A finding with the short name that every report of one comparison gives it.
///
/// @param id the first letter of its kind and a count within the kind, from 1, in reading order: `g12`; both
///     halves of a contradiction have the same, and so have a quotation that is nowhere on the other side and its gap
/// @param isSecondHalf whether it says what another one has said
record Numbered(String id, Finding finding, boolean isSecondHalf) {

    static List<Numbered> of(List<Finding> findings) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        Map<Finding, String> ids = new HashMap<>();
        for (Finding finding : Halves.once(findings)) {
            int n = counts.merge(finding.kind(), 1, Integer::sum);
            ids.put(finding, Wording.lower(finding.kind()).charAt(0) + "" + n);
        }
        Map<Finding, Finding> told = Halves.told(findings);
        return findings.stream()
                .map(f -> {
                    Finding half = told.getOrDefault(f, f);
                    return new Numbered(ids.getOrDefault(half, ""), f, !half.equals(f));
                })
                .toList();
    }

    /// What a list has: nothing twice.
    static List<Numbered> once(List<Numbered> numbered) {
        Map<Finding, Finding> told = Halves.told(numbered.stream().map(Numbered::finding).toList());
        return numbered.stream().filter(n -> !told.containsKey(n.finding())).toList();
    }

    /// A name that no other finding has: that of a second half ends in `b`.
    String own() {
        return isSecondHalf ? id + "b" : id;
    }

    /// The short name of every finding.
    static Map<Finding, String> ids(List<Finding> findings) {
        return of(findings).stream().collect(toMap(Numbered::finding, Numbered::id, (a, _) -> a));
    }
}
