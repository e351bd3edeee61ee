package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.present.Palette;
import org.diptych.present.Wording;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// The whole article as a strip beside its column: where its findings are, each kind in a lane of its own,
/// and which part is on the screen. A click goes there, and so do the keys that scroll.
final class Overview extends Overlay<Overview.Picture> {

    static final double WIDTH = 20;

    private static final double LANE = 4;

    /// The height of a mark, by how grave it is, in pixels.
    private static final double MINOR = 2;

    private static final double GRAVE = 3;

    /// What the part on the screen is at least drawn as, in pixels.
    private static final double SMALLEST_VIEW = 6;

    /// So much of an article in view is all of it, but for the rest of a line.
    private static final double WHOLE = 0.98;

    private static final double FRAME_STRENGTH = 0.6;

    /// How far an arrow key goes, as a share of what is in view.
    private static final double KEY_STEP = 0.1;

    private final Side side;
    private final DoubleConsumer go;

    private InView view = new InView(0, 0);

    Overview(Side side, Words words, DoubleConsumer go) {
        this.side = side;
        this.go = go;
        setMouseTransparent(false);
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        getStyleClass().add("overview");
        setId("overview-" + Wording.lower(side));
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(words.of("overview." + Wording.lower(side)));
        setAccessibleHelp(words.of("overview.help"));
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> go.accept(e.getY() / getHeight()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> go.accept(e.getY() / getHeight()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        boolean isUsed =
                switch (event.getCode()) {
                    case UP -> step(-KEY_STEP);
                    case DOWN -> step(KEY_STEP);
                    case PAGE_UP -> step(-1);
                    case PAGE_DOWN -> step(1);
                    case HOME -> go(0);
                    case END -> go(1);
                    default -> false;
                };
        if (isUsed) {
            event.consume();
        }
    }

    /// Goes on by a share of what is in view.
    private boolean step(double views) {
        return go(view.middle() + views * view.length());
    }

    private boolean go(double height) {
        go.accept(Math.clamp(height, 0, 1));
        return true;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> view.middle();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            case ORIENTATION -> Orientation.VERTICAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> step(KEY_STEP);
            case DECREMENT -> step(-KEY_STEP);
            case BLOCK_INCREMENT -> step(1);
            case BLOCK_DECREMENT -> step(-1);
            case SET_VALUE -> go((Double) parameters[0]);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    /// A mark in the strip, 0 at the top of the article and 1 at its end.
    ///
    /// @param kind of a finding; null for a place that was searched for
    record Tick(@Nullable Kind kind, Severity severity, boolean isSelected, double at) {}

    record Picture(Palette palette, InView view, List<Tick> ticks) {}

    /// The marks of all findings and hits on this side.
    List<Tick> ticks(
            Heights heights, List<Finding> findings, @Nullable Finding selected, List<Place> hits) {
        List<Tick> ticks = new ArrayList<>();
        for (Place hit : hits) {
            if (hit.side() == side) {
                ticks.add(new Tick(null, Severity.MINOR, false, heights.of(hit)));
            }
        }
        for (Finding finding : findings) {
            Place at = finding.mark().at();
            if (at.side() == side) {
                ticks.add(
                        new Tick(
                                finding.kind(),
                                finding.mark().severity(),
                                finding.equals(selected),
                                heights.of(at)));
            }
        }
        return ticks;
    }

    @Override
    void show(Picture picture) {
        if (!picture.view().equals(view)) {
            view = picture.view();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
        super.show(picture);
    }

    @Override
    void draw(Picture picture, GraphicsContext pen) {
        double height = getHeight();
        double share = picture.view().length();
        if (share < WHOLE) {
            double top = picture.view().from() * height;
            frame(pen, picture.palette(), top, Math.max(SMALLEST_VIEW, share * height));
        }
        for (Tick tick : picture.ticks()) {
            draw(pen, picture.palette(), tick);
        }
    }

    /// What is on the screen, where that is not all.
    private static void frame(GraphicsContext pen, Palette palette, double top, double view) {
        pen.setFill(Theme.color(palette.gap()));
        pen.fillRoundRect(1, top, WIDTH - 2, view, LANE, LANE);
        Color frame = Theme.color(palette.muted());
        pen.setStroke(frame.deriveColor(0, 1, 1, FRAME_STRENGTH));
        pen.setLineWidth(1);
        pen.strokeRoundRect(1.5, top + 0.5, WIDTH - 3, view - 1, LANE, LANE);
    }

    private void draw(GraphicsContext pen, Palette palette, Tick tick) {
        double height = getHeight();
        double y = Math.clamp(tick.at() * height, 0, Math.max(0, height - GRAVE));
        if (tick.kind() == null) {
            pen.setFill(Theme.color(palette.hit()));
            pen.fillRect(2, y, WIDTH - 4, MINOR + 1);
            pen.setStroke(Theme.color(palette.muted()));
            pen.setLineWidth(1);
            pen.strokeRect(2.5, y + 0.5, WIDTH - 5, MINOR + 1);
        } else {
            pen.setFill(Theme.color(palette.of(tick.kind()).line()));
            double x = 2 + lane(tick.kind()) * LANE;
            pen.fillRect(x, y, LANE - 1, tick.severity() == Severity.MINOR ? MINOR : GRAVE);
            if (tick.isSelected()) {
                pen.setFill(Theme.color(palette.ink()));
                pen.fillRect(0, y - 1, WIDTH, 1);
                pen.fillRect(0, y + GRAVE, WIDTH, 1);
            }
        }
    }

    private static int lane(Kind kind) {
        return switch (kind) {
            case GARBLED -> 0;
            case DROPPED -> 1;
            case QUOTE -> 2;
            case CONFLICT -> 3;
        };
    }
}
