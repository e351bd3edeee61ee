package org.diptych.desk;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Pictures on buttons. Each such button says in words what it does, to the eye in a tooltip and to a screen
/// reader.
final class Icons {

    private Icons() {}

    static FontIcon of(Ikon picture) {
        return new FontIcon(picture);
    }

    /// A button that shows only a picture.
    static Button button(Ikon picture, String words, Runnable action) {
        Button button = new Button(null, of(picture));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
