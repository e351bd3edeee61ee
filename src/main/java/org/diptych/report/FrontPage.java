package org.diptych.report;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.diptych.align.Relation;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Halves;
import org.diptych.present.Palette.Look;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;
import org.diptych.review.Review;
import org.diptych.text.Side;

/// The page that says it all at once: which articles, how they stand to each other, what was found, and
/// what the marks on the other pages mean.
final class FrontPage {

    /// The right edges of the columns of figures, from the right edge of the page.
    private static final List<Float> FIGURES = List.of(180f, 120f, 60f, 0f);

    private static final float ROW = 24;

    /// So many characters that can't be printed are named.
    private static final int MOST_NAMED = 12;

    /// Light grey.
    private static final int RULE = 0xC9CDD2;

    private final Press press;
    private final Wording wording;
    private final Review review;
    private final Comparison comparison;
    private final List<Finding> findings;
    private final Optional<Side> only;
    private final Optional<Instant> made;
    private final Notes notes;
    private final Style text;
    private final Style strong;
    private final Style quiet;
    private final Style sum;

    /// @param findings that the pages show
    /// @param only the one article that they show; both if empty
    FrontPage(
            Press press,
            Wording wording,
            Review review,
            List<Finding> findings,
            Optional<Side> only,
            Optional<Instant> made) {
        this.press = press;
        this.wording = wording;
        this.review = review;
        this.comparison = review.shown();
        this.findings = findings;
        this.only = only;
        this.made = made;
        this.notes = new Notes(wording, comparison.pair().articles());
        this.text = new Style(Face.REGULAR, 10, 15, press.palette().ink());
        this.strong = new Style(Face.BOLD, 10, 15, press.palette().ink());
        this.sum = new Style(Face.REGULAR, 6.2f, 9, press.palette().muted());
        this.quiet = new Style(Face.REGULAR, 9, 14, press.palette().muted());
    }

    void set() throws IOException {
        press.turn(new Press.RunningHead("", ""));
        Summary summary = Summary.of(comparison.pair(), comparison.findings());
        PDStructureElement section = press.tags().under(press.tags().document(), "Sect");
        press.bookmark(press.outline(), wording.format("report.summary"));
        Style maker = new Style(Face.BOLD, 9, 18, press.palette().muted());
        Style title = new Style(Face.BOLD, 21, 29, press.palette().ink());
        paragraph(section, "P", made(), maker);
        paragraph(section, "H1", wording.relation(summary), title);
        press.down(8);
        articles(section);
        press.down(14);
        if (summary.relation() != Relation.ALONE) {
            paragraph(section, "P", notes.matched(summary), text);
        }
        Optional<String> decided = notes.decided(review, findings);
        if (decided.isPresent()) {
            paragraph(section, "P", decided.get(), text);
        }
        int lost = LostPages.shown(review, only).size();
        if (lost > 0) {
            paragraph(section, "P", wording.format("report.lost", lost), text);
        }
        press.down(16);
        if (findings.isEmpty()) {
            paragraph(section, "P", notes.none(review), strong);
        } else {
            table(section);
        }
        press.down(26);
        paragraph(section, "H2", wording.format("report.how"), strong);
        press.down(2);
        // One article alone has no rows and no gaps.
        for (String key :
                only.isPresent()
                        ? List.of("mark", "line")
                        : List.of("rows", "gap", "mark", "line")) {
            paragraph(section, "P", wording.format("report.how." + key), quiet);
            press.down(3);
        }
        if (Notes.isAnyDismissed(review)) {
            paragraph(section, "P", wording.format("report.how.dismissed"), quiet);
            press.down(3);
        }
        Optional<String> lacking = lacking();
        if (lacking.isPresent()) {
            paragraph(section, "P", lacking.get(), quiet);
        }
    }

    private String made() {
        return made.map(m ->
                        wording.format("report.made")
                                + " · "
                                + wording.format("report.made.on", wording.of(m)))
                .orElse(wording.format("report.made"));
    }

    /// Which characters of the articles no font of this machine has.
    private Optional<String> lacking() throws IOException {
        Set<Integer> lacking = new TreeSet<>();
        for (Side side : Side.values()) {
            for (int c : comparison.pair().on(side).text().codePoints().distinct().toArray()) {
                if (press.typeface().glyph(c, Face.REGULAR).isLacking()) {
                    lacking.add(c);
                }
            }
        }
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        wording.format(
                                "report.lacking",
                                lacking.size(),
                                lacking.stream()
                                        .limit(MOST_NAMED)
                                        .map("U+%04X"::formatted)
                                        .collect(Collectors.joining(", "))));
    }

    private void paragraph(PDStructureElement parent, String type, String words, Style style)
            throws IOException {
        press.flow(
                words,
                style,
                Measures.MARGIN,
                press.measures().width(),
                press.tags().under(parent, type));
    }

    /// The articles' names and sizes, each over its column of the pages that follow.
    private void articles(PDStructureElement section) throws IOException {
        rule(press.y());
        press.down(8);
        float top = press.y();
        float bottom = top;
        for (Side side : notes.sides()) {
            press.down(press.y() - top);
            PDStructureElement element = press.tags().under(section, "P");
            float x = press.measures().column(side);
            press.flow(
                    comparison.pair().on(side).name(),
                    strong,
                    x,
                    press.measures().column(),
                    element);
            float width = press.measures().column();
            Optional<String> title = notes.title(side);
            if (title.isPresent()) {
                press.flow(title.get(), text, x, width, element);
            }
            Optional<String> byline = notes.byline(side);
            if (byline.isPresent()) {
                press.flow(byline.get(), quiet, x, width, element);
            }
            press.flow(notes.facts(side, comparison), quiet, x, width, element);
            for (String line : notes.source(side)) {
                press.flow(line, sum, x, width, element);
            }
            bottom = Math.min(bottom, press.y());
        }
        press.down(press.y() - bottom + 8);
        rule(press.y());
    }

    private void table(PDStructureElement section) throws IOException {
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
        cell(wording.format("stroke." + Wording.lower(look.stroke())), quiet, 130, true, name);
        figures(f -> f.kind() == kind, text, row);
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
        press.under(leaf -> leaf.rule(RULE, Measures.MARGIN, y, press.measures().right(), y));
    }
}
