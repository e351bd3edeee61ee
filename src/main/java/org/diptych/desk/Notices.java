package org.diptych.desk;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// Tells the reader something in a sentence below the articles, without taking anything away.
final class Notices {

    private final NotificationPane pane;

    Notices(Node content) {
        pane = new NotificationPane(content);
        pane.getStyleClass().add("notices");
        pane.setFocusTraversable(false);
        // At the foot, where it covers neither the verdict nor the articles' names.
        pane.setShowFromTop(false);
    }

    Node pane() {
        return pane;
    }

    void say(String sentence) {
        pane.getActions().clear();
        pane.show(sentence);
    }

    /// Says something, and offers to do something about it.
    void say(String sentence, String offer, Runnable action) {
        pane.getActions().setAll(new Action(offer, _ -> action.run()));
        pane.show(sentence);
    }

    void hush() {
        pane.hide();
    }

    /// Lets Escape close what is said, where nothing nearer to the keyboard takes that key.
    void listenTo(Scene scene) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && pane.isShowing()) {
                        hush();
                        event.consume();
                    }
                });
    }
}
