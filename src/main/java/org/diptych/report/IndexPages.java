package org.diptych.report;

import java.io.IOException;
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

/// Every finding with its reason and the page it stands on, in two columns.
final class IndexPages {

    /// The widths that the label, and severity with page number, take from a column, in points.
    private static final float LABEL = 26;

    private static final float TAIL = 62;

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

    private void entry(Numbered finding, Columns columns) throws IOException {
        Kind kind = finding.finding().kind();
        boolean dismissed = review.on(finding.finding()).verdict() == Verdict.DISMISSED;
        int colour = (dismissed ? press.palette().faded(kind) : press.palette().of(kind)).line();
        Style strong = new Style(Face.BOLD, 8.5f, 12, colour);
        columns.need(3 * text.leading());
        links.entry(finding.id(), press.leaf().number(), press.here());
        PDStructureElement entry = press.tags().under(columns.section(), "P");
        Optional<Marks.Met> met = marks.met(finding);
        PDStructureElement title = met.isPresent() ? press.tags().under(entry, "Link") : entry;
        float upper = press.y();
        float x = columns.x();
        press.show(line(finding.id(), strong, columns), x, upper, title);
        if (dismissed) {
            float width = press.typesetter().width(finding.id(), strong);
            float middle = upper - 6.2f;
            press.under(leaf -> leaf.rule(colour, x - 1, middle, x + width + 1, middle));
        }
        columns.flow(notes.kind(finding.finding()), strong, LABEL, TAIL, title);
        String severity = wording.of(finding.finding().mark().severity());
        String tail =
                met.map(m -> severity + " · " + wording.format("report.page.short", m.page()))
                        .orElse(severity);
        float end = x + columns.width() - press.typesetter().width(tail, quiet);
        press.show(line(tail, quiet, columns), end, upper, title);
        if (met.isPresent()) {
            link(met.get(), new PDRectangle(x, upper - 12, columns.width(), 12), title);
        }
        Optional<String> words = notes.wordsUnsaid(finding.finding());
        if (words.isPresent()) {
            Style cited = new Style(Face.ITALIC, 8.5f, 12, press.palette().ink());
            columns.flow(words.get(), cited, LABEL, 0, entry);
        }
        Style reason = finding.finding() instanceof Finding.Own ? text : text.ours();
        columns.flow(notes.why(finding.finding()), reason, LABEL, 0, entry);
        Optional<String> suggestion = notes.suggestion(finding.finding());
        if (suggestion.isPresent()) {
            columns.flow(suggestion.get(), text.ours(), LABEL, 0, entry);
        }
        Optional<String> decided = notes.decided(finding.finding(), review.on(finding.finding()));
        if (decided.isPresent()) {
            Style bold = new Style(Face.BOLD, 8.5f, 12, press.palette().ink());
            columns.flow(decided.get(), bold.ours(), LABEL, 0, entry);
        }
        press.down(5);
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
