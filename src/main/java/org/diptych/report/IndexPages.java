package org.diptych.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.diptych.compare.Comparison;
import org.diptych.present.Wording;
import org.diptych.report.Style.Face;

/// Every finding with its reason and the page it stands on.
final class IndexPages {

    private static final float LABEL = 30;

    private final Press press;
    private final Wording wording;
    private final Notes notes;
    private final List<Numbered> findings;
    private final Marks marks;

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
    }

    void set() throws IOException {
        String title = wording.format("report.index");
        press.turn(new Press.RunningHead(title, ""));
        press.bookmark(press.outline(), title);
        PDStructureElement section = press.tags().under(press.tags().document(), "Sect");
        Style head = new Style(Face.BOLD, 15, 26, press.palette().ink());
        press.flow(title, head, Press.MARGIN, Press.width(), press.tags().under(section, "H2"));
        for (Numbered finding : findings) {
            entry(finding, section);
        }
    }

    private void entry(Numbered finding, PDStructureElement section) throws IOException {
        int line = press.palette().of(finding.finding().kind()).line();
        Style strong = new Style(Face.BOLD, 9, 13, line);
        Style text = new Style(Face.REGULAR, 9, 13, press.palette().ink());
        press.need(3 * text.leading());
        PDStructureElement element = press.tags().under(section, "P");
        Line label = press.typesetter().lines(finding.id(), strong, LABEL * 2).getFirst();
        press.show(label, Press.MARGIN, press.y(), element);
        String page =
                marks.met(finding)
                        .map(m -> " · " + wording.format("report.page", m.page()))
                        .orElse("");
        float measure = Press.width() - LABEL;
        float x = Press.MARGIN + LABEL;
        press.flow(notes.title(finding.finding()) + page, strong, x, measure, element);
        press.flow(notes.why(finding.finding()), text, x, measure, element);
        if (notes.suggestion(finding.finding()).isPresent()) {
            press.flow(
                    notes.suggestion(finding.finding()).orElseThrow(), text, x, measure, element);
        }
        press.down(5);
    }
}
