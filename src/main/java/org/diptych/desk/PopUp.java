package org.diptych.desk;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// What opens beside a button, and closes with a second click on it.
final class PopUp {

    private final PopOver popOver = new PopOver();

    PopUp(String title, ArrowLocation arrow, Theme theme) {
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowLocation(arrow);
        popOver.setTitle(title);
        // A click beside it closes it; on the button, the same click would open it again.
        popOver.setConsumeAutoHidingEvents(true);
        theme.dress(popOver.getRoot());
    }

    /// Closes it, or opens it beside a node.
    void toggle(Node owner, Supplier<Node> content) {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.setContentNode(content.get());
            popOver.show(owner);
        }
    }

    void hide() {
        popOver.hide();
    }
}
