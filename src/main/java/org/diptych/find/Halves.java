package org.diptych.find;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// What is marked twice and told once. Of a contradiction both halves are marked, and a reader is told of it by the left
/// one; of a quotation that the other side has nowhere, its sentence is marked as a gap too, and the reader is told of
/// the quotation.
public final class Halves {

    private Halves() {}

    /// What a reader is told, in its order: nothing that another one of them says.
    public static List<Finding> once(List<Finding> findings) {
        Map<Finding, Finding> told = told(findings);
        return findings.stream().filter(f -> !told.containsKey(f)).toList();
    }

    /// Of every finding that is not told the one that is told in its place.
    public static Map<Finding, Finding> told(List<Finding> findings) {
        Map<Place, List<Finding>> left =
                findings.stream()
                        .filter(f -> f.mark().at().side() == Side.LEFT)
                        .collect(groupingBy(f -> f.mark().at()));
        List<Finding> quotations =
                findings.stream().filter(Finding.Misquoted.class::isInstance).toList();
        Map<Finding, Finding> told = new HashMap<>();
        for (Finding finding : findings) {
            half(finding, left, quotations).ifPresent(half -> told.put(finding, half));
        }
        return told;
    }

    private static Optional<Finding> half(
            Finding finding, Map<Place, List<Finding>> left, List<Finding> quotations) {
        if (finding instanceof Finding.Dropped) {
            return quotations.stream().filter(finding::isLostWith).findFirst();
        }
        Place there = finding.mark().counterpart();
        return finding.mark().at().side() == Side.LEFT || there == null
                ? Optional.empty()
                : left.getOrDefault(there, List.of()).stream()
                        .filter(finding::isOtherHalfOf)
                        .findFirst();
    }
}
