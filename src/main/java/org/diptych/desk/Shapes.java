package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.diptych.desk.Rows.Stretch;

/// Where runs of characters lie within the node that sets them.
final class Shapes {

    private Shapes() {}

    /// One box for each line that a stretch touches, from top to bottom, in the coordinates of the node.
    static List<Bounds> boxes(TextFlow words, Stretch stretch) {
        List<Bounds> boxes = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        boolean any = false;
        for (PathElement element : words.getRangeShape(stretch.start(), stretch.end(), false)) {
            switch (element) {
                case MoveTo begin -> {
                    if (any) {
                        boxes.add(box(words, left, top, right, bottom));
                    }
                    any = true;
                    left = begin.getX();
                    right = begin.getX();
                    top = begin.getY();
                    bottom = begin.getY();
                }
                case LineTo line -> {
                    left = Math.min(left, line.getX());
                    right = Math.max(right, line.getX());
                    top = Math.min(top, line.getY());
                    bottom = Math.max(bottom, line.getY());
                }
                default -> {}
            }
        }
        if (any) {
            boxes.add(box(words, left, top, right, bottom));
        }
        return boxes;
    }

    /// A flow from right to left counts its coordinates from the right, but tells shapes from the left.
    private static Bounds box(
            TextFlow words, double left, double top, double right, double bottom) {
        double x =
                words.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                        ? words.getWidth() - right
                        : left;
        return new BoundingBox(x, top, right - left, bottom - top);
    }
}
