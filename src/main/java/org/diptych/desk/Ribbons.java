package org.diptych.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.diptych.desk.Row.Elsewhere;
import org.diptych.desk.Row.Prose;
import org.diptych.present.Palette;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Bands between the columns that join what answers to each other, and cross where a paragraph moved.
final class Ribbons extends Overlay<Ribbons.Picture> {

    static final double WIDTH = 36;

    /// The line along a paragraph's edge from which its band springs, in pixels.
    private static final double SPINE = 2;

    /// Enough to see where a paragraph ends; what is marked in the prose must stay the strongest.
    private static final double SPINE_STRENGTH = 0.5;

    /// The faintest a band gets, for paragraphs with little in common.
    private static final double FAINTEST = 0.3;

    private final Both<ProseArea> areas;

    Ribbons(Both<ProseArea> areas) {
        this.areas = areas;
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
    }

    /// A stretch of a column's edge, in pixels from the top.
    record Edge(double top, double bottom) {}

    record Band(Both<Edge> edges, double likeness, boolean isMoved) {}

    /// @param top where the columns' words begin, below their names
    record Picture(Palette palette, double top, List<Band> bands) {}

    void show(Palette palette, Rows rows) {
        Set<Integer> visible = new TreeSet<>(areas.left().visibleRows());
        visible.addAll(areas.right().visibleRows());
        Set<Both<Integer>> drawn = new LinkedHashSet<>();
        for (int row : visible) {
            if (row < rows.list().size()) {
                pair(rows, row).ifPresent(drawn::add);
            }
        }
        List<Band> bands = new ArrayList<>();
        for (Both<Integer> pair : drawn) {
            boolean isMoved = !pair.left().equals(pair.right());
            bands.add(
                    new Band(
                            new Both<>(
                                    edge(Side.LEFT, pair.left()), edge(Side.RIGHT, pair.right())),
                            isMoved ? 1 : rows.list().get(pair.left()).likeness(),
                            isMoved));
        }
        double top = sceneToLocal(areas.left().localToScene(0, 0)).getY();
        show(new Picture(palette, top, bands));
    }

    /// The rows in which this row's words and their answer stand.
    private static Optional<Both<Integer>> pair(Rows rows, int row) {
        Both<Row.Cell> cells = rows.list().get(row).cells();
        if (cells.left() instanceof Prose && cells.right() instanceof Prose) {
            // What only stands side by side is not joined.
            return rows.list().get(row).likeness() == 0
                    ? Optional.empty()
                    : Optional.of(new Both<>(row, row));
        }
        if (cells.right() instanceof Elsewhere(int right)) {
            return Optional.of(new Both<>(row, right));
        }
        if (cells.left() instanceof Elsewhere(int left)) {
            return Optional.of(new Both<>(left, row));
        }
        return Optional.empty();
    }

    private Edge edge(Side side, int row) {
        ProseArea area = areas.on(side);
        return area.words(row)
                .map(words -> {
                    Point2D corner = sceneToLocal(words.localToScene(0, 0));
                    double height = words.getHeight() - ProseArea.ROW_GAP;
                    return new Edge(corner.getY(), corner.getY() + height);
                })
                .orElseGet(() -> beyond(area.visibleRows(), row));
    }

    /// Out of view, above or below.
    private Edge beyond(List<Integer> visible, int row) {
        boolean isAbove = !visible.isEmpty() && row < visible.getFirst();
        return isAbove
                ? new Edge(-2 * WIDTH, -WIDTH)
                : new Edge(getHeight() + WIDTH, getHeight() + 2 * WIDTH);
    }

    @Override
    void draw(Picture picture, GraphicsContext pen) {
        Color fill = Theme.color(picture.palette().gap());
        Color line = Theme.color(picture.palette().muted());
        pen.save();
        pen.beginPath();
        pen.rect(0, picture.top(), WIDTH, getHeight() - picture.top());
        pen.clip();
        for (Band band : picture.bands()) {
            pen.setGlobalAlpha(FAINTEST + (1 - FAINTEST) * band.likeness());
            outline(pen, band.edges());
            pen.setFill(fill);
            pen.fill();
            pen.setFill(line.deriveColor(0, 1, 1, SPINE_STRENGTH));
            spine(pen, 0, band.edges().left());
            spine(pen, WIDTH - SPINE, band.edges().right());
            if (band.isMoved()) {
                pen.setStroke(line);
                pen.setLineWidth(1);
                pen.setLineDashes(4, 3);
                pen.stroke();
            }
        }
        pen.restore();
    }

    private static void spine(GraphicsContext pen, double x, Edge edge) {
        pen.fillRect(x, edge.top(), SPINE, edge.bottom() - edge.top());
    }

    private static void outline(GraphicsContext pen, Both<Edge> edges) {
        double middle = WIDTH / 2;
        Edge left = edges.left();
        Edge right = edges.right();
        pen.beginPath();
        pen.moveTo(0, left.top());
        pen.bezierCurveTo(middle, left.top(), middle, right.top(), WIDTH, right.top());
        pen.lineTo(WIDTH, right.bottom());
        pen.bezierCurveTo(middle, right.bottom(), middle, left.bottom(), 0, left.bottom());
        pen.closePath();
    }
}
