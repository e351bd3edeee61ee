package org.diptych.report;

import java.util.ArrayList;
import java.util.List;
import org.diptych.align.Link;
import org.diptych.text.Side;

/// Paragraphs that stand level on the page. Both columns keep the order of their article, so a
/// paragraph that was moved stands alone, once on each side, with a note of where its answer is.
///
/// @param left indices of paragraphs, none where nothing on the left answers
/// @param elsewhere on a row with one empty side: the paragraphs of that side that answer this row from
///     another place
record Row(List<Integer> left, List<Integer> right, List<Integer> elsewhere) {

    List<Integer> on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /// The rows of a pair, in the order of both articles.
    static List<Row> of(List<Link> paragraphs) {
        List<Row> rows = new ArrayList<>();
        List<Row> moved = new ArrayList<>();
        for (Link link : paragraphs) {
            List<Integer> left = link.on(Side.LEFT);
            List<Integer> right = link.on(Side.RIGHT);
            if (link instanceof Link.Matched m && m.moved()) {
                rows.add(new Row(left, List.of(), right));
                moved.add(new Row(List.of(), right, left));
            } else {
                rows.add(new Row(left, right, List.of()));
            }
        }
        for (Row row : moved) {
            rows.add(placeOnTheRight(rows, row.right().getFirst()), row);
        }
        return List.copyOf(rows);
    }

    private static int placeOnTheRight(List<Row> rows, int unit) {
        for (int i = 0; i < rows.size(); i++) {
            List<Integer> right = rows.get(i).right();
            if (!right.isEmpty() && right.getFirst() > unit) {
                return i;
            }
        }
        return rows.size();
    }
}
