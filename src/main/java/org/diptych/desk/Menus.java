package org.diptych.desk;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.diptych.desk.Reading.Book;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Wording;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Every action of the window, each with a key where it has one.
final class Menus {

    private final Reading reading;
    private final Actions actions;
    private final Theme theme;
    private final Memory memory;
    private final Wording wording;
    private final Words words;

    Menus(
            Reading reading,
            Actions actions,
            Theme theme,
            Memory memory,
            Wording wording,
            Words words) {
        this.memory = memory;
        this.reading = reading;
        this.actions = actions;
        this.theme = theme;
        this.wording = wording;
        this.words = words;
    }

    /// What only the window itself can do.
    record WindowActions(
            Runnable quit,
            Runnable preferences,
            Runnable fullScreen,
            Runnable find,
            Runnable filter,
            Consumer<MenuBar> keys,
            Runnable about) {}

    MenuBar bar(WindowActions window) {
        MenuBar bar = new MenuBar();
        bar.getMenus()
                .setAll(
                        file(window),
                        edit(window),
                        findings(window),
                        view(window),
                        help(window, bar));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu file(WindowActions window) {
        ObservableValue<Boolean> nothingOpen =
                reading.open().map(open -> open.articles().isEmpty());
        return menu(
                "file",
                item("open-left", key(KeyCode.O, SHORTCUT_DOWN), () -> actions.open(Side.LEFT)),
                item(
                        "open-right",
                        key(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN),
                        () -> actions.open(Side.RIGHT)),
                item(
                        "paste-left",
                        key(KeyCode.V, SHORTCUT_DOWN, ALT_DOWN),
                        () -> actions.paste(Side.LEFT)),
                item(
                        "paste-right",
                        key(KeyCode.V, SHORTCUT_DOWN, ALT_DOWN, SHIFT_DOWN),
                        () -> actions.paste(Side.RIGHT)),
                item("sample", key(KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN), actions::trySample),
                recent(),
                new SeparatorMenuItem(),
                unless(nothingOpen, item("swap", key(KeyCode.T, SHORTCUT_DOWN), actions::swap)),
                unless(nothingOpen, original()),
                new SeparatorMenuItem(),
                unless(noPair(), item("export", key(KeyCode.E, SHORTCUT_DOWN), actions::export)),
                new SeparatorMenuItem(),
                item("preferences", key(KeyCode.COMMA, SHORTCUT_DOWN), window.preferences()),
                item("quit", key(KeyCode.Q, SHORTCUT_DOWN), window.quit()));
    }

    private Menu edit(WindowActions window) {
        Search search = reading.search();
        ObservableValue<Boolean> nothingFound = search.hits().map(List::isEmpty);
        return menu(
                "edit",
                unless(noPair(), item("find", key(KeyCode.F, SHORTCUT_DOWN), window.find())),
                unless(nothingFound, item("find-next", key(KeyCode.F3), search::next)),
                unless(
                        nothingFound,
                        item("find-previous", key(KeyCode.F3, SHIFT_DOWN), search::previous)));
    }

    private Menu findings(WindowActions window) {
        Menu menu =
                menu(
                        "findings",
                        unless(
                                reading.hasNext().not(),
                                item("next", key(KeyCode.F8), reading::next)),
                        unless(
                                reading.hasPrevious().not(),
                                item("previous", key(KeyCode.F8, SHIFT_DOWN), reading::previous)),
                        unless(
                                noPair(),
                                item(
                                        "filter",
                                        key(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN),
                                        window.filter())),
                        new SeparatorMenuItem());
        int digit = 1;
        for (Kind kind : Kind.values()) {
            menu.getItems().add(kind(kind, digit++));
        }
        return menu;
    }

    private Menu view(WindowActions window) {
        MenuItem zoomIn = item("zoom-in", key(KeyCode.EQUALS, SHORTCUT_DOWN), theme::zoomIn);
        // The same key, where a keyboard has a plus of its own.
        MenuItem zoomInToo = item("zoom-in", key(KeyCode.PLUS, SHORTCUT_DOWN), theme::zoomIn);
        zoomInToo.setVisible(false);
        return menu(
                "view",
                zoomIn,
                zoomInToo,
                item("zoom-out", key(KeyCode.MINUS, SHORTCUT_DOWN), theme::zoomOut),
                item("zoom-back", key(KeyCode.DIGIT0, SHORTCUT_DOWN), theme::zoomBack),
                new SeparatorMenuItem(),
                themes(),
                unless(
                        noPair(),
                        check("differences", key(KeyCode.D, SHORTCUT_DOWN), reading.differences())),
                unless(noPair(), book(Book.QUOTES, key(KeyCode.L, SHORTCUT_DOWN))),
                unless(noPair(), book(Book.FACTS, key(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN))),
                check("joined", key(KeyCode.J, SHORTCUT_DOWN), reading.joined()),
                item("full-screen", key(KeyCode.F11), window.fullScreen()));
    }

    private Menu help(WindowActions window, MenuBar bar) {
        return menu(
                "help",
                item("keys", key(KeyCode.F1), () -> window.keys().accept(bar)),
                item("about", null, window.about()));
    }

    private Menu recent() {
        Menu menu = menu("recent");
        Runnable fill =
                () -> {
                    menu.getItems().clear();
                    memory.recent().forEach(pair -> menu.getItems().add(recent(pair)));
                    menu.getItems().add(item("forget", null, memory::forgetPairs));
                };
        memory.recent().addListener((ListChangeListener<Both<Path>>) _ -> fill.run());
        fill.run();
        menu.disableProperty()
                .bind(Bindings.createBooleanBinding(memory.recent()::isEmpty, memory.recent()));
        return menu;
    }

    private MenuItem recent(Both<Path> pair) {
        MenuItem item = new MenuItem(words.of("welcome.pair", pair.left(), pair.right()));
        // A file name is no place for keys.
        item.setMnemonicParsing(false);
        item.setId("recent-pair");
        item.setOnAction(_ -> actions.open(List.of(pair.left(), pair.right()), Side.LEFT));
        return item;
    }

    private MenuItem book(Book book, KeyCombination key) {
        CheckMenuItem item = new CheckMenuItem(words.of("menu." + Wording.lower(book)));
        item.setId(Wording.lower(book));
        item.setAccelerator(key);
        item.setOnAction(
                _ -> reading.book().set(reading.book().get() == book ? Book.CLOSED : book));
        reading.book().subscribe(now -> item.setSelected(now == book));
        return item;
    }

    private Menu original() {
        Menu menu = menu("original");
        ToggleGroup group = new ToggleGroup();
        Stream.of(Optional.<Side>empty(), Optional.of(Side.LEFT), Optional.of(Side.RIGHT))
                .forEach(side -> {
                    String id = "original-" + side.map(Wording::lower).orElse("none");
                    RadioMenuItem item = radio(id, group, () -> actions.nameOriginal(side));
                    reading.original().subscribe(now -> item.setSelected(now.equals(side)));
                    menu.getItems().add(item);
                });
        return menu;
    }

    private Menu themes() {
        Menu menu = menu("theme");
        ToggleGroup group = new ToggleGroup();
        for (Theme.Choice choice : Theme.Choice.values()) {
            RadioMenuItem item =
                    radio(
                            "theme-" + Wording.lower(choice),
                            group,
                            () -> theme.choice().set(choice));
            theme.choice().subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem kind(Kind kind, int digit) {
        CheckMenuItem item = new CheckMenuItem(wording.of(kind));
        item.setId("kind-" + Wording.lower(kind));
        item.setGraphic(Swatch.of(kind));
        item.setSelected(true);
        item.setAccelerator(key(KeyCode.valueOf("DIGIT" + digit), SHORTCUT_DOWN));
        item.setOnAction(_ -> reading.sifting().toggle(reading.sifting().kinds(), kind));
        reading.sifting()
                .kinds()
                .addListener(
                        (SetChangeListener<Kind>)
                                _ -> item.setSelected(reading.sifting().kinds().contains(kind)));
        return item;
    }

    private ObservableValue<Boolean> noPair() {
        return reading.spread().isNull();
    }

    private Menu menu(String id, MenuItem... items) {
        Menu menu = new Menu(words.of("menu." + id), null, items);
        menu.setId(id);
        return menu;
    }

    private MenuItem item(String id, @Nullable KeyCombination key, Runnable action) {
        MenuItem item = new MenuItem(words.of("menu." + id));
        item.setId(id);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private CheckMenuItem check(String id, KeyCombination key, BooleanProperty on) {
        CheckMenuItem item = new CheckMenuItem(words.of("menu." + id));
        item.setId(id);
        item.setAccelerator(key);
        item.selectedProperty().bindBidirectional(on);
        return item;
    }

    private RadioMenuItem radio(String id, ToggleGroup group, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words.of("menu." + id));
        item.setId(id);
        item.setToggleGroup(group);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static MenuItem unless(ObservableValue<Boolean> disabled, MenuItem item) {
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
