package org.diptych.report;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.diptych.compare.Comparison;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;
import org.diptych.text.Span;

/// The ledgers of quotations and facts, each a chapter.
final class LedgerPages {

    private static final float LABEL = 34;

    private final Press press;
    private final Wording wording;
    private final Comparison comparison;
    private final Links links;
    private final Style strong;
    private final Style text;
    private final Style quiet;

    LedgerPages(Press press, Wording wording, Comparison comparison, Links links) {
        this.links = links;
        this.press = press;
        this.wording = wording;
        this.comparison = comparison;
        this.strong = new Style(Face.BOLD, 8.5f, 12, press.palette().ink());
        this.text = new Style(Face.REGULAR, 8.5f, 12, press.palette().ink());
        this.quiet = new Style(Face.REGULAR, 7.5f, 12, press.palette().muted());
    }

    void set() throws IOException {
        for (TextLedgers.Chapter chapter : new TextLedgers(wording, comparison).chapters()) {
            chapter(chapter, chapter.title().equals("ledger.quotes") ? strong : text);
        }
    }

    /// A line with the findings that it names, which lead to their entries.
    private void named(
            TextLedgers.Line line, Style style, Columns columns, PDStructureElement element)
            throws IOException {
        String words = line.words();
        int behind = words.length() - String.join(", ", line.ids()).length();
        for (Line set : press.typesetter().lines(words, style, columns.width())) {
            columns.need(style.leading());
            press.show(set, columns.x(), press.y(), element);
            int from = behind;
            for (String id : line.ids()) {
                for (Line.Stretch s : set.stretches(new Span(from, from + id.length()))) {
                    links.want(
                            new Links.Wish(
                                    press.leaf(),
                                    new PDRectangle(
                                            columns.x() + s.from(),
                                            press.y() - style.leading(),
                                            s.to() - s.from(),
                                            style.leading()),
                                    element,
                                    id));
                }
                from += id.length() + 2;
            }
            press.down(style.leading());
        }
    }

    private void chapter(TextLedgers.Chapter chapter, Style entry) throws IOException {
        String title = wording.format(chapter.title());
        Columns columns =
                Columns.under(wording.format("report.section", title, chapter.count()), press);
        PDStructureElement element = columns.section();
        if (chapter.elsewhere().isPresent()) {
            PDStructureElement note = press.tags().under(columns.section(), "P");
            columns.flow(chapter.elsewhere().get(), quiet.ours(), 0, 0, note);
        }
        for (TextLedgers.Line line : chapter.lines()) {
            if (line.label().isEmpty()) {
                press.down(4);
                columns.need(3 * text.leading());
                element = press.tags().under(columns.section(), "P");
                named(line, entry, columns, element);
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
