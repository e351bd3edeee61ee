package org.diptych.desk;

import java.text.Bidi;
import org.diptych.desk.Row.Cell;
import org.diptych.desk.Row.Elsewhere;
import org.diptych.desk.Row.Gap;
import org.diptych.desk.Row.Prose;
import org.diptych.text.Side;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;

/// Sets one side of the rows as a document, still without highlights.
final class Page {

    private static final char FOUR_PER_EM_SPACE = '\u2005';

    private Page() {}

    static ReadOnlyStyledDocument<CellStyle, String, Ink> of(Rows rows, Side side, Words words) {
        var page =
                new ReadOnlyStyledDocumentBuilder<CellStyle, String, Ink>(
                        SegmentOps.styledTextOps(), CellStyle.BODY);
        for (int row = 0; row < rows.list().size(); row++) {
            Cell cell = rows.list().get(row).cells().on(side);
            page.addParagraph(text(cell, row, words), Ink.PLAIN, style(cell));
        }
        if (rows.list().isEmpty()) {
            page.addParagraph("", Ink.PLAIN, CellStyle.BODY);
        }
        return page.build();
    }

    private static String text(Cell cell, int row, Words words) {
        return switch (cell) {
            case Prose prose -> layable(prose.text());
            case Gap _ -> words.of("row.gap");
            case Elsewhere(int other) -> words.of(other < row ? "row.above" : "row.below");
        };
    }

    /// JavaFX 26 fails to lay out a wrapped line that ends in a space in text from right to left
    /// (`PrismTextLayout.computeTrailingSpaceWidth` counts beyond its glyphs); other blanks of a like
    /// width it wraps as well, and without harm. Only what is drawn changes, not what is copied.
    private static String layable(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length)
                ? text.replace(' ', FOUR_PER_EM_SPACE)
                : text;
    }

    private static CellStyle style(Cell cell) {
        return switch (cell) {
            case Prose prose -> prose.isHeading() ? CellStyle.HEADING : CellStyle.BODY;
            case Gap _, Elsewhere _ -> CellStyle.FILLER;
        };
    }
}
