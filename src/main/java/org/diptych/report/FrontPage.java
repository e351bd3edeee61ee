package org.diptych.report;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;
import org.diptych.review.Review;
import org.diptych.text.Side;

/// The page that says it all at once: which articles, how they stand to each other, what was found, and
/// what the marks on the other pages mean.
final class FrontPage {

    /// So many characters that can't be printed are named.
    private static final int MOST_NAMED = 12;

    /// Light grey.
    static final int RULE = 0xC9CDD2;

    private static final float LABEL = 26;

    /// Between sentences of what explains the pages.
    private static final float GAP = 2;

    private final Press press;
    private final Wording wording;
    private final Review review;
    private final Comparison comparison;
    private final List<Finding> findings;
    private final Optional<Side> only;
    private final Optional<Instant> made;
    private final List<Numbered> shown;
    private final Links links;
    private final Notes notes;
    private final Guide guide;
    private final Style text;
    private final Style strong;
    private final Style quiet;
    private final Style small;
    private final Style sum;

    /// @param findings that the pages show
    /// @param only the one article that they show; both if empty
    FrontPage(
            Press press,
            Wording wording,
            Review review,
            List<Numbered> findings,
            Optional<Side> only,
            Optional<Instant> made,
            Links links) {
        this.press = press;
        this.wording = wording;
        this.review = review;
        this.comparison = review.shown();
        this.shown = findings;
        this.findings = findings.stream().map(Numbered::finding).toList();
        this.links = links;
        this.only = only;
        this.made = made;
        this.notes = new Notes(wording, comparison.pair().articles());
        this.guide = new Guide(wording, review);
        this.text = new Style(Face.REGULAR, 10, 15, press.palette().ink());
        this.strong = new Style(Face.BOLD, 10, 15, press.palette().ink());
        this.sum = new Style(Face.REGULAR, 6.5f, 10, press.palette().muted());
        this.small = new Style(Face.REGULAR, 8, 11, press.palette().muted());
        this.quiet = new Style(Face.REGULAR, 9, 14, press.palette().muted());
    }

    void set() throws IOException {
        press.turn(new Press.RunningHead("", ""));
        Summary summary = Summary.of(comparison.pair(), comparison.findings());
        PDStructureElement section = press.tags().under(press.tags().document(), "Sect");
        press.bookmark(press.outline(), wording.format("report.summary"));
        Style maker = new Style(Face.BOLD, 9, 18, press.palette().muted());
        Style title = new Style(Face.BOLD, 21, 29, press.palette().ink());
        paragraph(section, "P", guide.made(made), maker);
        paragraph(section, "H1", wording.relation(summary), title);
        paragraph(section, "P", guide.what(summary), text);
        press.down(10);
        articles(section);
        press.down(14);
        for (String line : guide.standing(summary, only, findings)) {
            paragraph(section, "P", line, text);
        }
        int lost = LostPages.shown(review, only).size();
        if (lost > 0) {
            paragraph(section, "P", wording.format("report.lost", lost), text);
        }
        press.down(10);
        if (findings.isEmpty()) {
            paragraph(section, "P", notes.none(review), strong);
            paragraph(section, "P", guide.checked(summary), text);
        } else {
            new CoverTable(press, wording, summary, findings).set(section);
            gravest(section);
        }
        press.down(18);
        List<String> how = new ArrayList<>(guide.pages(only));
        lacking().ifPresent(how::add);
        how(how, section);
    }

    /// What explains the pages: a heading over two columns of sentences as even as can be, all of it on one page.
    private void how(List<String> sentences, PDStructureElement section) throws IOException {
        List<List<Line>> set = new ArrayList<>();
        for (String sentence : sentences) {
            set.add(press.typesetter().lines(sentence, small, press.measures().column()));
        }
        int middle =
                IntStream.rangeClosed(1, set.size())
                        .boxed()
                        .min(Comparator.comparingDouble(k -> higher(set, k)))
                        .orElse(0);
        press.need(strong.leading() + GAP + higher(set, middle));
        paragraph(section, "H2", wording.format("report.how"), strong);
        press.down(GAP);
        float top = press.y();
        float bottom = top;
        for (Side side : Side.values()) {
            press.down(press.y() - top);
            for (List<Line> lines :
                    side == Side.LEFT ? set.subList(0, middle) : set.subList(middle, set.size())) {
                press.flow(lines, press.measures().column(side), press.tags().under(section, "P"));
                press.down(GAP);
            }
            bottom = Math.min(bottom, press.y());
        }
        press.down(press.y() - bottom);
    }

    /// The height of the higher of two columns, of which the left one has so many of some sentences.
    private float higher(List<List<Line>> set, int left) {
        return Math.max(height(set.subList(0, left)), height(set.subList(left, set.size())));
    }

    private float height(List<List<Line>> sentences) {
        int lines = sentences.stream().mapToInt(List::size).sum();
        return lines * small.leading() + sentences.size() * GAP;
    }

    /// The gravest findings where there are many, each leading to its entry in the index.
    private void gravest(PDStructureElement section) throws IOException {
        List<Numbered> gravest = guide.gravest(shown);
        if (gravest.isEmpty()) {
            return;
        }
        press.down(12);
        paragraph(section, "H2", guide.gravestOf(shown), strong);
        press.down(2);
        for (Numbered one : gravest) {
            Finding finding = one.finding();
            Style label = new Style(Face.BOLD, 9, 13, press.palette().of(finding.kind()).line());
            PDStructureElement element = press.tags().under(section, "P");
            press.need(2 * label.leading());
            Line name =
                    press.typesetter().lines(one.id(), label, press.measures().width()).getFirst();
            links.want(
                    new Links.Wish(
                            press.leaf(),
                            new PDRectangle(Measures.MARGIN, press.y() - 12, LABEL, 13),
                            element,
                            one.id()));
            press.show(name, Measures.MARGIN, press.y(), element);
            press.flow(
                    guide.told(finding),
                    new Style(Face.REGULAR, 9, 13, press.palette().ink()).ours(),
                    Measures.MARGIN + LABEL,
                    press.measures().width() - LABEL,
                    element);
        }
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

    private void rule(float y) throws IOException {
        press.under(leaf -> leaf.rule(RULE, Measures.MARGIN, y, press.measures().right(), y));
    }
}
