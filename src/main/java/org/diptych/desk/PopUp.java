package org.diptych.desk;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.jspecify.annotations.Nullable;

/// What opens beside a button, and closes with a second click on it, or when the colours change.
final class PopUp {

    private final String title;
    private final ArrowLocation arrow;
    private final Theme theme;
    private @Nullable PopOver open;

    PopUp(String title, ArrowLocation arrow, Theme theme) {
        this.title = title;
        this.arrow = arrow;
        this.theme = theme;
        // JavaFX does not tint an open pop-up anew in all its parts.
        theme.palette().subscribe(this::hide);
    }

    /// Closes it, or opens it beside a button.
    void toggle(Node button, Supplier<Node> content) {
        if (open == null) {
            show(button, content.get());
        } else {
            hide();
        }
    }

    private void show(Node button, Node content) {
        PopOver popOver = new PopOver(content);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowLocation(arrow);
        popOver.setTitle(title);
        // A click beside it closes it; on the button, the same click would open it again.
        popOver.setConsumeAutoHidingEvents(true);
        // Its window is larger than what is seen of it, and may lie over part of the button.
        popOver.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(event, button));
        Subscription dressed = theme.dress(popOver.getRoot());
        popOver.setOnHidden(_ -> {
            dressed.unsubscribe();
            open = null;
        });
        open = popOver;
        popOver.show(button);
    }

    private void press(MouseEvent event, Node button) {
        if (button.localToScreen(button.getLayoutBounds())
                .contains(event.getScreenX(), event.getScreenY())) {
            hide();
            event.consume();
        }
    }

    void hide() {
        if (open != null) {
            open.hide();
        }
    }
}
