package org.diptych.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.text.TextFlow;
import org.diptych.desk.ProseArea.Top;
import org.diptych.desk.Rows.Stretch;
import org.diptych.find.Finding;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Keeps the rows of both articles level and their scrolling joined. Runs between the layout and the
/// drawing of a frame, when the heights of wrapped paragraphs are known and nobody has seen them yet.
///
/// Never goes by scroll positions in pixels: a virtual list only estimates them.
final class Levelling {

    /// Differences that no eye sees, in pixels; smaller ones must not cause another frame.
    private static final double TOLERANCE = 0.5;

    /// A revealed passage that stands between these shares of the view's height stays where it is.
    private static final double COMFORT_TOP = 0.08;

    private static final double COMFORT_BOTTOM = 0.8;

    /// Where a revealed passage is brought to, as a share of the view's height.
    private static final double REVEALED_AT = 0.3;

    private final Both<ProseArea> areas;
    private @Nullable Both<Top> known;
    private @Nullable Finding wanted;

    Levelling(Both<ProseArea> areas) {
        this.areas = areas;
    }

    /// Forgets where the articles were, because others are shown.
    void reset() {
        known = null;
        wanted = null;
    }

    /// Asks for a finding to be brought into view, with its counterpart, in the next frame.
    void reveal(Finding finding) {
        wanted = finding;
        areas.left().requestLayout();
    }

    /// Levels what can be seen.
    void run(Rows rows, boolean joined) {
        if (joined) {
            equalise();
        }
        if (wanted != null) {
            Finding finding = wanted;
            wanted = null;
            reveal(finding, rows);
        } else if (joined) {
            follow();
        }
        known = areas.map(ProseArea::top);
    }

    /// Moves the article that stood still to where the other one was scrolled.
    private void follow() {
        Top left = areas.left().top();
        Top right = areas.right().top();
        Side leader =
                known != null && known.left().equals(left) && !known.right().equals(right)
                        ? Side.RIGHT
                        : Side.LEFT;
        boolean stood = known != null && known.left().equals(left) && known.right().equals(right);
        if (!stood) {
            bring(leader.other(), areas.on(leader).top());
            equalise();
        }
    }

    private void bring(Side side, Top top) {
        if (!isNear(areas.on(side).top(), top)) {
            areas.on(side).bring(top.row(), top.offset());
        }
    }

    private static boolean isNear(Top a, Top b) {
        return a.row() == b.row() && Math.abs(a.offset() - b.offset()) < TOLERANCE;
    }

    /// Gives both cells of every visible row the height of the taller one.
    private void equalise() {
        Set<Integer> both = new HashSet<>(areas.left().visibleRows());
        both.retainAll(areas.right().visibleRows());
        boolean changed = false;
        for (int row : both) {
            TextFlow left = areas.left().words(row).orElse(null);
            TextFlow right = areas.right().words(row).orElse(null);
            if (left != null && right != null) {
                double height = Math.max(height(left), height(right));
                boolean leftPadded = pad(left, height);
                boolean rightPadded = pad(right, height);
                changed |= leftPadded || rightPadded;
            }
        }
        if (changed) {
            areas.left().layout();
            areas.right().layout();
        }
    }

    /// The height of the words alone.
    private static double height(TextFlow flow) {
        return flow.prefHeight(flow.getWidth()) - flow.getPadding().getBottom();
    }

    private static boolean pad(TextFlow flow, double height) {
        Insets old = flow.getPadding();
        double bottom = ProseArea.ROW_GAP + height - height(flow);
        if (Math.abs(old.getBottom() - bottom) < TOLERANCE) {
            return false;
        }
        flow.setPadding(new Insets(old.getTop(), old.getRight(), bottom, old.getLeft()));
        return true;
    }

    private void reveal(Finding finding, Rows rows) {
        Place at = finding.mark().at();
        ProseArea area = areas.on(at.side());
        List<Stretch> stretches = rows.stretches(at);
        if (stretches.isEmpty()) {
            return;
        }
        int row = stretches.getFirst().row();
        double view = area.getHeight();
        if (area.words(row).isEmpty()) {
            area.bring(row, view * REVEALED_AT);
        }
        double y = height(area, stretches.getFirst());
        if (y < view * COMFORT_TOP || y > view * COMFORT_BOTTOM) {
            area.bring(row, rowTop(area, row) - y + view * REVEALED_AT);
        }
        Side otherSide = at.side().other();
        Place counterpart = finding.mark().counterpart();
        int answer = counterpart == null ? rows.answer(row) : rows.row(counterpart);
        areas.on(otherSide).bring(answer, rowTop(area, row));
        equalise();
        areas.on(otherSide).bring(answer, rowTop(area, row));
    }

    /// How far below the top edge a passage begins, in pixels.
    private static double height(ProseArea area, Stretch stretch) {
        return area.words(stretch.row())
                .flatMap(flow ->
                        Shapes.boxes(flow, stretch).stream()
                                .findFirst()
                                .map(box ->
                                        flow.localToScene(
                                                new Point2D(box.getMinX(), box.getMinY()))))
                .map(point -> area.sceneToLocal(point).getY())
                .orElse(0.0);
    }

    private static double rowTop(ProseArea area, int row) {
        return area.cell(row)
                .map(node -> node.getBoundsInParent())
                .map(Bounds::getMinY)
                .orElse(0.0);
    }
}
