package org.diptych.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.controlsfx.control.SegmentedButton;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.present.Wording;
import org.diptych.review.Verdict;

/// The filters of the findings and their order, beside the button that opened it.
final class SiftingPopOver {

    private final Words words;
    private final VBox box;
    private final PopUp popUp;

    SiftingPopOver(Sifting sifting, Theme theme, Wording wording, Words words) {
        this.words = words;
        box =
                new VBox(
                        caption("filters.order"),
                        segments(
                                List.of(Sifting.Order.values()),
                                "order.",
                                sifting.order(),
                                order -> sifting.order().set(order)),
                        caption("filters.kinds"));
        for (Kind kind : Kind.values()) {
            CheckBox check = check(sifting.kinds(), kind, wording::of);
            check.setGraphic(Swatch.of(kind));
            box.getChildren().add(check);
        }
        box.getChildren().add(caption("filters.severities"));
        for (Severity severity : List.of(Severity.values()).reversed()) {
            box.getChildren().add(check(sifting.severities(), severity, wording::of));
        }
        box.getChildren().add(caption("filters.verdicts"));
        for (Verdict verdict : Verdict.values()) {
            box.getChildren()
                    .add(
                            check(
                                    sifting.verdicts(),
                                    verdict,
                                    v -> words.of("verdict." + Wording.lower(v))));
        }
        box.getChildren()
                .addAll(
                        caption("filters.sureness"),
                        segments(
                                List.of(Sifting.Strictness.values()),
                                "strictness.",
                                sifting.sureness().map(SiftingPopOver::strictness),
                                strict -> sifting.sureness().set(strict.least())));
        Button all = new Button(words.of("filters.all"));
        all.setOnAction(_ -> sifting.clear());
        all.disableProperty().bind(sifting.isOpen());
        box.getChildren().add(all);
        box.getStyleClass().add("filters");
        popUp = new PopUp(words.of("filters"), ArrowLocation.TOP_RIGHT, theme);
    }

    void toggle(Node owner) {
        popUp.toggle(owner, () -> box);
    }

    /// The strictest that shows no more than this.
    static Sifting.Strictness strictness(Number least) {
        Sifting.Strictness found = Sifting.Strictness.EVERYTHING;
        for (Sifting.Strictness strict : Sifting.Strictness.values()) {
            found = strict.least() <= least.doubleValue() ? strict : found;
        }
        return found;
    }

    private Label caption(String key) {
        Label caption = new Label(words.of(key));
        caption.getStyleClass().add("caption");
        return caption;
    }

    static <T extends Enum<T>> CheckBox check(
            ObservableSet<T> shown, T one, Function<T, String> name) {
        CheckBox check = new CheckBox(name.apply(one));
        check.setId("show-" + Wording.lower(one));
        check.setSelected(shown.contains(one));
        check.setOnAction(_ -> toggle(shown, one));
        shown.addListener((SetChangeListener<T>) _ -> check.setSelected(shown.contains(one)));
        return check;
    }

    private static <T> void toggle(Set<T> shown, T one) {
        if (!shown.remove(one)) {
            shown.add(one);
        }
    }

    private <T extends Enum<T>> SegmentedButton segments(
            List<T> choices, String key, ObservableValue<T> now, Consumer<T> choose) {
        return Segments.of(choices, choice -> words.of(key + Wording.lower(choice)), now, choose);
    }
}
