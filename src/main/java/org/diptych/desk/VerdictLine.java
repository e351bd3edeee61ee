package org.diptych.desk;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.kordamp.ikonli.feather.Feather;

/// The verdict on the pair in one line, every count in it a filter; and the way from finding to finding.
final class VerdictLine extends HBox {

    /// What the line keeps free around its parts, in pixels.
    private static final double AROUND = 46;

    /// Fewer findings have the room of as many as that.
    private static final int TWO_DIGITS = 99;

    private final Reading reading;
    private final Wording wording;
    private final Words words;
    private final Label verdict = new Label();
    private final Map<Kind, ToggleButton> counts = new EnumMap<>(Kind.class);

    VerdictLine(Reading reading, Wording wording, Words words) {
        this.reading = reading;
        this.wording = wording;
        this.words = words;
        getStyleClass().add("verdict-line");
        verdict.getStyleClass().add("verdict");
        FlowPane parts = new FlowPane(verdict);
        // Where both have no room in one line, all counts go below the verdict.
        FlowPane filters = new Counts();
        for (FlowPane pane : List.of(parts, filters)) {
            pane.getStyleClass().add("verdict-parts");
            pane.setAlignment(Pos.CENTER_LEFT);
        }
        parts.getChildren().add(filters);
        for (Kind kind : Kind.values()) {
            ToggleButton count = count(kind);
            counts.put(kind, count);
            filters.getChildren().add(count);
        }
        // Where the line breaks; without it the parts ask for the height of a narrow window.
        HBox steps = steps();
        for (FlowPane pane : List.of(parts, filters)) {
            pane.prefWrapLengthProperty()
                    .bind(widthProperty().subtract(steps.widthProperty()).subtract(AROUND));
        }
        // A flow asks for the room that it took last, and the window could not be made narrower.
        parts.setMinWidth(0);
        verdict.setWrapText(true);
        verdict.maxWidthProperty().bind(parts.prefWrapLengthProperty());
        HBox.setHgrow(parts, Priority.ALWAYS);
        getChildren().addAll(parts, steps);
        reading.sifting()
                .kinds()
                .addListener(
                        (SetChangeListener<Kind>)
                                _ ->
                                        counts.forEach((kind, count) ->
                                                count.setSelected(
                                                        reading.sifting().kinds().contains(kind))));
        reading.spread().subscribe(_ -> show());
        // The reader's own marks come and go by themselves.
        reading.review().subscribe(_ -> show());
        reading.sifting().verdicts().addListener((SetChangeListener<Verdict>) _ -> show());
        reading.isUnderWay().subscribe(_ -> show());
        reading.isHalfDone().subscribe(_ -> show());
    }

