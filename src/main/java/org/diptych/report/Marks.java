package org.diptych.report;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.diptych.find.Finding;
import org.diptych.present.Palette.Look;
import org.diptych.present.Wording;
import org.diptych.report.Line.Stretch;
import org.diptych.report.Style.Face;
import org.diptych.review.Review;
import org.diptych.review.Verdict;

/// Marks findings on the pages: a comment that PDF readers list, and for paper a line under the words
/// and the finding's short name over their beginning.
final class Marks {

    /// The size of a label, in points: small, and yet to be read on paper.
    private static final float LABEL = 6.5f;

    /// What a line with a label on it needs over it, so that the label does not stand in the line above.
    static final float ROOM = 4;

    /// Where a finding was first met.
    record Met(int page, PDPageXYZDestination destination) {}

    /// A marked stretch of one line on the page.
    private record Strip(float from, float to, float baseline, Style style) {}

    private record Pending(PDStructureElement paragraph, List<Strip> strips) {}

    private final Press press;
    private final Wording wording;
    private final Review review;
    private final Optional<Instant> made;
    private final Links links;
    private final Notes notes;
    private final Map<Numbered, Pending> pending = new LinkedHashMap<>();
    private final Map<Numbered, Met> met = new HashMap<>();

    Marks(Press press, Wording wording, Review review, Optional<Instant> made, Links links) {
        this.links = links;
        this.press = press;
        this.wording = wording;
        this.review = review;
        this.made = made;
        this.notes = new Notes(wording, review.comparison().pair().articles());
    }

    /// Notes a line of the present page on which a finding stands.
    ///
    /// @param x the left edge of the line
    /// @param from its upper edge
    void on(Numbered finding, Line line, float x, float from, PDStructureElement paragraph) {
        List<Stretch> stretches = line.stretches(finding.finding().mark().at().span());
        if (stretches.isEmpty()) {
            return;
        }
        Pending here =
                pending.computeIfAbsent(finding, _ -> new Pending(paragraph, new ArrayList<>()));
        for (Stretch s : stretches) {
            here.strips()
                    .add(
                            new Strip(
                                    x + s.from(),
                                    x + s.to(),
                                    Press.baseline(line, from),
                                    line.style()));
        }
    }

    /// Draws all that was noted; to be called before the page is turned.
    void finishPage() throws IOException {
        Leaf leaf = press.leaf();
        List<Strip> labels = new ArrayList<>();
        for (Map.Entry<Numbered, Pending> e : pending.entrySet()) {
            Numbered finding = e.getKey();
            List<Strip> strips = e.getValue().strips();
            annotate(finding, e.getValue());
            Tags.beginOrnament(leaf.ink());
            for (Strip s : strips) {
                Strokes.draw(
                        leaf.ink(),
                        look(finding.finding()),
                        finding.finding().mark().severity(),
                        s.from(),
                        s.to(),
                        s.baseline() - 2.2f);
            }
            if (!met.containsKey(finding)) {
                label(finding, strips.getFirst(), labels, e.getValue().paragraph());
                met.put(finding, new Met(leaf.number(), destination(strips.getFirst())));
            }
            leaf.ink().endMarkedContent();
        }
        pending.clear();
    }

    /// Where a finding stands, unless its words are on no page.
    Optional<Met> met(Numbered finding) {
        return Optional.ofNullable(met.get(finding));
    }

    private PDPageXYZDestination destination(Strip first) {
        PDPageXYZDestination there = new PDPageXYZDestination();
        there.setPage(press.leaf().page());
        there.setLeft(0);
        there.setTop(Math.round(first.baseline() + 60));
        return there;
    }

    /// Over the beginning of the marked words, or right of the label that stands there already.
    private void label(Numbered finding, Strip at, List<Strip> taken, PDStructureElement paragraph)
            throws IOException {
        Style style = new Style(Face.BOLD, LABEL, LABEL + 1, look(finding.finding()).line());
        float y = at.baseline() + at.style().size() * 0.93f;
        float width = press.typesetter().width(finding.id(), style);
        float x = at.from();
        for (Strip other : taken) {
            if (other.baseline() == y && x < other.to() + 1.5f && other.from() < x + width + 1.5f) {
                x = other.to() + 1.5f;
            }
        }
        taken.add(new Strip(x, x + width, y, style));
        press.leaf().show(press.typesetter().lines(finding.id(), style, 100).getFirst(), x, y);
        if (isDismissed(finding.finding())) {
            press.leaf().rule(style.colour(), x - 0.5f, y + 2.2f, x + width + 0.5f, y + 2.2f);
        }
        links.want(
                new Links.Wish(
                        press.leaf(),
                        new PDRectangle(x, y - 0.5f, width, LABEL),
                        paragraph,
                        finding.id()));
    }

    private void annotate(Numbered finding, Pending where) throws IOException {
        Leaf leaf = press.leaf();
        boolean continued = met.containsKey(finding);
        PDAnnotationHighlight highlight =
                Highlights.over(
                        press.document(),
                        where.strips().stream().map(Marks::box).toList(),
                        look(finding.finding()).wash());
        highlight.setContents(notes.comment(finding.finding(), review.on(finding.finding())));
        highlight.setSubject(wording.of(finding.finding().kind()));
        highlight.setTitlePopup(wording.format("report.made"));
        highlight.setAnnotationName(
                continued ? finding.own() + "-" + leaf.number() : finding.own());
        made.ifPresent(m -> highlight.setModifiedDate(calendar(m)));
        highlight.setPage(leaf.page());
        leaf.page().getAnnotations().add(highlight);
        press.tags().annotation(where.paragraph(), "Annot", leaf.page(), highlight);
    }

    private Look look(Finding finding) {
        return isDismissed(finding)
                ? press.palette().faded(finding.kind())
                : press.palette().of(finding.kind());
    }

    private boolean isDismissed(Finding finding) {
        return review.on(finding).verdict() == Verdict.DISMISSED;
    }

    static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
    }

    /// From the deepest descender to the highest ascender.
    private static PDRectangle box(Strip s) {
        float size = s.style().size();
        return new PDRectangle(
                s.from(), s.baseline() - size * 0.3f, s.to() - s.from(), size * 1.12f);
    }
}
