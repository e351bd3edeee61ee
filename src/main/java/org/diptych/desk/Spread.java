package org.diptych.desk;

import java.util.Comparator;
import java.util.List;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;

/// A comparison as two facing pages: everything the screen shows of it that can be worked out beforehand,
/// off the window's thread.
///
/// @param findings in the order of the rows, within a row those of the left side first
record Spread(
        Comparison comparison,
        Rows rows,
        List<Finding> findings,
        Both<ReadOnlyStyledDocument<CellStyle, String, Ink>> pages) {

    static Spread of(Comparison comparison, Words words) {
        Rows rows = Rows.of(comparison.pair());
        List<Finding> findings =
                comparison.findings().stream()
                        .sorted(
                                Comparator.comparingInt((Finding f) -> rows.row(f.mark().at()))
                                        .thenComparing(f -> f.mark().at().side())
                                        .thenComparing(f -> f.mark().at().span()))
                        .toList();
        return new Spread(
                comparison,
                rows,
                findings,
                new Both<>(Page.of(rows, Side.LEFT, words), Page.of(rows, Side.RIGHT, words)));
    }

    Both<String> names() {
        return comparison.pair().articles().map(Article::name);
    }
}
