package org.diptych.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.diptych.find.Finding;
import org.diptych.find.Halves;
import org.diptych.present.Wording;
import org.diptych.report.PageStyle.Paper;
import org.diptych.report.ReportFormat;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Side;

/// Asks what of the review is to be exported or printed, and in which form.
final class EditionWindow {

    private final Dialogs dialogs;
    private final Editions editions;
    private final Words words;

    EditionWindow(Dialogs dialogs, Editions editions, Words words) {
        this.dialogs = dialogs;
        this.editions = editions;
        this.words = words;
    }

    /// Asks for a file's format too.
    void export(Review review, Spread spread, Consumer<Edition> then) {
        Form form = new Form("export");
        form.radios(
                "format",
                List.of(ReportFormat.values()),
                format -> words.of("export.format." + Wording.lower(format)),
                editions.format());
        ObservableValue<Boolean> isPdf =
                editions.format().map(format -> format == ReportFormat.PDF);
        form.accepted(review);
        VBox paper =
                form.radios(
                        "paper",
                        List.of(Paper.values()),
                        size -> words.of("export.paper." + Wording.lower(size)),
                        editions.paper());
        VBox only = form.articles(spread);
        Stream.of(paper, only).forEach(box -> box.disableProperty().bind(isPdf.map(is -> !is)));
        form.show("export.choose", () -> then.accept(editions.chosen()));
    }

    /// Asks for what goes on paper: the same as in a PDF.
    void print(Review review, Spread spread, Consumer<Edition> then) {
        Form form = new Form("print");
        form.accepted(review);
        form.articles(spread);
        form.show(
                "print.choose",
                () -> {
                    Edition chosen = editions.chosen();
                    then.accept(
                            new Edition(
                                    ReportFormat.PDF,
                                    chosen.isAcceptedOnly(),
                                    chosen.paper(),
                                    chosen.only()));
                });
    }

    /// The questions, one below the other.
    private final class Form {

        private final String id;
        private final VBox box = new VBox();

        Form(String id) {
            this.id = id;
            box.getStyleClass().add("edition");
        }

        private static List<Finding> dismissed(Review review) {
            return review.findings().stream()
                    .filter(finding -> review.on(finding).verdict() == Verdict.DISMISSED)
                    .toList();
        }

        /// What was chosen last stays chosen only where something is accepted.
        void accepted(Review review) {
            int accepted = Halves.once(review.accepted().findings()).size();
            editions.isAcceptedOnly().set(editions.isAcceptedOnly().get() && accepted > 0);
            VBox choice =
                    radios(
                            "findings",
                            List.of(false, true),
                            only ->
                                    only
                                            ? words.of("export.findings.accepted", accepted)
                                            : words.of(
                                                    "export.findings.all",
                                                    Halves.once(review.findings()).size(),
                                                    Halves.once(dismissed(review)).size()),
                            editions.isAcceptedOnly());
            choice.getChildren().getLast().setDisable(accepted == 0);
        }

        VBox articles(Spread spread) {
            return radios(
                    "only",
                    List.of(Optional.empty(), Optional.of(Side.LEFT), Optional.of(Side.RIGHT)),
                    side ->
                            side.map(one -> words.of("export.only.one", spread.names().on(one)))
                                    .orElse(words.of("export.only.both")),
                    editions.only());
        }

        <T> VBox radios(
                String key, List<T> choices, Function<T, String> name, ObjectProperty<T> chosen) {
            Label caption = new Label(words.of("export." + key));
            caption.getStyleClass().add("caption");
            VBox question = new VBox(caption);
            question.getStyleClass().add("edition-question");
            ToggleGroup group = new ToggleGroup();
            for (T choice : choices) {
                RadioButton button = new RadioButton(name.apply(choice));
                button.setId(key + "-" + of(choice));
                button.setToggleGroup(group);
                button.setMnemonicParsing(false);
                button.setWrapText(true);
                button.setSelected(choice.equals(chosen.get()));
                button.setAccessibleHelp(words.of("export." + key));
                button.setOnAction(_ -> chosen.set(choice));
                question.getChildren().add(button);
            }
            box.getChildren().add(question);
            return question;
        }

        private static String of(Object choice) {
            return switch (choice) {
                case Enum<?> constant -> Wording.lower(constant);
                case Optional<?> side -> side.map(one -> Wording.lower((Side) one)).orElse("both");
                default -> choice.toString();
            };
        }

        void show(String verb, Runnable then) {
            ButtonType go = new ButtonType(words.of(verb), ButtonData.OK_DONE);
            dialogs.ask(id, words.of(id), box, go, then);
        }
    }
}
