package org.diptych.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.diptych.compare.Comparison;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;

/// The ledgers of quotations and facts, each a chapter.
final class LedgerPages {

    private static final float LABEL = 34;

    private final Press press;
    private final Wording wording;
    private final Comparison comparison;
    private final Style strong;
    private final Style text;
    private final Style quiet;

    LedgerPages(Press press, Wording wording, Comparison comparison) {
        this.press = press;
        this.wording = wording;
        this.comparison = comparison;
        this.strong = new Style(Face.BOLD, 8.5f, 12, press.palette().ink());
        this.text = new Style(Face.REGULAR, 8.5f, 12, press.palette().ink());
        this.quiet = new Style(Face.REGULAR, 7.5f, 12, press.palette().muted());
    }

    void set() throws IOException {
        TextLedgers ledgers = new TextLedgers(wording, comparison);
        chapter("ledger.quotes", comparison.ledgers().quotes().size(), ledgers.quotes(), strong);
        chapter("ledger.facts", comparison.ledgers().facts().size(), ledgers.facts(), text);
    }

    private void chapter(String title, int count, List<TextLedgers.Line> lines, Style entry)
            throws IOException {
        if (count == 0) {
            return;
        }
        Columns columns =
                Columns.under(
                        wording.format("report.section", wording.format(title), count), press);
        PDStructureElement element = columns.section();
        for (TextLedgers.Line line : lines) {
            if (line.label().isEmpty()) {
                press.down(4);
                columns.need(3 * text.leading());
                element = press.tags().under(columns.section(), "P");
                columns.flow(line.words(), entry, 0, 0, element);
            } else {
                columns.need(text.leading());
                press.show(
                        press.typesetter().lines(line.label(), quiet, LABEL).getFirst(),
                        columns.x(),
                        press.y(),
                        element);
                columns.flow(line.words(), text, LABEL, 0, element);
            }
        }
    }
}
