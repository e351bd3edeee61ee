package org.diptych.desk;

import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Chinese, Japanese and Korean words outside the articles, in lists, cards, ledgers, fields and windows. JavaFX takes
/// no face for them that the system does not have, so where it has none, whatever holds such a character is set in
/// the one that comes along.
final class Eastern {

    /// Of what holds such characters.
    static final String STYLE = "eastern";

    private static final Pattern CHARACTER =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}]");

    private Eastern() {}

    static boolean isIn(String text) {
        return CHARACTER.matcher(text).find();
    }

    /// Gives the style to all below a node that has need of it, now and whenever that changes.
    static void watch(Node node) {
        // What a list takes out and puts in again is watched once.
        if (node.getProperties().putIfAbsent(Eastern.class, STYLE) != null) {
            return;
        }
        switch (node) {
            // They know it of each paragraph.
            case ProseArea _ -> {}
            case TextInputControl field -> watch(field, field.textProperty());
            case Labeled label -> {
                watch(label, label.textProperty());
                watchChildren(label);
            }
            case Text text when !(text.getParent() instanceof Labeled) ->
                    watch(text, text.textProperty());
            case Parent parent -> watchChildren(parent);
            default -> {}
        }
    }

    private static void watch(Node node, ObservableValue<String> text) {
        text.subscribe(words -> {
            boolean isNeeded = words != null && isIn(words);
            if (isNeeded && !node.getStyleClass().contains(STYLE)) {
                node.getStyleClass().add(STYLE);
            } else if (!isNeeded) {
                node.getStyleClass().remove(STYLE);
            }
        });
    }

    private static void watchChildren(Parent parent) {
        parent.getChildrenUnmodifiable().forEach(Eastern::watch);
        parent.getChildrenUnmodifiable()
                .addListener(
                        (ListChangeListener<Node>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(Eastern::watch);
                                    }
                                });
    }
}
