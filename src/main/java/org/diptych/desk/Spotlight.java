package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Palette;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Frames the selected finding and the one under the pointer, each with its counterpart.
final class Spotlight extends Overlay<Spotlight.Picture> {

    /// Around words, in pixels: above and below them. Beside them stand blanks, which no frame may close.
    private static final double MARGIN = 2;

    private static final double ROUND = 6;
    private static final double SELECTED_WIDTH = 2;
    private static final double POINTED_WIDTH = 1;

    /// How much of the kind's colour lies over selected words: enough to see, not enough to dull them.
    static final double TINT = 0.16;

    private final ProseArea area;
    private final Side side;

    Spotlight(ProseArea area, Side side) {
        this.area = area;
        this.side = side;
    }

    record Frame(Kind kind, boolean isSelected, List<Bounds> boxes) {}

    record Picture(Palette palette, List<Frame> frames) {}

    void show(Palette palette, Rows rows, @Nullable Finding selected, @Nullable Finding pointed) {
        List<Frame> frames = new ArrayList<>();
        if (pointed != null && !pointed.equals(selected)) {
            add(frames, rows, pointed, false);
        }
        if (selected != null) {
            add(frames, rows, selected, true);
        }
        show(new Picture(palette, frames));
    }

    private void add(List<Frame> frames, Rows rows, Finding finding, boolean isSelected) {
        Place at = finding.mark().at();
        Place place = at.side() == side ? at : finding.mark().counterpart();
        List<Bounds> boxes = new ArrayList<>();
        if (place != null && place.side() == side) {
            rows.stretches(place).forEach(stretch -> boxes.addAll(area.boxes(stretch, this)));
        } else if (rows.list().get(rows.row(at)).cells().on(side) instanceof Row.Gap) {
            area.words(rows.row(at)).ifPresent(words -> boxes.add(gap(words)));
        }
        if (!boxes.isEmpty()) {
            frames.add(new Frame(finding.kind(), isSelected, boxes));
        }
    }

    private Bounds gap(TextFlow words) {
        Bounds whole = words.getBoundsInLocal();
        return sceneToLocal(
                words.localToScene(
                        new BoundingBox(
                                words.getPadding().getLeft() / 2,
                                0,
                                whole.getWidth() - words.getPadding().getLeft(),
                                words.getHeight() - ProseArea.ROW_GAP)));
    }

    @Override
    void draw(Picture picture, GraphicsContext pen) {
        for (Frame frame : picture.frames()) {
            Color line = Theme.color(picture.palette().of(frame.kind()).line());
            pen.setStroke(line);
            pen.setFill(line.deriveColor(0, 1, 1, TINT));
            pen.setLineWidth(frame.isSelected() ? SELECTED_WIDTH : POINTED_WIDTH);
            for (Bounds box : frame.boxes()) {
                double x = box.getMinX();
                double y = box.getMinY() - MARGIN;
                double width = box.getWidth();
                double height = box.getHeight() + 2 * MARGIN;
                if (frame.isSelected()) {
                    pen.fillRoundRect(x, y, width, height, ROUND, ROUND);
                }
                pen.strokeRoundRect(x, y, width, height, ROUND, ROUND);
            }
        }
    }
}
