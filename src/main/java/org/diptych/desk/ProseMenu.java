package org.diptych.desk;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Own;
import org.diptych.present.Wording;
import org.diptych.review.Verdict;

/// What can be done with the words under the pointer.
final class ProseMenu {

    private ProseMenu() {}

    static ContextMenu of(Hand hand, Wording wording, Words words) {
        Menu mark = new Menu(words.of("menu.mark"));
        for (Kind kind : Kind.values()) {
            MenuItem item = item(wording.of(kind), DeedMenus.mark(kind), () -> hand.mark(kind));
            item.setGraphic(Swatch.of(kind));
            mark.getItems().add(item);
        }
        MenuItem copy = item(words.of("menu.copy"), DeedMenus.COPY, hand::copy);
        MenuItem copyMarked =
                item(words.of("menu.copy-marked"), DeedMenus.COPY_MARKED, hand::copyWithMarks);
        List<MenuItem> verdicts =
                List.of(
                        item(
                                words.of("menu.accept"),
                                DeedMenus.ACCEPT,
                                () -> hand.decide(Verdict.ACCEPTED)),
                        item(
                                words.of("menu.dismiss"),
                                DeedMenus.DISMISS,
                                () -> hand.decide(Verdict.DISMISSED)));
        List<MenuItem> notes =
                List.of(
                        item(words.of("menu.note"), DeedMenus.NOTE, hand::note),
                        new SeparatorMenuItem());
        ContextMenu menu =
                new ContextMenu(
                        copy,
                        copyMarked,
                        mark,
                        new SeparatorMenuItem(),
                        item(words.of("menu.pair"), DeedMenus.PAIR, hand::pair),
                        item(words.of("menu.part"), DeedMenus.PART, hand::part));
        menu.getItems().addAll(0, notes);
        menu.getItems().addAll(0, verdicts);
        menu.setOnShowing(_ -> {
            // A mark of the reader's own is no question.
            boolean isAsked = hand.marked().filter(f -> !(f instanceof Own)).isPresent();
            verdicts.forEach(item -> item.setVisible(isAsked));
            notes.forEach(item -> item.setVisible(hand.marked().isPresent()));
            boolean isNothing = hand.selected().isEmpty();
            copy.setDisable(isNothing);
            copyMarked.setDisable(isNothing);
            mark.setDisable(isNothing);
        });
        return menu;
    }

    /// @param key which does the same; here it is only shown
    private static MenuItem item(String name, KeyCombination key, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
