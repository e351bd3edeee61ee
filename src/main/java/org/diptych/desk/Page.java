package org.diptych.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.desk.CellStyle.Role;
import org.diptych.desk.Row.Cell;
import org.diptych.desk.Row.Elsewhere;
import org.diptych.desk.Row.Gap;
import org.diptych.desk.Row.Prose;
import org.diptych.find.Finding;
import org.diptych.text.Side;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;

/// One side of the rows as a document, its findings marked.
///
/// @param marks how the rows are set that hold a finding; the others are plain
record Page(
        ReadOnlyStyledDocument<CellStyle, String, Ink> document,
        Map<Integer, StyleSpans<Ink>> marks) {

    static Page of(Rows rows, Side side, List<Finding> findings, Words words) {
        Map<Integer, StyleSpans<Ink>> marks = Highlights.of(rows, side, findings);
        var page =
                new ReadOnlyStyledDocumentBuilder<CellStyle, String, Ink>(
                        SegmentOps.styledTextOps(), CellStyle.BODY);
        for (int row = 0; row < rows.list().size(); row++) {
            Cell cell = rows.list().get(row).cells().on(side);
            String text = text(cell, row, words);
            page.addParagraph(text, spans(marks, row, text), style(cell));
        }
        if (rows.list().isEmpty()) {
            page.addParagraph("", Ink.PLAIN, CellStyle.BODY);
        }
        return new Page(page.build(), marks);
    }

    /// The same words with other marks. What is marked alike is shared by both pages, which is far quicker than to set
    /// it again.
    Page marked(Map<Integer, StyleSpans<Ink>> next) {
        int[] rows = {0};
        return new Page(
                document.mapParagraphs(paragraph -> {
                    int row = rows[0]++;
                    return Objects.equals(marks.get(row), next.get(row))
                            ? paragraph
                            : new Paragraph<CellStyle, String, Ink>(
                                    paragraph.getParagraphStyle(),
                                    SegmentOps.styledTextOps(),
                                    paragraph.getText(),
                                    spans(next, row, paragraph.getText()));
                }),
                next);
    }

    /// How a row is set.
    static StyleSpans<Ink> spans(Map<Integer, StyleSpans<Ink>> marks, int row, String text) {
        StyleSpans<Ink> marked = marks.get(row);
        return marked == null ? Highlights.plain(text) : marked;
    }

    private static String text(Cell cell, int row, Words words) {
        return switch (cell) {
            case Prose prose -> prose.text();
            case Gap _ -> words.of("row.gap");
            case Elsewhere(int other) -> words.of(other < row ? "row.above" : "row.below");
        };
    }

    private static CellStyle style(Cell cell) {
        return switch (cell) {
            case Prose prose ->
                    new CellStyle(
                            prose.isHeading() ? Role.HEADING : Role.BODY,
                            Breaks.isRightToLeft(prose.text()),
                            Eastern.isIn(prose.text()));
            case Gap _, Elsewhere _ -> new CellStyle(Role.FILLER, false, false);
        };
    }
}
