package org.diptych.desk;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.diptych.desk.Entries.key;
import static org.diptych.desk.Entries.unless;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.diptych.desk.Reading.Book;
import org.diptych.present.Wording;
import org.diptych.text.Side;

/// Every action of the window, each with a key where it has one.
final class Menus {

    private final Reading reading;
    private final Actions actions;
    private final Theme theme;
    private final Memory memory;
    private final Words words;
    private final Entries entries;
    private final DeedMenus deeds;
    private final Giving giving;

    Menus(
            Reading reading,
            Actions actions,
            Deeds done,
            Theme theme,
            Memory memory,
            Wording wording,
            Words words) {
        this.memory = memory;
        this.reading = reading;
        this.actions = actions;
        this.theme = theme;
        this.words = words;
        this.entries = new Entries(words);
        this.giving = done.giving();
        this.deeds = new DeedMenus(reading, done, entries, wording);
    }

    /// What only the window itself can do.
    record WindowActions(
            Runnable another,
            Runnable quit,
            Runnable preferences,
            Runnable fullScreen,
            Runnable find,
            Runnable filter,
            Runnable note,
            Consumer<MenuBar> keys,
            Runnable about) {}

    MenuBar bar(WindowActions window) {
        MenuBar bar = new MenuBar();
        bar.getMenus()
                .setAll(
                        file(window),
                        deeds.edit(window.find()),
                        deeds.findings(window.filter(), window.note()),
                        view(window),
                        help(window, bar));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu file(WindowActions window) {
        ObservableValue<Boolean> nothingOpen =
                reading.open().map(open -> open.articles().isEmpty());
        return entries.menu(
                "file",
                entries.item(
                        "open-left", key(KeyCode.O, SHORTCUT_DOWN), () -> actions.open(Side.LEFT)),
                entries.item(
                        "open-right",
                        key(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN),
                        () -> actions.open(Side.RIGHT)),
                entries.item(
                        "paste-left",
                        key(KeyCode.V, SHORTCUT_DOWN, ALT_DOWN),
                        () -> actions.paste(Side.LEFT)),
                entries.item(
                        "paste-right",
                        key(KeyCode.V, SHORTCUT_DOWN, ALT_DOWN, SHIFT_DOWN),
                        () -> actions.paste(Side.RIGHT)),
                entries.item(
                        "sample", key(KeyCode.Y, SHORTCUT_DOWN, SHIFT_DOWN), actions::trySample),
                recent(),
                new SeparatorMenuItem(),
                unless(
                        nothingOpen,
                        entries.item("swap", key(KeyCode.T, SHORTCUT_DOWN), actions::swap)),
                unless(nothingOpen, original()),
                new SeparatorMenuItem(),
                unless(
                        noPair(),
                        entries.item("save", key(KeyCode.S, SHORTCUT_DOWN), actions::saveAs)),
                unless(
                        noPair(),
                        also("save", key(KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN), actions::saveAs)),
                unless(
                        noPair(),
                        entries.item("export", key(KeyCode.E, SHORTCUT_DOWN), giving::export)),
                unless(
                        noPair(),
                        entries.item("print", key(KeyCode.P, SHORTCUT_DOWN), giving::print)),
                new SeparatorMenuItem(),
                entries.item("new-window", key(KeyCode.N, SHORTCUT_DOWN), window.another()),
                unless(
                        nothingOpen,
                        entries.item("close", key(KeyCode.W, SHORTCUT_DOWN), actions::close)),
                entries.item(
                        "preferences", key(KeyCode.COMMA, SHORTCUT_DOWN), window.preferences()),
                entries.item("quit", key(KeyCode.Q, SHORTCUT_DOWN), window.quit()));
    }

    /// The same by another key, as where a plus is typed with Shift, has a key of its own or one among the digits.
    private MenuItem also(String id, KeyCombination key, Runnable action) {
        MenuItem item = entries.item(id, key, action);
        item.setVisible(false);
        return item;
    }

    private Menu view(WindowActions window) {
        return entries.menu(
                "view",
                entries.item("zoom-in", key(KeyCode.EQUALS, SHORTCUT_DOWN), theme::zoomIn),
                also("zoom-in", key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN), theme::zoomIn),
                also("zoom-in", key(KeyCode.PLUS, SHORTCUT_DOWN), theme::zoomIn),
                also("zoom-in", key(KeyCode.ADD, SHORTCUT_DOWN), theme::zoomIn),
                entries.item("zoom-out", key(KeyCode.MINUS, SHORTCUT_DOWN), theme::zoomOut),
                also("zoom-out", key(KeyCode.SUBTRACT, SHORTCUT_DOWN), theme::zoomOut),
                entries.item("zoom-back", key(KeyCode.DIGIT0, SHORTCUT_DOWN), theme::zoomBack),
                also("zoom-back", key(KeyCode.NUMPAD0, SHORTCUT_DOWN), theme::zoomBack),
                new SeparatorMenuItem(),
                themes(),
                unless(
                        noPair(),
                        entries.check(
                                "differences",
                                key(KeyCode.D, SHORTCUT_DOWN),
                                reading.differences())),
                unless(noPair(), book(Book.QUOTES, key(KeyCode.L, SHORTCUT_DOWN))),
                unless(noPair(), book(Book.FACTS, key(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN))),
                entries.check("joined", key(KeyCode.J, SHORTCUT_DOWN), reading.joined()),
                unless(
                        reading.isUnderWay().not(),
                        entries.item("stop", key(KeyCode.PERIOD, SHORTCUT_DOWN), actions::cancel)),
                unless(
                        reading.isHalfDone().not(),
                        entries.item("compare-again", key(KeyCode.F5), actions::finish)),
                entries.item("full-screen", key(KeyCode.F11), window.fullScreen()));
    }