    private ToggleButton count(Kind kind) {
        ToggleButton count = new ToggleButton();
        count.setGraphic(Swatch.of(kind));
        count.setSelected(true);
        count.setId("count-" + Wording.lower(kind));
        count.getStyleClass().add("count");
        count.setTooltip(new Tooltip(words.of("verdict.filter.help", wording.of(kind))));
        count.setOnAction(_ -> reading.sifting().toggle(reading.sifting().kinds(), kind));
        count.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.isShortcutDown() || event.getClickCount() == 2) {
                        reading.sifting().only(kind);
                        event.consume();
                    }
                });
        return count;
    }

    private HBox steps() {
        Label position = new Label();
        position.getStyleClass().add("position");
        position.setMinWidth(Region.USE_PREF_SIZE);
        // The room for the longest that it may say of these findings: what stands beside it would
        // else break in another place, and the articles would jump, from the ninth to the tenth.
        StackPane places = new StackPane(position);
        places.setAlignment(Pos.CENTER_RIGHT);
        for (String key : List.of("step.position", "step.count", "step.under-way", "step.hidden")) {
            Label room = new Label();
            room.getStyleClass().add("position");
            room.setMinWidth(Region.USE_PREF_SIZE);
            room.setVisible(false);
            room.textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () -> room(key), reading.all(), reading.isHalfDone()));
            places.getChildren().add(room);
        }
        position.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::position,
                                reading.steps().told(),
                                reading.listed(),
                                reading.selected(),
                                reading.isUnderWay(),
                                reading.isHalfDone()));
        Button previous =
                step("previous", reading.steps().hasPrevious().not(), reading.steps()::previous);
        Button next = step("next", reading.steps().hasNext().not(), reading.steps()::next);
        HBox steps = new HBox(places, previous, next);
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.getStyleClass().add("steps");
        return steps;
    }

    private Button step(String id, ObservableValue<Boolean> disabled, Runnable action) {
        Button button =
                Icons.button(
                        id.equals("next") ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP,
                        words.of("step." + id),
                        action);
        button.setId(id);
        button.disableProperty().bind(disabled);
        return button;
    }

    private String room(String key) {
        int most = Math.max(reading.all().size(), TWO_DIGITS);
        String longest = words.of(key, most, most);
        return reading.isHalfDone().get() ? words.of("step.half-done", longest) : longest;
    }

    private String position() {
        if (reading.steps().told().isEmpty() && reading.isUnderWay().get()) {
            return words.of("step.under-way");
        }
        if (reading.steps().told().isEmpty() && !reading.all().isEmpty()) {
            return words.of("step.hidden");
        }
        int at = reading.steps().selectedIn(reading.listed());
        String position =
                words.of(
                        at < 0 ? "step.count" : "step.position",
                        reading.steps().told().size(),
                        at + 1);
        return reading.isHalfDone().get() ? words.of("step.half-done", position) : position;
    }

    private void show() {
        Spread spread = reading.spread().get();
        Review review = reading.review().get();
        if (spread == null
                || review == null
                || !review.comparison().isOf(spread.comparison().pair().articles())) {
            return;
        }
        // What the reader has said is no fault is not counted, unless it is to be seen.
        Set<Verdict> wanted = reading.sifting().verdicts();
        List<Finding> all = review.findings();
        Summary summary =
                Summary.of(
                        spread.comparison().pair(),
                        all.stream().filter(f -> wanted.contains(reading.verdict(f))).toList());
        Set<Kind> found = all.stream().map(Finding::kind).collect(toSet());
        verdict.setText(wording.relation(summary) + " " + wording.matched(summary));
        counts.forEach((kind, count) -> {
            boolean isUncompared = isUncompared(summary, kind);
            boolean isOpen = reading.isUnderWay().get() || reading.isHalfDone().get();
            count.setText(text(summary, kind));
            count.setGraphic(isUncompared ? Icons.of(Feather.INFO) : Swatch.of(kind));
            count.getTooltip()
                    .setText(
                            isUncompared
                                    ? wording.format("report.across")
                                    : words.of("verdict.filter.help", wording.of(kind)));
            count.setAccessibleHelp(count.getTooltip().getText());
            // Not before it is known for good: what is disabled loses the keyboard. Nor what has a
            // reason to tell.
            count.setDisable(!found.contains(kind) && !isOpen && !isUncompared);
        });
    }

    private static boolean isUncompared(Summary summary, Kind kind) {
        return summary.isUncompared(kind) && summary.counts().getOrDefault(kind, 0) == 0;
    }

    /// A count as far as it is known: none is called 0 that was not looked for to the end.
    private String text(Summary summary, Kind kind) {
        String counted = wording.count(summary, kind);
        boolean isUnderWay = reading.isUnderWay().get();
        if (isUncompared(summary, kind) || !(isUnderWay || reading.isHalfDone().get())) {
            return counted;
        }
        String state = isUnderWay ? "verdict.looking." : "verdict.unfinished.";
        return summary.counts().getOrDefault(kind, 0) == 0
                ? words.of(state + Wording.lower(kind))
                : words.of("verdict.so-far", counted);
    }

    /// As wide as its buttons, where a plain flow would take all the room that it may break in.
    private static final class Counts extends FlowPane {
        @Override
        protected double computePrefWidth(double height) {
            double row = snappedLeftInset() + snappedRightInset();
            for (Node button : getManagedChildren()) {
                row += button.prefWidth(-1) + getHgap();
            }
            return Math.min(row, getPrefWrapLength());
        }
    }
}
