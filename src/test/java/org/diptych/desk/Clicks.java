package org.diptych.desk;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// What a mouse does.
final class Clicks {

    private Clicks() {}

    /// The first button goes down at a point of a node.
    static MouseEvent pressed(Node node, double x, double y) {
        return event(MouseEvent.MOUSE_PRESSED, node, x, y);
    }

    /// The first button comes up again.
    static MouseEvent released(Node node, double x, double y) {
        return event(MouseEvent.MOUSE_RELEASED, node, x, y);
    }

    private static MouseEvent event(EventType<MouseEvent> type, Node node, double x, double y) {
        return new MouseEvent(
                node,
                node,
                type,
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
