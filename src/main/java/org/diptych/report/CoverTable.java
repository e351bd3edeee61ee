package org.diptych.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Halves;
import org.diptych.present.Palette.Look;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;

/// The counts on the cover: a row for every kind, its name marked as its findings are.
final class CoverTable {

    /// The right edges of the columns of figures, from the right edge of the page.
    private static final List<Float> FIGURES = List.of(180f, 120f, 60f, 0f);

    private static final float ROW = 22;

    private final Press press;
    private final Wording wording;
    private final Summary summary;
    private final List<Finding> findings;
    private final Style text;
    private final Style strong;
    private final Style quiet;

    CoverTable(Press press, Wording wording, Summary summary, List<Finding> findings) {
        this.press = press;
        this.wording = wording;
        this.summary = summary;
        this.findings = findings;
        this.text = new Style(Face.REGULAR, 10, 15, press.palette().ink());
        this.strong = new Style(Face.BOLD, 10, 15, press.palette().ink());
        this.quiet = new Style(Face.REGULAR, 9, 14, press.palette().muted());
    }

    void set(PDStructureElement section) throws IOException {
        PDStructureElement table = press.tags().under(section, "Table");
        List<String> heads = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            heads.add(wording.of(severity));
        }
        heads.add(wording.format("report.all"));
        PDStructureElement head = press.tags().under(table, "TR");
        cell(wording.format("report.findings"), quiet, 0, false, headOf(head, "Column"));
        for (int i = 0; i < heads.size(); i++) {
            figure(heads.get(i), quiet, i, headOf(head, "Column"));
        }
        press.down(ROW - 6);
        for (Kind kind : Kind.values()) {
            rule(press.y());
            row(kind, press.tags().under(table, "TR"));
        }
        rule(press.y());
        PDStructureElement all = press.tags().under(table, "TR");
        cell(wording.format("report.all"), strong, 0, true, headOf(all, "Row"));
        figures(_ -> true, strong, all);
        press.down(ROW);
    }

    /// Counts of one kind, its name marked as its findings are.
    private void row(Kind kind, PDStructureElement row) throws IOException {
        Look look = press.palette().of(kind);
        float baseline = press.y() - 16;
        float width = press.typesetter().width(wording.of(kind), text);
        press.under(leaf -> {
            leaf.fill(look.wash(), Measures.MARGIN, baseline - 3, width, 11.2f);
            Strokes.draw(
                    leaf.ink(),
                    look,
                    Severity.MAJOR,
                    Measures.MARGIN,
                    Measures.MARGIN + width,
                    baseline - 2.2f);
        });
        PDStructureElement name = headOf(row, "Row");
        cell(wording.of(kind), text, 0, true, name);
        String stroke = wording.format("stroke." + Wording.lower(look.stroke()));
        cell(wording.format("report.labels", label(kind), stroke), quiet, 130, true, name);
        if (summary.isUncompared(kind) && isNone(kind)) {
            uncompared(row);
        } else {
            figures(f -> f.kind() == kind, text, row);
        }
        press.down(ROW);
    }

    private void figures(Predicate<Finding> which, Style style, PDStructureElement row)
            throws IOException {
        int column = 0;
        for (Severity severity : Severity.values()) {
            figure(
                    count(which.and(f -> f.mark().severity() == severity)),
                    style,
                    column++,
                    press.tags().under(row, "TD"));
        }
        figure(count(which), strong, column, press.tags().under(row, "TD"));
    }

    private String count(Predicate<Finding> which) {
        long n = Halves.once(findings).stream().filter(which).count();
        return n == 0 ? "–" : Long.toString(n);
    }

    /// Nothing was found where nothing could be looked for.
    private void uncompared(PDStructureElement row) throws IOException {
        int columns = Severity.values().length;
        for (int column = 0; column < columns; column++) {
            figure("", text, column, press.tags().under(row, "TD"));
        }
        String words = wording.format("uncompared.standing");
        Style note = new Style(Face.REGULAR, 9, 15, press.palette().muted());
        figure(words, note, columns, press.tags().under(row, "TD"));
    }

    private boolean isNone(Kind kind) {
        return findings.stream().noneMatch(f -> f.kind() == kind);
    }

    private static String label(Kind kind) {
        return Wording.lower(kind).substring(0, 1);
    }

    private void figure(String words, Style style, int column, PDStructureElement element)
            throws IOException {
        float x =
                press.measures().width()
                        - FIGURES.get(column)
                        - press.typesetter().width(words, style);
        cell(words, style, x, !style.equals(quiet), element);
    }

    /// @param deep whether it stands in the middle of a row rather than over the table
    private void cell(String words, Style style, float x, boolean deep, PDStructureElement element)
            throws IOException {
        Line line = press.typesetter().lines(words, style, press.measures().width()).getFirst();
        float baseline = press.y() - (deep ? 16 : 11);
        float from = baseline + press.y() - Press.baseline(line, press.y());
        press.show(line, Measures.MARGIN + x, from, element);
    }

    private PDStructureElement headOf(PDStructureElement row, String scope) {
        PDStructureElement head = press.tags().under(row, "TH");
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        head.addAttribute(attributes);
        return head;
    }

    private void rule(float y) throws IOException {
        press.under(
                leaf -> leaf.rule(FrontPage.RULE, Measures.MARGIN, y, press.measures().right(), y));
    }
}
