package org.diptych.desk;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Own;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What the reader says of the selected finding: whether it is a fault, and a note.
final class VerdictBar extends VBox {

    private static final KeyCombination UNDO = Entries.key(KeyCode.Z, SHORTCUT_DOWN);
    private static final KeyCombination REDO = Entries.key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN);

    private static final int ROWS = 3;

    private final Reading reading;
    private final Deciding deciding;
    private final Words words;
    private final ToggleButton accept;
    private final ToggleButton dismiss;
    private final Button remove;
    private final FlowPane buttons;
    private final TextArea note = new TextArea();
    private @Nullable Finding shown;

    /// What had the keyboard before the note; null if none has had it.
    private @Nullable Node before;

    VerdictBar(Reading reading, Deciding deciding, Words words) {
        this.reading = reading;
        this.deciding = deciding;
        this.words = words;
        getStyleClass().add("verdict-bar");
        accept = toggle(Verdict.ACCEPTED, DeedMenus.ACCEPT, Feather.CHECK);
        dismiss = toggle(Verdict.DISMISSED, DeedMenus.DISMISS, Feather.X);
        remove = new Button(words.of("card.remove"), Icons.of(Feather.TRASH_2));
        remove.setId("remove");
        remove.setOnAction(_ -> deciding.decide(Verdict.DISMISSED));
        buttons = new FlowPane(accept, dismiss, remove);
        buttons.getStyleClass().add("verdict-buttons");
        note.setId("note");
        note.setPromptText(words.of("card.note"));
        note.setAccessibleText(words.of("card.note"));
        note.setAccessibleHelp(words.of("card.note.help"));
        // One line, until there is something to read in it or to write.
        note.prefRowCountProperty()
                .bind(
                        Bindings.when(note.focusedProperty().or(note.textProperty().isNotEmpty()))
                                .then(ROWS)
                                .otherwise(1));
        note.setWrapText(true);
        Tabulator.leaves(note);
        note.focusedProperty()
                .addListener((_, _, isFocused) -> {
                    if (!isFocused) {
                        keepNote();
                    }
                });
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::pass);
        note.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((_, was, is) -> {
                    if (note.equals(is)) {
                        before = was;
                    }
                });
        getChildren().add(note);
        reading.review().subscribe(this::show);
    }

    /// The verdicts, which stand above the note, with the finding's reason.
    FlowPane buttons() {
        return buttons;
    }

    /// Writes the note where the reader sees it at once.
    void focusNote() {
        note.requestFocus();
        note.end();
    }

    /// Escape leaves the note, and steps are the review's where nothing was typed that could be taken back.
    private void pass(KeyEvent event) {
        Runnable step =
                event.getCode() == KeyCode.ESCAPE
                        ? this::giveKeyboardBack
                        : UNDO.match(event) && !note.isUndoable()
                                ? deciding::undo
                                : REDO.match(event) && !note.isRedoable() ? deciding::redo : null;
        if (step != null) {
            keepNote();
            step.run();
            event.consume();
        }
    }

    private void giveKeyboardBack() {
        if (note.isFocused()) {
            Node last = before;
            if (last != null && note.getScene().equals(last.getScene()) && !last.isDisabled()) {
                last.requestFocus();
            } else {
                accept.requestFocus();
            }
        }
    }

    /// Whether two are one finding, of which a mark of the reader's own may have another remark now.
    private static boolean isOne(@Nullable Finding one, @Nullable Finding other) {
        return Objects.equals(one, other)
                || (one instanceof Own a && other instanceof Own b && a.mark().equals(b.mark()));
    }

    /// Shows what was said of a finding, and keeps what was being noted on the one before. The keyboard leaves the note
    /// with that one: what is typed on would be said of the next, unseen.
    void show(@Nullable Finding finding) {
        keepNote();
        boolean isOther = !Objects.equals(shown, finding);
        if (!isOne(shown, finding)) {
            // Before the other is shown: a field that loses the keyboard keeps its words.
            giveKeyboardBack();
        }
        shown = finding;
        Review review = reading.review().get();
        if (isOther && finding != null && review != null) {
            write(review.on(finding).note());
        }
        show(review);
    }

    /// Shows a note, and leaves the caret where it is if these are the words that stand there.
    private void write(String text) {
        if (!text.equals(note.getText().strip())) {
            note.setText(text);
        }
    }

    private void show(@Nullable Review review) {
        if (shown == null || review == null) {
            return;
        }
        boolean isOwn = shown instanceof Own;
        for (var button : List.of(accept, dismiss)) {
            button.setVisible(!isOwn);
            button.setManaged(!isOwn);
        }
        remove.setVisible(isOwn);
        remove.setManaged(isOwn);
        var decision = review.on(shown);
        accept.setSelected(decision.verdict() == Verdict.ACCEPTED);
        dismiss.setSelected(decision.verdict() == Verdict.DISMISSED);
        if (!note.isFocused()) {
            note.setText(decision.note());
        }
    }

    /// Keeps what is being noted, though the caret may still be in it.
    void keepNote() {
        Finding finding = shown;
        Review review = reading.review().get();
        if (finding != null
                && review != null
                && !Objects.equals(review.on(finding).note(), note.getText().strip())) {
            deciding.note(finding, note.getText().strip());
        }
    }

    private ToggleButton toggle(Verdict verdict, KeyCombination key, Ikon picture) {
        String name = Wording.lower(verdict);
        ToggleButton button = new ToggleButton(words.of("card." + name), Icons.of(picture));
        button.setId(name);
        button.setTooltip(new Tooltip(words.of("card." + name + ".key", key.getDisplayText())));
        button.setOnAction(_ -> {
            deciding.decide(verdict);
            show(reading.review().get());
        });
        return button;
    }
}
