package org.diptych.desk;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.jspecify.annotations.Nullable;

/// What opens beside a button, and closes with a second click on it.
final class PopUp {

    private final PopOver popOver = new PopOver();
    private @Nullable Node owner;

    PopUp(String title, ArrowLocation arrow, Theme theme) {
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowLocation(arrow);
        popOver.setTitle(title);
        // A click beside it closes it; on the button, the same click would open it again.
        popOver.setConsumeAutoHidingEvents(true);
        // Its window is larger than what is seen of it, and may lie over part of the button.
        popOver.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        theme.dress(popOver.getRoot());
    }

    private void press(MouseEvent event) {
        if (owner != null
                && owner.localToScreen(owner.getLayoutBounds())
                        .contains(event.getScreenX(), event.getScreenY())) {
            popOver.hide();
            event.consume();
        }
    }

    /// Closes it, or opens it beside a button.
    void toggle(Node button, Supplier<Node> content) {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.setContentNode(content.get());
            owner = button;
            popOver.show(button);
        }
    }

    void hide() {
        popOver.hide();
    }
}
