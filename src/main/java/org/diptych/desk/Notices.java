package org.diptych.desk;

import javafx.scene.Node;
import org.controlsfx.control.NotificationPane;

/// Tells the reader something in a sentence above the articles, without taking anything away.
final class Notices {

    private final NotificationPane pane;

    Notices(Node content) {
        pane = new NotificationPane(content);
        pane.getStyleClass().add("notices");
    }

    Node pane() {
        return pane;
    }

    void say(String sentence) {
        pane.show(sentence);
    }

    void hush() {
        pane.hide();
    }
}
