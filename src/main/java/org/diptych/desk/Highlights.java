package org.diptych.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.desk.Row.Prose;
import org.diptych.desk.Rows.Stretch;
import org.diptych.find.Finding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Turns findings into the styles of the rows they mark.
final class Highlights {

    /// Longest first, so that a shorter mark lies on top of the longer one around it.
    private static final Comparator<Finding> LONGEST_FIRST =
            Comparator.comparingInt((Finding f) -> -f.mark().at().span().length())
                    .thenComparing(f -> f.mark().severity());

    private Highlights() {}

    /// The styles of every row that holds a finding on the side. Rows that are absent are plain.
    static Map<Integer, StyleSpans<Ink>> of(Rows rows, Side side, List<Finding> findings) {
        Map<Integer, List<Painted>> byRow = new TreeMap<>();
        findings.stream()
                .filter(f -> f.mark().at().side() == side)
                .sorted(LONGEST_FIRST)
                .forEach(f ->
                        rows.stretches(f.mark().at())
                                .forEach(s ->
                                        byRow.computeIfAbsent(s.row(), _ -> new ArrayList<>())
                                                .add(new Painted(s, new Ink(f)))));
        Map<Integer, StyleSpans<Ink>> styles = new HashMap<>();
        byRow.forEach((row, painted) -> {
            if (rows.list().get(row).cells().on(side) instanceof Prose prose) {
                styles.put(row, spans(prose.text(), painted));
            }
        });
        return styles;
    }

    private record Painted(Stretch on, Ink ink) {}

    /// The styles of a text that holds no finding.
    static StyleSpans<Ink> plain(String text) {
        return Breaks.areNeeded(text)
                ? spans(text, List.of())
                : StyleSpans.singleton(Ink.PLAIN, text.length());
    }

    private static StyleSpans<Ink> spans(String text, List<Painted> painted) {
        Ink[] inks = new Ink[text.length()];
        Arrays.fill(inks, Ink.PLAIN);
        painted.forEach(p -> Arrays.fill(inks, p.on().start(), p.on().end(), p.ink()));
        List<Span> pieces = Breaks.pieces(text);
        for (int k = 1; k < pieces.size(); k += 2) {
            for (int i = pieces.get(k).start(); i < pieces.get(k).end(); i++) {
                inks[i] = inks[i].apart();
            }
        }
        StyleSpansBuilder<Ink> spans = new StyleSpansBuilder<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || !inks[i].equals(inks[start])) {
                spans.add(inks[start], i - start);
                start = i;
            }
        }
        return text.isEmpty() ? StyleSpans.singleton(Ink.PLAIN, 0) : spans.create();
    }
}
