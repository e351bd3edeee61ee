package org.diptych.desk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// What is going on, with a way to stop it; when nothing is, what lies open.
final class StatusLine extends StatusBar {

    /// So long it says what was undone, before it says what lies open again.
    private static final Duration TELLING = Duration.seconds(12);

    private final ObjectProperty<Deciding.@Nullable Step> told = new SimpleObjectProperty<>();
    private final PauseTransition fading = new PauseTransition(TELLING);
    private final Reading reading;
    private final Words words;

    StatusLine(
            Reading reading, Comparing comparing, Deciding deciding, Actions actions, Words words) {
        this.reading = reading;
        this.words = words;
        setFocusTraversable(false);
        Button cancel = new Button(words.of("status.cancel"));
        cancel.setId("cancel");
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setTooltip(new Tooltip(words.of("status.cancel.help")));
        cancel.setOnAction(_ -> actions.cancel());
        cancel.visibleProperty().bind(comparing.runningProperty());
        getRightItems().add(cancel);
        progressProperty()
                .bind(
                        comparing
                                .runningProperty()
                                .map(on -> on ? ProgressIndicator.INDETERMINATE_PROGRESS : 0.0));
        // An empty window has nothing to tell.
        visibleProperty()
                .bind(comparing.runningProperty().or(reading.open().isNotEqualTo(OpenPair.EMPTY)));
        managedProperty().bind(visibleProperty());
        deciding.lastStep()
                .subscribe(step -> {
                    told.set(step);
                    fading.playFromStart();
                });
        fading.setOnFinished(_ -> told.set(null));
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        comparing.isRunning()
                                                ? comparing.getMessage()
                                                : idle(told.get()),
                                comparing.runningProperty(),
                                comparing.messageProperty(),
                                told,
                                reading.open(),
                                reading.spread()));
        setId("status");
    }

    /// What was undone or done again last, or else what lies open.
    private String idle(Deciding.@Nullable Step step) {
        Spread spread = reading.spread().get();
        return step == null || spread == null
                ? idle()
                : words.of(
                        step.isBack() ? "status.undone" : "status.redone",
                        words.of(
                                "decided." + step.what().what(),
                                step.what().words(spread.comparison().pair().articles())));
    }

    private String idle() {
        Spread spread = reading.spread().get();
        boolean isAcross = spread != null && !spread.comparison().pair().isOneLanguage();
        return Stream.concat(
                        Stream.of(Side.values())
                                .flatMap(side -> reading.open().get().on(side).stream())
                                .map(this::described),
                        isAcross ? Stream.of(words.of("status.across")) : Stream.of())
                .collect(Collectors.joining("   ·   "));
    }

    private String described(Article article) {
        return words.of(
                "status.article",
                ShortName.of(article.name()),
                article.tokens().stream().filter(t -> t.isWord()).count());
    }
}
