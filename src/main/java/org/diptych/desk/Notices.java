package org.diptych.desk;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.EventDispatcher;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.diptych.present.Wording;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Tells the reader something in a sentence below the articles, without taking anything away.
final class Notices {

    private final NotificationPane pane;

    /// What had the keyboard before a button of the bar; null if none has had it.
    private @Nullable Node before;

    Notices(Node content) {
        pane = new NotificationPane(content);
        pane.getStyleClass().add("notices");
        pane.setFocusTraversable(false);
        // At the foot, where it covers neither the verdict nor the articles' names.
        pane.setShowFromTop(false);
        pane.skinProperty().subscribe(this::letKeysPass);
        pane.showingProperty()
                .subscribe(isShowing -> {
                    if (!isShowing) {
                        giveKeyboardBack();
                    }
                });
    }

    Node pane() {
        return pane;
    }

    /// How something is meant.
    private enum Tone {
        PLAIN(Feather.INFO),
        DONE(Feather.CHECK_CIRCLE),
        TROUBLE(Feather.ALERT_TRIANGLE);

        private final Feather sign;

        Tone(Feather sign) {
            this.sign = sign;
        }
    }

    /// What can be done about something that is said.
    ///
    /// @param name what the reader knows it by
    record Offer(String name, Runnable action) {}

    /// Says what is going on, or what the reader is to do.
    void say(String sentence, Offer... offers) {
        say(Tone.PLAIN, sentence, List.of(offers));
    }

    /// Says that something was done that was asked for.
    void sayDone(String sentence, Offer... offers) {
        say(Tone.DONE, sentence, List.of(offers));
    }

    /// Says that something could not be done or had, or was lost.
    void warn(String sentence, Offer... offers) {
        say(Tone.TROUBLE, sentence, List.of(offers));
    }

    private void say(Tone tone, String sentence, List<Offer> offers) {
        giveKeyboardBack();
        pane.getActions()
                .setAll(
                        offers.stream()
                                .map(offer -> new Action(offer.name(), _ -> offer.action().run()))
                                .toList());
        for (Tone other : Tone.values()) {
            pane.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(Wording.lower(other)), other == tone);
        }
        pane.setGraphic(Icons.of(tone.sign));
        show(sentence);
    }

    /// JavaFX has no way to have a screen reader speak of what is not in the focus. So the sentence can be read where it
    /// stands, a change of it is passed on, also when the same is said again, and whoever comes to a button of the bar
    /// hears what it is about.
    private void show(String sentence) {
        pane.show(sentence);
        for (Node node : pane.lookupAll(".notification-bar .label")) {
            node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        for (String button : List.of(".button", ".close-button")) {
            pane.lookupAll(".notification-bar " + button)
                    .forEach(node -> node.setAccessibleHelp(sentence));
        }
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
        scene.focusOwnerProperty()
                .addListener((_, was, is) -> {
                    if (is != null && was != null && isInBar(is) && !isInBar(was)) {
                        before = was;
                    }
                });
    }

    /// The bar of ControlsFX takes every key that is pressed on one of its buttons for its own, so that no key of the
    /// menus works there. Only the tabulator is any of its business.
    private void letKeysPass() {
        Node bar = pane.lookup(".notification-bar");
        if (bar != null) {
            EventDispatcher own = bar.getEventDispatcher();
            bar.setEventDispatcher((event, tail) ->
                    event instanceof KeyEvent key && key.getCode() != KeyCode.TAB
                            ? tail.dispatchEvent(event)
                            : own.dispatchEvent(event, tail));
        }
    }

    private void giveKeyboardBack() {
        Scene scene = pane.getScene();
        Node last = before;
        before = null;
        if (scene != null && last != null && isInBar(scene.getFocusOwner())) {
            last.requestFocus();
        }
    }

    private static boolean isInBar(@Nullable Node node) {
        Node at = node;
        while (at != null && !at.getStyleClass().contains("notification-bar")) {
            at = at.getParent();
        }
        return at != null;
    }
}
