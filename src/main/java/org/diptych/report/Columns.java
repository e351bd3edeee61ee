package org.diptych.report;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.diptych.report.Style.Face;
import org.diptych.text.Side;

/// A list set in two columns, the left one filled first.
final class Columns {

    private final Press press;
    private final PDStructureElement section;

    /// The column that is being filled, and the upper edge of both.
    private Side column = Side.LEFT;

    private float top;

    private Columns(Press press, PDStructureElement section) {
        this.press = press;
        this.section = section;
        this.top = press.y();
    }

    /// Opens a chapter of its own under a title.
    static Columns under(String title, Press press) throws IOException {
        press.turn(new Press.RunningHead(title, ""));
        press.bookmark(press.outline(), title);
        PDStructureElement section = press.tags().under(press.tags().document(), "Sect");
        Style head = new Style(Face.BOLD, 15, 26, press.palette().ink());
        press.flow(
                title,
                head,
                Measures.MARGIN,
                press.measures().width(),
                press.tags().under(section, "H2"));
        press.down(6);
        return new Columns(press, section);
    }

    PDStructureElement section() {
        return section;
    }

    /// The left edge of the present column.
    float x() {
        return press.measures().column(column);
    }

    float width() {
        return press.measures().column();
    }

    /// Sets a text so far in from the left edge.
    ///
    /// @param tail what is left free on the right
    void flow(String words, Style style, float indent, float tail, PDStructureElement element)
            throws IOException {
        for (Line line : press.typesetter().lines(words, style, width() - indent - tail)) {
            need(style.leading());
            press.show(line, x() + indent, press.y(), element);
            press.down(style.leading());
        }
    }

    /// Goes on in the next column unless so much fits.
    void need(float height) throws IOException {
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
}
