package org.diptych.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.diptych.compare.Comparison;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;
import org.diptych.text.Span;

/// The ledgers of quotations and facts, each a chapter.
final class LedgerPages {

    private static final float LABEL = 34;

    /// So many lines stay together.
    private static final int MOST_LINES = 20;

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

    /// What the first row takes of a column: it is not parted, unless it is very long.
    private float height(List<TextLedgers.Line> lines, Style entry, Columns columns)
            throws IOException {
        int height =
                press.typesetter().lines(lines.getFirst().words(), entry, columns.width()).size();
        for (TextLedgers.Line line : lines.subList(1, lines.size())) {
            if (line.label().isEmpty()) {
                break;
            }
            height += press.typesetter().lines(line.words(), text, columns.width() - LABEL).size();
        }
        return Math.min(height, MOST_LINES) * text.leading();
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
        List<TextLedgers.Line> lines = chapter.lines();
        for (int i = 0; i < lines.size(); i++) {
            TextLedgers.Line line = lines.get(i);
            if (line.label().isEmpty()) {
                press.down(4);
                columns.need(height(lines.subList(i, lines.size()), entry, columns));
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
