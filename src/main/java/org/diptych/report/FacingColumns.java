package org.diptych.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.diptych.compare.Comparison;
import org.diptych.present.Beside;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;
import org.diptych.text.Article;
import org.diptych.text.Paragraph;
import org.diptych.text.Side;

/// Sets both articles in two columns, paragraphs that answer each other level.
final class FacingColumns {

    private static final float BETWEEN_ROWS = 7;
    private static final float ABOVE_HEADING = 7;

    /// A bookmark shows this many characters of a paragraph.
    private static final int TITLE = 60;

    private final Press press;
    private final Wording wording;
    private final Comparison comparison;
    private final Optional<Side> only;
    private final List<Numbered> findings;
    private final Marks marks;
    private final Style body;
    private final Style heading;
    private final Style quiet;

    FacingColumns(
            Press press,
            Wording wording,
            Comparison comparison,
            Optional<Side> only,
            List<Numbered> findings,
            Marks marks) {
        this.press = press;
        this.wording = wording;
        this.comparison = comparison;
        this.only = only;
        this.findings = findings;
        this.marks = marks;
        this.body = new Style(Face.REGULAR, 9.5f, 14, press.palette().ink());
        this.heading = new Style(Face.BOLD, 10.5f, 14, press.palette().ink());
        this.quiet = new Style(Face.ITALIC, 8.5f, 14, press.palette().muted());
    }

    /// A line of a column and what is due to it.
    ///
    /// @param paragraph the article's paragraph, counted from 0
    /// @param first whether the paragraph begins with it
    /// @param above the room over it
    private record Slot(
            Line line,
            PDStructureElement element,
            int paragraph,
            boolean first,
            float above,
            List<Numbered> findings) {
        float height() {
            return above + line.style().leading();
        }
    }

    void set() throws IOException {
        press.turn(
                new Press.RunningHead(
                        comparison.pair().on(only.orElse(Side.LEFT)).name(),
                        only.isPresent() ? "" : comparison.pair().on(Side.RIGHT).name()));
        PDStructureElement section = press.tags().under(press.tags().document(), "Sect");
        PDOutlineItem chapter =
                press.bookmark(
                        press.outline(),
                        wording.format(only.isPresent() ? "report.article" : "report.articles"));
        for (Row row : rows()) {
            set(row, section, chapter);
        }
        marks.finishPage();
    }

    /// Of one article alone, every paragraph is a row.
    private List<Row> rows() {
        if (only.isEmpty()) {
            return Row.of(Beside.of(comparison.pair()));
        }
        List<Row> rows = new ArrayList<>();
        for (int p = 0; p < comparison.pair().on(only.get()).paragraphs().size(); p++) {
            List<Integer> left = only.get() == Side.LEFT ? List.of(p) : List.of();
            List<Integer> right = only.get() == Side.LEFT ? List.of() : List.of(p);
            rows.add(new Row(left, right, List.of()));
        }
        return rows;
    }

    private void set(Row row, PDStructureElement section, PDOutlineItem chapter)
            throws IOException {
        List<Slot> left = slots(row, Side.LEFT, section);
        List<Slot> right = slots(row, Side.RIGHT, section);
        // A heading is not left behind at the foot of a page, nor the first line of a paragraph.
        boolean isHeading =
                starts(row, Side.LEFT).isSetAsHeading() || starts(row, Side.RIGHT).isSetAsHeading();
        float least =
                body.leading() * (isHeading ? 4 : Math.min(2, Math.max(left.size(), right.size())));
        if (press.room() < least || !begins(left) || !begins(right)) {
            turn();
        }
        Side named = row.left().isEmpty() ? Side.RIGHT : Side.LEFT;
        press.bookmark(chapter, title(row, named));
        while (!left.isEmpty() || !right.isEmpty()) {
            int l = fitting(left);
            int r = fitting(right);
            float leftHeight = draw(left.subList(0, l), Side.LEFT);
            float rightHeight = draw(right.subList(0, r), Side.RIGHT);
            float height = Math.max(leftHeight, rightHeight);
            for (Side side : Side.values()) {
                if (row.on(side).isEmpty() && only.isEmpty()) {
                    gap(row, side, height, section);
                }
            }
            left = left.subList(l, left.size());
            right = right.subList(r, right.size());
            press.down(height);
            if (!left.isEmpty() || !right.isEmpty()) {
                turn();
            }
        }
        press.down(BETWEEN_ROWS);
    }

    private void turn() throws IOException {
        marks.finishPage();
        press.turn();
    }

    private Paragraph starts(Row row, Side side) {
        Side there = row.on(side).isEmpty() ? side.other() : side;
        return comparison.pair().on(there).paragraphs().get(row.on(there).getFirst());
    }

