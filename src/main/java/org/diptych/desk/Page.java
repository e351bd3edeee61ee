package org.diptych.desk;

import java.util.regex.Pattern;
import org.diptych.desk.CellStyle.Role;
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

    private static final Pattern EASTERN =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}]");

    private Page() {}

    static ReadOnlyStyledDocument<CellStyle, String, Ink> of(Rows rows, Side side, Words words) {
        var page =
                new ReadOnlyStyledDocumentBuilder<CellStyle, String, Ink>(
                        SegmentOps.styledTextOps(), CellStyle.BODY);
        for (int row = 0; row < rows.list().size(); row++) {
            Cell cell = rows.list().get(row).cells().on(side);
            String text = text(cell, row, words);
            page.addParagraph(text, Highlights.plain(text), style(cell));
        }
        if (rows.list().isEmpty()) {
            page.addParagraph("", Ink.PLAIN, CellStyle.BODY);
        }
        return page.build();
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
                            EASTERN.matcher(prose.text()).find());
            case Gap _, Elsewhere _ -> new CellStyle(Role.FILLER, false, false);
        };
    }
}
