package org.diptych.desk;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Makes the entries of menus.
final class Entries {

    private final Words words;

    Entries(Words words) {
        this.words = words;
    }

    Menu menu(String id, MenuItem... items) {
        Menu menu = new Menu(words.of("menu." + id), null, items);
        menu.setId(id);
        return menu;
    }

    MenuItem item(String id, @Nullable KeyCombination key, Runnable action) {
        MenuItem item = new MenuItem(words.of("menu." + id));
        item.setId(id);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// What another entry does, by another key.
    static MenuItem also(MenuItem entry, KeyCombination key) {
        MenuItem item = new MenuItem(entry.getText());
        item.setId(entry.getId());
        item.setAccelerator(key);
        item.setOnAction(_ -> entry.fire());
        item.disableProperty().bind(entry.disableProperty());
        item.setVisible(false);
        return item;
    }

    CheckMenuItem check(String id, KeyCombination key, BooleanProperty on) {
        CheckMenuItem item = new CheckMenuItem(words.of("menu." + id));
        item.setId(id);
        item.setAccelerator(key);
        item.selectedProperty().bindBidirectional(on);
        return item;
    }

    RadioMenuItem radio(String id, ToggleGroup group, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words.of("menu." + id));
        item.setId(id);
        item.setToggleGroup(group);
        item.setOnAction(_ -> action.run());
        return item;
    }

    static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    static <T extends MenuItem> T unless(ObservableValue<Boolean> disabled, T item) {
        item.disableProperty().bind(disabled);
        return item;
    }

    /// All entries below some menus, at any depth.
    static Stream<MenuItem> all(List<? extends MenuItem> items) {
        return items.stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .flatMap(
                        item -> item instanceof Menu menu ? all(menu.getItems()) : Stream.of(item));
    }
}
