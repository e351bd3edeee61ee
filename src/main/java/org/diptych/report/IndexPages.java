package org.diptych.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.diptych.compare.Comparison;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;
import org.diptych.text.Side;

/// Every finding with its reason and the page it stands on, in two columns.
final class IndexPages {

    /// The widths that the label, and severity with page number, take from a column, in points.
    private static final float LABEL = 26;

    private static final float TAIL = 46;

    private final Press press;
    private final Wording wording;
    private final Notes notes;
    private final List<Numbered> findings;
    private final Marks marks;
    private final Style text;
    private final Style quiet;

    /// The column that is being filled, and the upper edge of both.
    private Side column = Side.LEFT;

    private float top;

    IndexPages(
            Press press,
            Wording wording,
            Comparison comparison,
            List<Numbered> findings,
            Marks marks) {
        this.press = press;
        this.wording = wording;
        this.notes = new Notes(wording, comparison.pair().articles());
        this.findings = findings;
        this.marks = marks;
        this.text = new Style(Face.REGULAR, 8.5f, 12, press.palette().ink());
        this.quiet = new Style(Face.REGULAR, 7.5f, 12, press.palette().muted());
    }

    void set() throws IOException {
        String title = wording.format("report.index");
        press.turn(new Press.RunningHead(title, ""));
        press.bookmark(press.outline(), title);
        PDStructureElement section = press.tags().under(press.tags().document(), "Sect");
        Style head = new Style(Face.BOLD, 15, 26, press.palette().ink());
        press.flow(title, head, Press.MARGIN, Press.width(), press.tags().under(section, "H2"));
        top = press.y();
        for (Numbered finding : findings) {
            entry(finding, section);
        }
    }

    private void entry(Numbered finding, PDStructureElement section) throws IOException {
        int colour = press.palette().of(finding.finding().kind()).line();
        Style strong = new Style(Face.BOLD, 8.5f, 12, colour);
        need(3 * text.leading());
        PDStructureElement entry = press.tags().under(section, "P");
        Optional<Marks.Met> met = marks.met(finding);
        PDStructureElement title = met.isPresent() ? press.tags().under(entry, "Link") : entry;
        float upper = press.y();
        float x = Press.column(column);
        press.show(line(finding.id(), strong), x, upper, title);
        flow(notes.kind(finding.finding()), strong, Press.COLUMN - LABEL - TAIL, title);
        String severity = wording.of(finding.finding().mark().severity());
        String tail = met.map(m -> severity + " · " + m.page()).orElse(severity);
        float end = x + Press.COLUMN - press.typesetter().width(tail, quiet);
        press.show(line(tail, quiet), end, upper, title);
        if (met.isPresent()) {
            link(met.get(), new PDRectangle(x, upper - 12, Press.COLUMN, 12), title);
        }
        Optional<String> words = notes.wordsUnsaid(finding.finding());
        if (words.isPresent()) {
            Style cited = new Style(Face.ITALIC, 8.5f, 12, press.palette().ink());
            flow(words.get(), cited, Press.COLUMN - LABEL, entry);
        }
        flow(notes.why(finding.finding()), text, Press.COLUMN - LABEL, entry);
        Optional<String> suggestion = notes.suggestion(finding.finding());
        if (suggestion.isPresent()) {
            flow(suggestion.get(), text, Press.COLUMN - LABEL, entry);
        }
        press.down(5);
    }

    private Line line(String words, Style style) throws IOException {
        return press.typesetter().lines(words, style, Press.COLUMN).getFirst();
    }

    private void flow(String words, Style style, float measure, PDStructureElement element)
            throws IOException {
        for (Line line : press.typesetter().lines(words, style, measure)) {
            need(style.leading());
            press.show(line, Press.column(column) + LABEL, press.y(), element);
            press.down(style.leading());
        }
    }

    /// Goes on in the next column unless so much fits.
    private void need(float height) throws IOException {
        if (press.room() >= height) {
            return;
        }
        if (column == Side.LEFT) {
            column = Side.RIGHT;
            press.down(press.y() - top);
        } else {
            column = Side.LEFT;
            press.turn();
            top = press.y();
        }
    }

    private void link(Marks.Met met, PDRectangle over, PDStructureElement element)
            throws IOException {
        Leaf leaf = press.leaf();
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(over);
        link.setDestination(met.destination());
        link.setContents(wording.format("report.page", met.page()));
        link.setPrinted(true);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.getCOSObject().setItem(COSName.H, COSName.N);
        link.setPage(leaf.page());
        leaf.page().getAnnotations().add(link);
        press.tags().own(element, leaf.page(), link);
    }
}
