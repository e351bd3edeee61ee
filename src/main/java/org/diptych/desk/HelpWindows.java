package org.diptych.desk;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
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
        scroller.setId("keys");
        scroller.setAccessibleText(words.of("menu.keys"));
        scroller.setAccessibleHelp(words.of("keys.help"));
        scroller.setFocusTraversable(true);
        dialogs.show("keys", words.of("menu.keys"), scroller);
        // Not its button, from which no key scrolls.
        scroller.requestFocus();
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

    private void add(GridPane table, MenuItem item) {
        Label key = new Label(item.getAccelerator().getDisplayText());
        key.getStyleClass().add("key");
        Label name = new Label(name(item));
        name.getStyleClass().add("key-name");
        table.addRow(table.getRowCount(), name, key);
    }

    /// Of an entry in a menu within a menu both names: “Garbled wording” alone does not say what is done to it.
    private String name(MenuItem item) {
        String name = item.getText().replace("_", "");
        Menu menu = item.getParentMenu();
        if (menu != null && menu.getParentMenu() != null) {
            return words.of("keys.within", menu.getText().replace("_", ""), name);
        }
        return DeedMenus.isKind(item) ? words.of("verdict.filter", name) : name;
    }
}
