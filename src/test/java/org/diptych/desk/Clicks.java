package org.diptych.desk;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// What a mouse does.
final class Clicks {

    private Clicks() {}

    /// The first button goes down at a point of a node.
    static MouseEvent pressed(Node node, double x, double y) {
        return new MouseEvent(
                node,
                node,
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(node, x, y));
    }
}
