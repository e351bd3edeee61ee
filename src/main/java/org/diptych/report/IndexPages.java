package org.diptych.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Span;

/// Every finding with its reason and the page it stands on, in two columns.
final class IndexPages {

    /// The widths that the label, and severity with page number, take from a column, in points.
    private static final float LABEL = 26;

    private static final float TAIL = 62;

    /// So many lines stay together.
    private static final int MOST_LINES = 20;

    private final Press press;
    private final Wording wording;
    private final Notes notes;
    private final Review review;
    private final List<Numbered> findings;
    private final Marks marks;
    private final Links links;
    private final Style text;
    private final Style quiet;

    IndexPages(
            Press press,
            Wording wording,
            Review review,
            List<Numbered> findings,
            Marks marks,
            Links links) {
        this.links = links;
        this.press = press;
        this.wording = wording;
        this.notes = new Notes(wording, review.comparison().pair().articles());
        this.review = review;
        this.findings = findings;
        this.marks = marks;
        this.text = new Style(Face.REGULAR, 8.5f, 12, press.palette().ink());
        this.quiet = new Style(Face.REGULAR, 7.5f, 12, press.palette().muted());
    }

    void set() throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        Columns columns = Columns.under(wording.format("report.index"), press);
        for (Numbered finding : Numbered.once(findings)) {
            entry(finding, columns);
        }
    }

    /// Words of an entry below its title.
    private record Saying(String words, Style style) {}

    private void entry(Numbered numbered, Columns columns) throws IOException {
        Finding finding = numbered.finding();
        Kind kind = finding.kind();
        boolean dismissed = review.on(finding).verdict() == Verdict.DISMISSED;
        int colour = (dismissed ? press.palette().faded(kind) : press.palette().of(kind)).line();
        Style strong = new Style(Face.BOLD, 8.5f, 12, colour);
        List<Altered> altered = Altered.of(review.shown(), finding);
        List<Saying> sayings = sayings(finding, altered);
        columns.need(height(finding, sayings, altered, columns));
        links.entry(numbered.id(), press.leaf().number(), press.here());
        PDStructureElement entry = press.tags().under(columns.section(), "P");
        Optional<Marks.Met> met = marks.met(numbered);
        PDStructureElement title = met.isPresent() ? press.tags().under(entry, "Link") : entry;
        float upper = press.y();
        float x = columns.x();
        press.show(line(numbered.id(), strong, columns), x, upper, title);
        if (dismissed) {
            float width = press.typesetter().width(numbered.id(), strong);
            float middle = upper - 6.2f;
            press.under(leaf -> leaf.rule(colour, x - 1, middle, x + width + 1, middle));
        }
        columns.flow(notes.kind(finding), strong, LABEL, TAIL, title);
        String severity = wording.of(finding.mark().severity());
        String tail =
                met.map(m -> severity + " · " + wording.format("report.page.short", m.page()))
                        .orElse(severity);
        float end = x + columns.width() - press.typesetter().width(tail, quiet);
        press.show(line(tail, quiet, columns), end, upper, title);
        if (met.isPresent()) {
            link(met.get(), new PDRectangle(x, upper - 12, columns.width(), 12), title);
        }
        for (Saying saying : sayings) {
            columns.flow(saying.words(), saying.style(), LABEL, 0, entry);
        }
        for (Altered one : altered) {
            wording(one, finding, columns, entry);
        }
        press.down(5);
    }

    private List<Saying> sayings(Finding finding, List<Altered> altered) {
        List<Saying> sayings = new ArrayList<>();
        if (altered.isEmpty()) {
            Style cited = new Style(Face.ITALIC, 8.5f, 12, press.palette().ink());
            notes.wordsUnsaid(finding).ifPresent(w -> sayings.add(new Saying(w, cited)));
        }
        Style reason = finding instanceof Finding.Own ? text : text.ours();
        sayings.add(new Saying(notes.whyBeside(finding), reason));
        notes.suggestion(finding).ifPresent(s -> sayings.add(new Saying(s, text.ours())));
        Style bold = new Style(Face.BOLD, 8.5f, 12, press.palette().ink());
        notes.decided(finding, review.on(finding))
                .ifPresent(d -> sayings.add(new Saying(d, bold.ours())));
        return sayings;
    }

    /// What an entry takes of a column: it is not parted, unless it is very long.
    private float height(
            Finding finding, List<Saying> sayings, List<Altered> altered, Columns columns)
            throws IOException {
        float width = columns.width() - LABEL;
        int lines = press.typesetter().lines(notes.kind(finding), text, width - TAIL).size();
        for (Saying saying : sayings) {
            lines += press.typesetter().lines(saying.words(), saying.style(), width).size();
        }
        for (Altered one : altered) {
            String words = notes.articles().on(one.place().side()).at(one.place().span());
            lines += 1 + press.typesetter().lines(words, text, width).size();
        }
        return Math.min(lines, MOST_LINES) * text.leading();
    }

    /// A wording on lines of its own, with a rule under what differs in it.
    private void wording(
            Altered altered, Finding finding, Columns columns, PDStructureElement entry)
            throws IOException {
        boolean isHere = altered.place().equals(finding.mark().at());
        String label = wording.format(isHere ? "report.here" : "report.there");
        StringBuilder words = new StringBuilder(label).append(' ');
        List<Span> differing = new ArrayList<>();
        String article = notes.articles().on(altered.place().side()).text();
        for (Altered.Piece piece : altered.pieces(article)) {
            if (piece.isDifferent()) {
                differing.add(new Span(words.length(), words.length() + piece.words().length()));
            }
            words.append(piece.words());
        }
        for (Line line :
                press.typesetter().lines(words.toString(), text.ours(), columns.width() - LABEL)) {
            columns.need(text.leading());
            float x = columns.x() + LABEL;
            float y = Press.baseline(line, press.y()) - 1.6f;
            press.show(line, x, press.y(), entry);
            for (Span span : differing) {
                for (Line.Stretch s : line.stretches(span)) {
                    press.under(leaf -> leaf.rule(text.colour(), x + s.from(), y, x + s.to(), y));
                }
            }
            press.down(text.leading());
        }
    }

    private Line line(String words, Style style, Columns columns) throws IOException {
        return press.typesetter().lines(words, style, columns.width()).getFirst();
    }

    private void link(Marks.Met met, PDRectangle over, PDStructureElement element)
            throws IOException {
        Leaf leaf = press.leaf();
        PDAnnotationLink link =
                Links.link(over, met.destination(), wording.format("report.page", met.page()));
        link.setPage(leaf.page());
        leaf.page().getAnnotations().add(link);
        press.tags().own(element, leaf.page(), link);
    }
}
