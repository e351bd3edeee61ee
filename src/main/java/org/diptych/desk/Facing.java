package org.diptych.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.desk.ProseArea.Top;
import org.diptych.find.Finding;
import org.diptych.present.Palette;
import org.diptych.present.Wording;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// The two articles beside each other, level, and the ribbons between them.
final class Facing extends HBox {

    private final Reading reading;
    private final Theme theme;
    private final Both<ArticlePane> columns;
    private final Both<Overview> overviews;
    private final Hand hand;
    private final Ribbons ribbons;
    private final Levelling levelling;
    private final Runnable betweenLayoutAndFrame = this::level;

    private final Runnable beforeLayout = this::mark;

    /// In which columns other findings are to be marked than are.
    private final Set<Side> unmarked = EnumSet.noneOf(Side.class);

    /// What the articles have of the window, and how large they are set.
    private record Frame(double width, double height, double zoom) {}

    private Frame frame = new Frame(0, 0, 1);

    /// Whether the selected finding could be seen in the last frame: then it is to be seen in the next, whatever room
    /// there is then.
    private boolean isChosenInView;

    /// Whether rows were set that no frame has laid out yet.
    private boolean isUnseen;

    Facing(
            Reading reading,
            Theme theme,
            Actions actions,
            Deciding deciding,
            Pairing pairing,
            Wording wording,
            Words words) {
        this.reading = reading;
        this.theme = theme;
        overviews =
                new Both<>(
                        new Overview(Side.LEFT, words, this::go),
                        new Overview(Side.RIGHT, words, this::go));
        columns =
                new Both<>(
                        new ArticlePane(Side.LEFT, reading, theme, actions, words),
                        new ArticlePane(Side.RIGHT, reading, theme, actions, words));
        Both<ProseArea> areas = columns.map(ArticlePane::area);
        hand = new Hand(reading, areas, deciding, pairing, wording);
        for (Side side : Side.values()) {
            areas.on(side).setContextMenu(ProseMenu.of(hand, wording, words));
            columns.on(side).onClick(offset -> answer(pairing, side, offset));
        }
        ribbons = new Ribbons(areas);
        levelling = new Levelling(areas);
        getStyleClass().add("facing");
        setAlignment(Pos.TOP_CENTER);
        columns.left().hideScrollBarWhen(reading.joined());
        HBox.setHgrow(columns.left(), Priority.ALWAYS);
        HBox.setHgrow(columns.right(), Priority.ALWAYS);
        columns.left().setPrefWidth(0);
        columns.right().setPrefWidth(0);
        getChildren()
                .addAll(
                        overviews.left(),
                        columns.left(),
                        ribbons,
                        columns.right(),
                        overviews.right());
        VBox.setVgrow(this, Priority.ALWAYS);

        reading.spread().subscribe(this::show);
        reading.onShown(this::highlight);
        reading.selected().subscribe((Consumer<@Nullable Finding>) this::reveal);
        reading.pointed().subscribe(this::requestLayout);
        reading.word().subscribe(this::requestLayout);
        reading.differences().subscribe(this::requestLayout);
        reading.search().hits().subscribe(this::requestLayout);
        reading.search().current().subscribe((Consumer<@Nullable Place>) this::reveal);
        reading.search()
                .isOn()
                .addListener((_, _, isOn) -> {
                    if (!isOn) {
                        hand.focus();
                    }
                });
        reading.passage().subscribe((Consumer<@Nullable Passage>) this::reveal);
        deciding.lastStep().subscribe(this::reveal);
        reading.picked().subscribe(this::requestLayout);
        reading.joined().subscribe(levelling::reset);
        sceneProperty().subscribe(this::move);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && pairing.first().get() != null) {
                        pairing.stop();
                        event.consume();
                    }
                });
    }

    private void show(@Nullable Spread spread) {
        if (spread != null) {
            Both<String> names = spread.names();
            Optional<Top> left = columns.left().show(spread, names.left());
            Optional<Top> right = columns.right().show(spread, names.right());
            levelling.reset();
            if (left.isPresent() && right.isPresent()) {
                levelling.rest(new Both<>(left.get(), right.get()));
            }
            isUnseen = true;
            highlight();
        }
    }

    Hand hand() {
        return hand;
    }

    /// A click on the paragraph that answers the one named before, or on another to be named in its place.
    private static boolean answer(Pairing pairing, Side side, int offset) {
        boolean isAwaited = pairing.first().get() != null;
        if (isAwaited) {
            pairing.name(side, offset);
        }
        return isAwaited;
    }

    /// Asks for the findings to be marked, however often they change before it is done.
    private void highlight() {
        unmarked.addAll(EnumSet.allOf(Side.class));
        Platform.requestNextPulse();
    }

    /// One column a frame, so that none takes long, and none in the frame that lays new rows out.
    private void mark() {
        if (isUnseen) {
            isUnseen = false;
            Platform.requestNextPulse();
            return;
        }
        for (Side side : Side.values()) {
            if (unmarked.remove(side)) {
                levelling.rest();
                columns.on(side).area().highlight(reading.shown());
                requestLayout();
                Platform.requestNextPulse();
                return;
            }
        }
    }

    private void reveal(@Nullable Finding finding) {
        if (finding != null) {
            levelling.reveal(new Passage(finding.mark().at(), finding.mark().counterpart()));
        }
        requestLayout();
    }

    /// Also where the finding was the selected one before, and has been left behind.
    private void reveal(Deciding.@Nullable Step step) {
        if (step != null) {
            Finding finding = step.what().finding();
            reveal(
                    new Passage(
                            step.what().at(),
                            finding == null ? null : finding.mark().counterpart()));
        }
    }

    private void reveal(@Nullable Place hit) {
        reveal(hit == null ? null : new Passage(hit, null));
    }

    private void reveal(@Nullable Passage passage) {
        if (passage != null) {
            levelling.reveal(passage);
        }
        requestLayout();
    }

    /// Goes to a height of the articles, 0 at their top and 1 at their end, which then stands in the middle.
    private void go(double height) {
        Spread spread = reading.spread().get();
        if (spread != null) {
            double half = InView.of(columns.left().area(), spread.heights()).length();
            double row = spread.heights().rowAt(Math.clamp(height - half / 2, 0, 1));
            levelling.go((int) row, row - Math.floor(row));
        }
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePreLayoutPulseListener(beforeLayout);
            from.removePostLayoutPulseListener(betweenLayoutAndFrame);
        }
        if (to != null) {
            to.addPreLayoutPulseListener(beforeLayout);
            to.addPostLayoutPulseListener(betweenLayoutAndFrame);
        }
    }

    private void level() {
        Spread spread = reading.spread().get();
        if (spread == null || !isVisible() || spread.rows().list().isEmpty()) {
            return;
        }
        Rows rows = spread.rows();
        Frame now = new Frame(getWidth(), getHeight(), theme.zoom().get());
        Finding chosen = reading.selected().get();
        if (!now.equals(frame) && isChosenInView) {
            reveal(chosen);
        }
        frame = now;
        levelling.run(rows, reading.joined().get());
        isChosenInView = chosen != null && levelling.isInView(chosen.mark().at(), rows);
        Palette palette = theme.palette().get();
        ribbons.show(palette, rows);
        for (Side side : Side.values()) {
            columns.on(side)
                    .spotlight()
                    .show(palette, rows, reading.selected().get(), reading.pointed().get());
            columns.on(side).backdrop().show(palette);
            columns.on(side).underlay().show(palette, rows, marks(spread));
            Overview overview = overviews.on(side);
            overview.show(
                    new Overview.Picture(
                            palette,
                            InView.of(columns.on(side).area(), spread.heights()),
                            overview.ticks(
                                    spread.heights(),
                                    reading.shown(),
                                    reading.selected().get(),
                                    reading.search().hits().get())));
        }
    }

    private Underlay.Marks marks(Spread spread) {
        return new Underlay.Marks(
                reading.differences().get() ? spread.differences() : null,
                reading.search().hits().get(),
                reading.search().current().get(),
                reading.word().get(),
                reading.picked().get() != null ? reading.picked().get() : reading.passage().get());
    }
}
