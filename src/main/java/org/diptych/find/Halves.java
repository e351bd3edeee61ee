package org.diptych.find;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// Of a contradiction both halves are marked, and a reader is told of it once: by the left one.
public final class Halves {

    private Halves() {}

    /// What a reader is told, in its order: no right half whose left one is there.
    public static List<Finding> once(List<Finding> findings) {
        Map<Finding, Finding> told = told(findings);
        return findings.stream().filter(f -> !told.containsKey(f)).toList();
    }

    /// Of every right half the left one that is told in its place.
    public static Map<Finding, Finding> told(List<Finding> findings) {
        Map<Place, List<Finding>> left =
                findings.stream()
                        .filter(f -> f.mark().at().side() == Side.LEFT)
                        .collect(groupingBy(f -> f.mark().at()));
        Map<Finding, Finding> told = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.mark().at().side() == Side.RIGHT && finding.mark().counterpart() != null) {
                left.getOrDefault(finding.mark().counterpart(), List.of()).stream()
                        .filter(finding::isOtherHalfOf)
                        .findFirst()
                        .ifPresent(half -> told.put(finding, half));
            }
        }
        return told;
    }
}