    private Menu help(WindowActions window, MenuBar bar) {
        return entries.menu(
                "help",
                entries.item("keys", key(KeyCode.F1), () -> window.keys().accept(bar)),
                entries.item("about", null, window.about()));
    }

    private Menu recent() {
        Menu menu = entries.menu("recent");
        Runnable fill =
                () -> {
                    menu.getItems().clear();
                    for (RecentPair pair : memory.recent()) {
                        menu.getItems().add(recent(pair, memory.recent()));
                    }
                    menu.getItems().add(entries.item("forget", null, memory::forgetPairs));
                };
        memory.recent().addListener((ListChangeListener<RecentPair>) _ -> fill.run());
        fill.run();
        menu.disableProperty()
                .bind(Bindings.createBooleanBinding(memory.recent()::isEmpty, memory.recent()));
        return menu;
    }

    private MenuItem recent(RecentPair pair, List<RecentPair> all) {
        MenuItem item = new MenuItem(pair.label(all, words));
        // A file name is no place for keys.
        item.setMnemonicParsing(false);
        item.setId("recent-pair");
        item.setOnAction(_ -> actions.open(pair.paths(), Side.LEFT));
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
        Menu menu = entries.menu("original");
        ToggleGroup group = new ToggleGroup();
        Stream.of(Optional.<Side>empty(), Optional.of(Side.LEFT), Optional.of(Side.RIGHT))
                .forEach(side -> {
                    String id = "original-" + side.map(Wording::lower).orElse("none");
                    RadioMenuItem item = entries.radio(id, group, () -> actions.nameOriginal(side));
                    reading.original().subscribe(now -> item.setSelected(now.equals(side)));
                    menu.getItems().add(item);
                });
        return menu;
    }

    private Menu themes() {
        Menu menu = entries.menu("theme");
        ToggleGroup group = new ToggleGroup();
        for (Theme.Choice choice : Theme.Choice.values()) {
            RadioMenuItem item =
                    entries.radio(
                            "theme-" + Wording.lower(choice),
                            group,
                            () -> theme.choice().set(choice));
            theme.choice().subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private ObservableValue<Boolean> noPair() {
        return reading.spread().isNull();
    }
}
