package org.diptych.desk;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.diptych.desk.Entries.key;
import static org.diptych.desk.Entries.unless;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Wording;
import org.diptych.review.Verdict;

/// The menus of what one does to a pair: Edit, and Findings.
final class DeedMenus {

    static final KeyCombination ACCEPT = key(KeyCode.ENTER, SHORTCUT_DOWN);
    static final KeyCombination DISMISS = key(KeyCode.DELETE, SHORTCUT_DOWN);
    static final KeyCombination NOTE = key(KeyCode.M, SHORTCUT_DOWN);
    static final KeyCombination COPY = key(KeyCode.C, SHORTCUT_DOWN);
    static final KeyCombination COPY_MARKED = key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN);
    static final KeyCombination PAIR = key(KeyCode.G, SHORTCUT_DOWN);
    static final KeyCombination PART = key(KeyCode.G, SHORTCUT_DOWN, SHIFT_DOWN);

    private static final String KIND = "kind-";

    private final Reading reading;
    private final Deeds deeds;
    private final Entries entries;
    private final Wording wording;

    DeedMenus(Reading reading, Deeds deeds, Entries entries, Wording wording) {
        this.reading = reading;
        this.deeds = deeds;
        this.entries = entries;
        this.wording = wording;
    }

    Menu edit(Runnable find) {
        Search search = reading.search();
        ObservableValue<Boolean> nothingFound = search.hits().map(List::isEmpty);
        Deciding deciding = deeds.deciding();
        Hand hand = deeds.hand();
        return entries.menu(
                "edit",
                unless(
                        deciding.canUndo().map(can -> !can),
                        entries.item("undo", key(KeyCode.Z, SHORTCUT_DOWN), deciding::undo)),
                unless(
                        deciding.canRedo().map(can -> !can),
                        entries.item(
                                "redo", key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), deciding::redo)),
                new SeparatorMenuItem(),
                pair("copy", COPY, hand::copy),
                pair("copy-marked", COPY_MARKED, hand::copyWithMarks),
                pair("select-all", key(KeyCode.A, SHORTCUT_DOWN), hand::selectAll),
                new SeparatorMenuItem(),
                pair("find", key(KeyCode.F, SHORTCUT_DOWN), find),
                unless(nothingFound, entries.item("find-next", key(KeyCode.F3), search::next)),
                unless(
                        nothingFound,
                        entries.item(
                                "find-previous", key(KeyCode.F3, SHIFT_DOWN), search::previous)),
                new SeparatorMenuItem(),
                pair("pair", PAIR, hand::pair),
                pair("part", PART, hand::part));
    }

    Menu findings(Runnable filter, Runnable note) {
        Deciding deciding = deeds.deciding();
        Menu menu =
                entries.menu(
                        "findings",
                        unless(
                                reading.steps().hasNext().not(),
                                entries.item("next", key(KeyCode.F8), reading.steps()::next)),
                        unless(
                                reading.steps().hasPrevious().not(),
                                entries.item(
                                        "previous",
                                        key(KeyCode.F8, SHIFT_DOWN),
                                        reading.steps()::previous)),
                        new SeparatorMenuItem(),
                        chosen("accept", ACCEPT, () -> deciding.decide(Verdict.ACCEPTED)),
                        chosen("dismiss", DISMISS, () -> deciding.decide(Verdict.DISMISSED)),
                        orFirst(
                                "accept-next",
                                key(KeyCode.F9),
                                () -> deciding.decideAndGoOn(Verdict.ACCEPTED)),
                        orFirst(
                                "dismiss-next",
                                key(KeyCode.F9, SHIFT_DOWN),
                                () -> deciding.decideAndGoOn(Verdict.DISMISSED)),
                        chosen("note", NOTE, note),
                        mark(),
                        new SeparatorMenuItem(),
                        pair("filter", key(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN), filter),
                        new SeparatorMenuItem());
        int digit = 1;
        for (Kind kind : Kind.values()) {
            MenuItem item = kind(kind, digit);
            menu.getItems()
                    .addAll(
                            item,
                            Entries.also(item, new DigitKey(digit, SHORTCUT_DOWN, SHIFT_ANY)));
            digit++;
        }
        return menu;
    }

    /// What marks the selected words as a finding of a kind.
    static KeyCombination mark(Kind kind) {
        int digit = List.of(Kind.values()).indexOf(kind) + 1;
        return key(KeyCode.valueOf("DIGIT" + digit), SHORTCUT_DOWN, ALT_DOWN);
    }

    private Menu mark() {
        Menu menu = entries.menu("mark");
        int digit = 1;
        for (Kind kind : Kind.values()) {
            MenuItem item = new MenuItem(wording.of(kind), Swatch.of(kind));
            item.setId("mark-" + Wording.lower(kind));
            item.setAccelerator(mark(kind));
            item.setOnAction(_ -> deeds.hand().mark(kind));
            DigitKey also = new DigitKey(digit, SHORTCUT_DOWN, ALT_DOWN, SHIFT_ANY);
            menu.getItems().addAll(item, Entries.also(item, also));
            digit++;
        }
        return unless(noPair(), menu);
    }

    /// Whether an entry shows and hides a kind of findings.
    static boolean isKind(MenuItem item) {
        return item.getId() != null && item.getId().startsWith(KIND);
    }

    private MenuItem kind(Kind kind, int digit) {
        CheckMenuItem item = new CheckMenuItem(wording.of(kind));
        item.setId(KIND + Wording.lower(kind));
        item.setGraphic(Swatch.of(kind));
        item.setSelected(reading.sifting().kinds().contains(kind));
        item.setAccelerator(key(KeyCode.valueOf("DIGIT" + digit), SHORTCUT_DOWN));
        item.setOnAction(_ -> reading.sifting().toggle(reading.sifting().kinds(), kind));
        reading.sifting()
                .kinds()
                .addListener(
                        (SetChangeListener<Kind>)
                                _ -> item.setSelected(reading.sifting().kinds().contains(kind)));
        return item;
    }

    private MenuItem pair(String id, KeyCombination key, Runnable action) {
        return unless(noPair(), entries.item(id, key, action));
    }

    private MenuItem chosen(String id, KeyCombination key, Runnable action) {
        return unless(reading.selected().isNull(), entries.item(id, key, action));
    }

    /// What goes to the first finding where none is selected yet.
    private MenuItem orFirst(String id, KeyCombination key, Runnable action) {
        return unless(
                reading.selected().isNull().and(reading.steps().hasNext().not()),
                entries.item(id, key, action));
    }

    private ObservableValue<Boolean> noPair() {
        return reading.spread().isNull();
    }
}
