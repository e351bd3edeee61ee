package org.diptych.desk;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

/// The list of keys, and what this program is.
final class HelpWindows {

    /// How high the list of keys is, in pixels: all of it, where the screen has room for that and for the window around
    /// it.
    private static final double MOST_KEYS = 700;

    private static final double KEYS_WIDTH = 950;
    private static final double LEAST_KEYS = 300;
    private static final double AROUND_KEYS = 180;

    private final Dialogs dialogs;
    private final Words words;

    HelpWindows(Dialogs dialogs, Words words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    /// Shows every key of the menus, by menu.
    void keys(MenuBar bar) {
        VBox left = new VBox();
        VBox right = new VBox();
        int all = bar.getMenus().stream().mapToInt(menu -> keyed(menu).size()).sum();
        int before = 0;
        for (Menu menu : bar.getMenus()) {
            List<MenuItem> items = keyed(menu);
            (before + items.size() / 2 < all / 2 ? left : right)
                    .getChildren()
                    .add(group(menu, items));
            before += items.size();
        }
        HBox table = new HBox(left, right);
        table.getStyleClass().add("keys");
        for (VBox column : List.of(left, right)) {
            column.getStyleClass().add("keys-column");
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        ScrollPane scroller = new ScrollPane(table);
        scroller.setFitToWidth(true);
        // Only a bar that is there for certain has room beside it.
        scroller.setVbarPolicy(ScrollBarPolicy.ALWAYS);
        double screen = Screen.getPrimary().getVisualBounds().getHeight();
        scroller.setPrefViewportHeight(Math.clamp(screen - AROUND_KEYS, LEAST_KEYS, MOST_KEYS));
        scroller.setPrefViewportWidth(KEYS_WIDTH);
        scroller.setId("keys");
        scroller.setAccessibleText(words.of("menu.keys"));
        scroller.setAccessibleHelp(words.of("keys.help"));
        scroller.setFocusTraversable(true);
        dialogs.show("keys", words.of("menu.keys"), scroller);
        // Not its button, from which no key scrolls.
        scroller.requestFocus();
    }

    private static List<MenuItem> keyed(Menu menu) {
        return Entries.all(List.of(menu))
                .filter(item -> item.getAccelerator() != null && item.isVisible())
                .toList();
    }

    private GridPane group(Menu menu, List<MenuItem> items) {
        GridPane group = new GridPane();
        group.getStyleClass().add("keys-group");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        group.getColumnConstraints().addAll(names, keys);
        Label heading = new Label(menu.getText().replace("_", ""));
        heading.getStyleClass().add("keys-heading");
        group.add(heading, 0, 0, 2, 1);
        items.forEach(item -> add(group, item));
        return group;
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

    private void add(GridPane group, MenuItem item) {
        Label key = new Label(item.getAccelerator().getDisplayText());
        key.getStyleClass().add("key");
        Label name = new Label(name(item));
        name.getStyleClass().add("key-name");
        name.setWrapText(true);
        group.addRow(group.getRowCount(), name, key);
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
