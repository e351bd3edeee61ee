package org.diptych.desk;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The list of keys, and what this program is.
final class HelpWindows {

    /// The list of keys is longer than the screen of a laptop is high, in pixels.
    private static final double KEYS_HEIGHT = 480;

    private final Dialogs dialogs;
    private final Words words;

    HelpWindows(Dialogs dialogs, Words words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    /// Shows every key of the menus.
    void keys(MenuBar bar) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        Entries.all(bar.getMenus())
                .filter(item -> item.getAccelerator() != null && item.isVisible())
                .forEach(item -> add(table, item));
        ScrollPane scroller = new ScrollPane(table);
        scroller.setFitToWidth(true);
        // It is longer than that; only a bar that is there for certain has room beside it.
        scroller.setVbarPolicy(ScrollBarPolicy.ALWAYS);
        scroller.setPrefViewportHeight(KEYS_HEIGHT);
        dialogs.show("keys", words.of("menu.keys"), scroller);
    }

    void about() {
        String version =
                Optional.ofNullable(HelpWindows.class.getPackage().getImplementationVersion())
                        .orElse(words.of("about.unreleased"));
        Label name = new Label(words.of("app.name") + " " + version);
        name.getStyleClass().add("welcome-title");
        Label text = new Label(words.of("about.text"));
        text.setWrapText(true);
        text.getStyleClass().add("about-text");
        VBox box = new VBox(name, text);
        box.getStyleClass().add("about");
        dialogs.show("about", words.of("menu.about"), box);
    }

    private static void add(GridPane table, MenuItem item) {
        Label key = new Label(item.getAccelerator().getDisplayText());
        key.getStyleClass().add("key");
        table.addRow(table.getRowCount(), new Label(item.getText().replace("_", "")), key);
    }
}
