package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.IndexRange;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import org.diptych.desk.Rows.Stretch;
import org.diptych.find.Finding;
import org.diptych.present.Palette;
import org.diptych.present.Palette.Look;
import org.diptych.present.Palette.Stroke;
import org.fxmisc.richtext.model.StyleSpan;
import org.jspecify.annotations.Nullable;

/// Lies behind the words of a column and marks those that run from right to left: their findings, and what is
/// selected. RichTextFX marks all others, but takes the ends of such lines for each other.
final class Backdrop extends Overlay<List<Backdrop.Mark>> {

    /// Between the foot of a box and the line under its words, in pixels.
    private static final double LIFT = 1;

    /// Of a wave, from crest to crest and from crest to trough, in pixels.
    private static final double WAVE = 6;

    private static final double CREST = 2.4;

    /// From one of two lines to the other, in pixels.
    private static final double GAP = 3;

    private final ProseArea area;

    Backdrop(ProseArea area) {
        this.area = area;
    }

    /// Words that are marked alike.
    ///
    /// @param line under them; null where they are selected
    record Mark(Paint ground, @Nullable Line line, List<Bounds> boxes) {}

    /// @param weight by which the stroke is heavier than that of its kind
    record Line(Color color, Stroke stroke, double weight) {}

    /// Draws what is marked now.
    void show(Palette palette) {
        List<Mark> marks = new ArrayList<>();
        for (int row : area.visibleRows()) {
            if (area.getParagraph(row).getParagraphStyle().isRightToLeft()) {
                addFindings(marks, row, palette);
                addSelection(marks, row);
            }
        }
        show(marks);
    }

    private void addFindings(List<Mark> marks, int row, Palette palette) {
        int start = 0;
        for (StyleSpan<Ink> run : area.getStyleSpans(row)) {
            int end = start + run.getLength();
            Finding finding = run.getStyle().finding();
            if (finding != null) {
                Look look = palette.of(finding.kind());
                marks.add(
                        new Mark(
                                Theme.color(look.wash()),
                                new Line(
                                        Theme.color(look.line()),
                                        look.stroke(),
                                        Typesetting.weight(finding.mark().severity())),
                                area.boxes(new Stretch(row, start, end), this)));
            }
            start = end;
        }
    }

    private void addSelection(List<Mark> marks, int row) {
        int begin = area.getAbsolutePosition(row, 0);
        IndexRange selected = area.getSelection();
        int start = Math.max(0, selected.getStart() - begin);
        int end = Math.min(area.getParagraph(row).length(), selected.getEnd() - begin);
        if (start < end) {
            area.selectionFill(row)
                    .map(fill ->
                            new Mark(fill, null, area.boxes(new Stretch(row, start, end), this)))
                    .ifPresent(marks::add);
        }
    }

    @Override
    void draw(List<Mark> marks, GraphicsContext pen) {
        for (Mark mark : marks) {
            for (Bounds box : mark.boxes()) {
                pen.setFill(mark.ground());
                pen.fillRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
                if (mark.line() != null) {
                    pen.setStroke(mark.line().color());
                    line(pen, box, mark.line());
                }
            }
        }
    }

    /// As [Typesetting] has the other words underlined.
    private static void line(GraphicsContext pen, Bounds box, Line line) {
        double y = box.getMaxY() - LIFT;
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setLineDashes();
        pen.setLineWidth(1.5 * line.weight());
        switch (line.stroke()) {
            case WAVY -> wave(pen, box, y);
            case DOTTED -> {
                pen.setLineWidth(2.2 * line.weight());
                pen.setLineCap(StrokeLineCap.ROUND);
                pen.setLineDashes(0.1, 4.4);
                pen.strokeLine(box.getMinX(), y, box.getMaxX(), y);
            }
            case DOUBLE -> {
                pen.setLineWidth(1.1 * line.weight());
                pen.strokeLine(box.getMinX(), y, box.getMaxX(), y);
                pen.strokeLine(box.getMinX(), y - GAP, box.getMaxX(), y - GAP);
            }
            case DASHED -> {
                pen.setLineDashes(6, 4);
                pen.strokeLine(box.getMinX(), y, box.getMaxX(), y);
            }
        }
    }

    private static void wave(GraphicsContext pen, Bounds box, double y) {
        pen.beginPath();
        pen.moveTo(box.getMinX(), y);
        double turn = -1;
        for (double x = box.getMinX(); x < box.getMaxX(); x += WAVE / 2) {
            double end = Math.min(x + WAVE / 2, box.getMaxX());
            pen.quadraticCurveTo((x + end) / 2, y + turn * CREST, end, y);
            turn = -turn;
        }
        pen.stroke();
    }
}