    private String title(Row row, Side side) {
        Article article = comparison.pair().on(side);
        String words = article.at(starts(row, side).span()).replaceAll("\\s+", " ");
        if (words.length() <= TITLE) {
            return words;
        }
        return words.substring(0, Notes.cut(words, TITLE)) + " …";
    }

    private List<Slot> slots(Row row, Side side, PDStructureElement section) throws IOException {
        Article article = comparison.pair().on(side);
        List<Slot> slots = new ArrayList<>();
        for (int index : row.on(side)) {
            Paragraph paragraph = article.paragraphs().get(index);
            PDStructureElement element =
                    press.tags().under(section, paragraph.isSetAsHeading() ? "H2" : "P");
            element.setLanguage(article.language());
            List<Numbered> here =
                    findings.stream()
                            .filter(f -> f.finding().mark().at().side() == side)
                            .filter(f -> f.finding().mark().at().span().overlaps(paragraph.span()))
                            .toList();
            float above =
                    paragraph.isSetAsHeading() ? ABOVE_HEADING : slots.isEmpty() ? 0 : BETWEEN_ROWS;
            boolean first = true;
            for (Line line :
                    press.typesetter()
                            .lines(
                                    article.text(),
                                    paragraph.span(),
                                    article.language(),
                                    paragraph.isSetAsHeading() ? heading : body,
                                    press.measures().prose())) {
                float label = begins(here, line) ? Marks.ROOM : 0;
                slots.add(new Slot(line, element, index, first, (first ? above : 0) + label, here));
                first = false;
            }
        }
        return slots;
    }

    /// Whether a finding's label stands over a line.
    private static boolean begins(List<Numbered> findings, Line line) {
        return findings.stream()
                .map(f -> f.finding().mark().at().span().start())
                .anyMatch(at -> line.span().start() <= at && at < line.span().end());
    }

    /// How many lines fit on the rest of the page; on a fresh page at least one. No first or last line of a
    /// paragraph is parted from the others.
    private int fitting(List<Slot> slots) {
        float room = press.room();
        int n = 0;
        for (Slot slot : slots) {
            room -= slot.height();
            if (room < 0) {
                break;
            }
            n++;
        }
        int least = press.isFresh() ? 1 : 0;
        while (n > least && n < slots.size() && partsOneLine(slots, n)) {
            n--;
        }
        return n;
    }

    /// Whether something of it, if there is anything, fits on the rest of the page.
    private boolean begins(List<Slot> slots) {
        return slots.isEmpty() || fitting(slots) > 0;
    }

    private static boolean partsOneLine(List<Slot> slots, int at) {
        boolean inside = !slots.get(at).first();
        boolean last = at + 1 == slots.size() || slots.get(at + 1).first();
        return inside && (last || slots.get(at - 1).first());
    }

    private float draw(List<Slot> slots, Side side) throws IOException {
        float x = press.measures().prose(side);
        float y = press.y();
        for (Slot slot : slots) {
            y -= slot.above();
            if (slot.first()) {
                number(slot, side, Press.baseline(slot.line(), y));
            }
            press.show(slot.line(), x, y, slot.element());
            for (Numbered finding : slot.findings()) {
                marks.on(finding, slot.line(), x, y, slot.element());
            }
            y -= slot.line().style().leading();
        }
        return press.y() - y;
    }

    /// The number of a paragraph, in the outer margin.
    private void number(Slot slot, Side side, float baseline) throws IOException {
        Style tiny = new Style(Face.REGULAR, 7, 9, press.palette().muted());
        String number = Integer.toString(slot.paragraph() + 1);
        float x =
                side == Side.LEFT || only.isPresent()
                        ? Measures.MARGIN - 9 - press.typesetter().width(number, tiny)
                        : press.measures().right() + 9;
        Line line = press.typesetter().lines(number, tiny, Measures.MARGIN).getFirst();
        press.over(leaf -> leaf.show(line, x, baseline));
    }

    private void gap(Row row, Side side, float height, PDStructureElement section)
            throws IOException {
        float x = press.measures().prose(side);
        float y = press.y();
        press.under(leaf ->
                leaf.fill(
                        press.palette().gap(),
                        x - 5,
                        y - height,
                        press.measures().prose() + 10,
                        height));
        String note =
                row.elsewhere().isEmpty()
                        ? wording.format("report.gap")
                        : wording.format("report.moved", row.elsewhere().getFirst() + 1);
        Line line = press.typesetter().lines(note, quiet, press.measures().prose()).getFirst();
        press.show(line, x, y, press.tags().under(section, "P"));
    }
}
