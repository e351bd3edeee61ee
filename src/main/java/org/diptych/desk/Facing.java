package org.diptych.desk;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.find.Finding;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// The two articles beside each other, level, and the ribbons between them.
final class Facing extends HBox {

    private final Reading reading;
    private final Theme theme;
    private final Both<ArticlePane> columns;
    private final Ribbons ribbons;
    private final Levelling levelling;
    private final Runnable betweenLayoutAndFrame = this::level;

    Facing(Reading reading, Theme theme, Actions actions, Words words) {
        this.reading = reading;
        this.theme = theme;
        columns =
                new Both<>(
                        new ArticlePane(Side.LEFT, reading, theme, actions, words),
                        new ArticlePane(Side.RIGHT, reading, theme, actions, words));
        Both<ProseArea> areas = columns.map(ArticlePane::area);
        ribbons = new Ribbons(areas);
        levelling = new Levelling(areas);
        getStyleClass().add("facing");
        setAlignment(Pos.TOP_CENTER);
        columns.left().hideScrollBarWhen(reading.joined());
        HBox.setHgrow(columns.left(), Priority.ALWAYS);
        HBox.setHgrow(columns.right(), Priority.ALWAYS);
        columns.left().setPrefWidth(0);
        columns.right().setPrefWidth(0);
        getChildren().addAll(columns.left(), ribbons, columns.right());
        VBox.setVgrow(this, Priority.ALWAYS);

        reading.spread().subscribe(this::show);
        reading.onShown(this::highlight);
        reading.selected().subscribe(this::reveal);
        reading.pointed().subscribe(this::requestLayout);
        reading.joined().subscribe(levelling::reset);
        sceneProperty().subscribe(this::move);
    }

    private void show(@Nullable Spread spread) {
        if (spread != null) {
            Both<String> names = spread.names();
            columns.left().show(spread, names.left());
            columns.right().show(spread, names.right());
            levelling.reset();
            highlight();
        }
    }

    private void highlight() {
        columns.left().area().highlight(reading.shown());
        columns.right().area().highlight(reading.shown());
        requestLayout();
    }

    private void reveal(@Nullable Finding finding) {
        if (finding != null) {
            levelling.reveal(finding);
        }
        requestLayout();
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(betweenLayoutAndFrame);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(betweenLayoutAndFrame);
        }
    }

    private void level() {
        Spread spread = reading.spread().get();
        if (spread == null || !isVisible() || spread.rows().list().isEmpty()) {
            return;
        }
        Rows rows = spread.rows();
        levelling.run(rows, reading.joined().get());
        ribbons.show(theme.palette().get(), rows);
        columns.left()
                .spotlight()
                .show(
                        theme.palette().get(),
                        rows,
                        reading.selected().get(),
                        reading.pointed().get());
        columns.right()
                .spotlight()
                .show(
                        theme.palette().get(),
                        rows,
                        reading.selected().get(),
                        reading.pointed().get());
    }
}
