package org.diptych.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.text.TextFlow;
import org.diptych.text.Both;

/// Gives the cells of one row the same height on both sides, by room below the words of the lower one.
final class Padding {

    /// By so much a cell's height differs from that of its words at most, in pixels: it ends between two.
    private static final double ROUNDING = 1;

    private final Both<ProseArea> areas;

    Padding(Both<ProseArea> areas) {
        this.areas = areas;
    }

    /// Gives both cells of every visible row the height of the taller one; says whether any had to change.
    boolean equalise() {
        boolean changed = measure(areas.left());
        changed |= measure(areas.right());
        Set<Integer> both = new HashSet<>(areas.left().visibleRows());
        both.retainAll(areas.right().visibleRows());
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
        return changed;
    }

    /// Has cells placed anew that are not as high as their words; says whether there were any. Flowless knows cells by the
    /// height they had when they came into view, and misses it when a style reached them only then.
    private static boolean measure(ProseArea area) {
        List<TextFlow> stale =
                area.visibleRows().stream()
                        .flatMap(row -> area.words(row).stream())
                        .filter(flow ->
                                Math.abs(flow.getHeight() - flow.prefHeight(flow.getWidth()))
                                        > ROUNDING)
                        .toList();
        stale.forEach(TextFlow::requestLayout);
        if (!stale.isEmpty()) {
            area.layout();
        }
        return !stale.isEmpty();
    }

    /// The height of the words alone.
    private static double height(TextFlow flow) {
        return flow.prefHeight(flow.getWidth()) - flow.getPadding().getBottom();
    }

    private static boolean pad(TextFlow flow, double height) {
        Insets old = flow.getPadding();
        double bottom = ProseArea.ROW_GAP + height - height(flow);
        if (Math.abs(old.getBottom() - bottom) < Levelling.TOLERANCE) {
            return false;
        }
        flow.setPadding(new Insets(old.getTop(), old.getRight(), bottom, old.getLeft()));
        return true;
    }

    /// The height of the words of a row alone; 0 if it can't be seen.
    static double height(ProseArea area, int row) {
        return area.words(row).map(Padding::height).orElse(0.0);
    }
}
