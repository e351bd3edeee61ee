package org.diptych.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.diptych.present.Wording;

/// One choice of a few, side by side.
final class Segments {

    private Segments() {}

    static <T extends Enum<T>> SegmentedButton of(
            List<T> choices, Function<T, String> name, ObservableValue<T> now, Consumer<T> choose) {
        SegmentedButton segments = new SegmentedButton();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(name.apply(choice));
            button.setId("choose-" + Wording.lower(choice));
            // A second click on what is chosen must not leave nothing chosen.
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(choice);
            });
            segments.getButtons().add(button);
            now.subscribe(chosen -> {
                if (chosen == choice) {
                    button.setSelected(true);
                }
            });
        }
        return segments;
    }
}
