package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// The words of either article that the other one, in what answers them, does not have. Quote style,
/// dashes, blanks and case are no differences.
final class Differences {

    /// Where a smaller share of the words is the same, all of them differ: to mark them one by one would
    /// strew confetti.
    private static final double ALIKE = 0.3;

    private final Both<NavigableMap<Integer, Span>> spans =
            new Both<>(new TreeMap<>(), new TreeMap<>());

    private Differences() {}

    /// None if the articles are written in two languages.
    static Differences of(Aligned pair) {
        Differences differences = new Differences();
        if (pair.isOneLanguage()) {
            for (int k = 0; k < pair.sentences().size(); k++) {
                Link link = pair.sentences().get(k);
                List<Edit> edits = pair.edits().get(k);
                for (Side side : Side.values()) {
                    differences.add(pair, link, edits, side);
                }
            }
        }
        return differences;
    }

    /// The differences that begin within a span, in reading order.
    List<Span> in(Side side, Span span) {
        return List.copyOf(spans.on(side).subMap(span.start(), true, span.end(), false).values());
    }

    private void add(Aligned pair, Link link, List<Edit> edits, Side side) {
        List<Span> differing = new ArrayList<>();
        if (link instanceof Link.Matched match) {
            Span reach = pair.reach(match, side);
            if (share(edits, side, reach) < ALIKE) {
                differing.add(reach);
            } else {
                edits.stream()
                        .filter(edit -> !(edit instanceof Edit.Same))
                        .forEach(edit -> edit.on(side).ifPresent(differing::add));
            }
        } else {
            pair.sentences(link, side).forEach(s -> differing.add(s.span()));
        }
        differing.forEach(span -> spans.on(side).put(span.start(), span));
    }

    private static double share(List<Edit> edits, Side side, Span whole) {
        int same =
                edits.stream()
                        .filter(Edit.Same.class::isInstance)
                        .mapToInt(edit -> edit.on(side).map(Span::length).orElse(0))
                        .sum();
        return (double) same / Math.max(1, whole.length());
    }
}
