package org.diptych.desk;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
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

    private final Reading reading;
    private final Deciding deciding;
    private final Words words;
    private final ToggleButton accept;
    private final ToggleButton dismiss;
    private final Button remove;
    private final FlowPane buttons;
    private final TextArea note = new TextArea();
    private @Nullable Finding shown;

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
        note.setPrefRowCount(2);
        note.setWrapText(true);
        Tabulator.leaves(note);
        note.focusedProperty()
                .addListener((_, _, isFocused) -> {
                    if (!isFocused) {
                        keepNote();
                    }
                });
        Label caption = new Label(words.of("card.note"));
        caption.getStyleClass().add("caption");
        caption.setLabelFor(note);
        getChildren().addAll(caption, note);
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

    /// Shows what was said of a finding, and keeps what was being noted on the one before.
    void show(@Nullable Finding finding) {
        keepNote();
        boolean isOther = !Objects.equals(shown, finding);
        shown = finding;
        Review review = reading.review().get();
        // Also while the caret is in the field: what was noted on one finding is none of the next.
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
