package org.diptych.desk;

import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import org.diptych.desk.Underlay.Mark;
import org.diptych.desk.Underlay.Picture;
import org.diptych.present.Palette;

/// Lies before the words of a column and draws lines at those that [Underlay] tints: the wash of a finding would hide
/// them behind it, and a tint alone is too faint to be found by.
final class Outline extends Overlay<Picture> {

    private static final double LINE = 1.5;

    private static final double HAIR = 1;

    /// From the foot of a box up to the line of a difference, in pixels: just below the letters, and above the lines of the
    /// kinds, which run along the foot.
    private static final double LIFT = 4.5;

    @Override
    void draw(Picture picture, GraphicsContext pen) {
        for (Mark mark : picture.marks()) {
            mark.boxes().forEach(box -> draw(pen, box, mark.sort(), picture.palette()));
        }
    }

    private static void draw(GraphicsContext pen, Bounds box, Underlay.Sort sort, Palette palette) {
        switch (sort) {
            case DIFFERENCE -> bar(pen, box, palette.muted());
            case HIT -> frame(pen, box, palette.muted(), HAIR);
            case CURRENT_HIT -> frame(pen, box, palette.ink(), LINE);
            case ASKED -> frame(pen, box, palette.muted(), LINE);
            case WORD -> bar(pen, box, palette.ink());
        }
    }

    private static void frame(GraphicsContext pen, Bounds box, int color, double width) {
        pen.setStroke(Theme.color(color));
        pen.setLineWidth(width);
        pen.strokeRoundRect(
                box.getMinX() - 1,
                box.getMinY() - 1,
                box.getWidth() + 2,
                box.getHeight() + 2,
                Underlay.ROUND,
                Underlay.ROUND);
    }

    private static void bar(GraphicsContext pen, Bounds box, int color) {
        pen.setFill(Theme.color(color));
        // On whole pixels: half a grey one beside the colour of a kind would be no line.
        double y = Math.round(box.getMaxY() - LIFT);
        pen.fillRect(box.getMinX(), y, box.getWidth(), HAIR);
    }
}
