package org.diptych.find;

import static java.util.stream.Collectors.partitioningBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Misquoted;
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
        Map<Boolean, List<Finding>> halves =
                findings.stream()
                        .filter(f -> f instanceof Conflict || f instanceof Misquoted)
                        .collect(partitioningBy(f -> f.mark().at().side() == Side.LEFT));
        Map<Finding, Finding> told = new HashMap<>();
        for (Finding right : halves.getOrDefault(false, List.of())) {
            halves.getOrDefault(true, List.of()).stream()
                    .filter(right::isOtherHalfOf)
                    .findFirst()
                    .ifPresent(left -> told.put(right, left));
        }
        return told;
    }
}
