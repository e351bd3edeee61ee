package org.diptych.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.diptych.present.Palette;

/// A document on its way onto pages: where the next line goes, and what happens when a page is full.
/// Lengths are in points, heights from the foot of the page.
final class Press implements Closeable {

    private final PDDocument document = new PDDocument();
    private final Tags tags = new Tags(document);
    private final Typeface typeface = new Typeface(document);
    private final Typesetter typesetter = new Typesetter(typeface);
    private final Palette palette;
    private final Measures measures;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<RunningHead> heads = new ArrayList<>();
    private final List<Ornament> ornaments = new ArrayList<>();
    private Optional<Leaf> leaf = Optional.empty();
    private RunningHead head = new RunningHead("", "");
    private float y;

    /// Something drawn that a screen reader passes over.
    @FunctionalInterface
    interface Ornament {
        void draw(Leaf leaf) throws IOException;
    }

    /// What stands over the left and over the right half of a page.
    record RunningHead(String left, String right) {}

    Press(Palette palette, PageStyle style) {
        this.palette = palette;
        this.measures = Measures.of(style);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    PDDocument document() {
        return document;
    }

    Tags tags() {
        return tags;
    }

    Measures measures() {
        return measures;
    }

    Palette palette() {
        return palette;
    }

    Typeface typeface() {
        return typeface;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    /// Opens a new page, and with it a chapter if the head is a new one.
    Leaf turn(RunningHead over) throws IOException {
        head = over;
        return turn();
    }

    Leaf turn() throws IOException {
        endLeaf();
        PDPage page = new PDPage(measures.size());
        document.addPage(page);
        tags.enter(page);
        heads.add(head);
        Leaf next = new Leaf(heads.size(), page, new PDPageContentStream(document, page));
        leaf = Optional.of(next);
        y = measures.top();
        return next;
    }

    Leaf leaf() {
        return leaf.orElseThrow();
    }

    /// Where the next line's upper edge is.
    float y() {
        return y;
    }

    /// The height that is left on this page.
    float room() {
        return y - Measures.FOOT;
    }

    /// Whether nothing stands on this page yet.
    boolean isFresh() {
        return y == measures.top();
    }

    void down(float by) {
        y -= by;
    }

    /// Turns the page unless so much fits.
    void need(float height) throws IOException {
        if (room() < height) {
            turn();
        }
    }

    /// Sets lines one below the other, over as many pages as they need.
    void flow(List<Line> lines, float x, PDStructureElement element) throws IOException {
        for (Line line : lines) {
            need(line.style().leading());
            show(line, x, y, element);
            down(line.style().leading());
        }
    }

    /// Sets a text over a column.
    void flow(String text, Style style, float x, float measure, PDStructureElement element)
            throws IOException {
        flow(typesetter.lines(text, style, measure), x, element);
    }

    /// Sets one line with its upper edge at `from` on the present page.
    void show(Line line, float x, float from, PDStructureElement element) throws IOException {
        Leaf on = leaf();
        tags.begin(on.ink(), on.page(), element);
        on.show(line, x, baseline(line, from));
        on.ink().endMarkedContent();
    }

    /// The baseline of a line whose upper edge is at `from`; a quarter of the leading lies below it.
    static float baseline(Line line, float from) {
        return from - line.style().leading() * 0.75f;
    }

    /// Draws at once, beneath what is set later.
    void under(Ornament ornament) throws IOException {
        Tags.beginOrnament(leaf().ink());
        ornament.draw(leaf());
        leaf().ink().endMarkedContent();
    }

    /// Draws when the page is full, so that its text is not interrupted for those who copy it.
    void over(Ornament ornament) {
        ornaments.add(ornament);
    }

    /// A bookmark to the present place.
    PDOutlineItem bookmark(PDOutlineNode parent, String title) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(here());
        parent.addLast(item);
        return item;
    }

    PDDocumentOutline outline() {
        return outline;
    }

    PDPageXYZDestination here() {
        PDPageXYZDestination here = new PDPageXYZDestination();
        here.setPage(leaf().page());
        here.setLeft(0);
        here.setTop(Math.round(Math.min(measures.size().getHeight(), y + 8)));
        return here;
    }

    List<RunningHead> heads() {
        return List.copyOf(heads);
    }

    /// Closes the last page, so that nothing more is set.
    void endLeaf() throws IOException {
        if (leaf.isPresent()) {
            for (Ornament ornament : ornaments) {
                under(ornament);
            }
            ornaments.clear();
            leaf.get().ink().close();
            leaf = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
        typeface.close();
    }
}
