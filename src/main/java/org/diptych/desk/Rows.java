package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.diptych.align.Aligned;
import org.diptych.desk.Row.Prose;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Two aligned articles as rows, and the way from a place in an article to a place on the screen and
/// back.
///
/// @param list from top to bottom; each side read downwards is its article, in order and complete
/// @param anchors for each side, where the piece that begins at an offset stands
record Rows(List<Row> list, Both<NavigableMap<Integer, Anchor>> anchors) {

    /// Where a piece of an article stands on the screen.
    record Anchor(int row, int column, Span piece) {}

    /// A run of characters `[start, end)` in the text of one cell.
    record Stretch(int row, int start, int end) {}

    static Rows of(Aligned pair) {
        return of(new RowLayout(pair).rows());
    }

    private static Rows of(List<Row> list) {
        Both<NavigableMap<Integer, Anchor>> anchors = new Both<>(new TreeMap<>(), new TreeMap<>());
        for (int row = 0; row < list.size(); row++) {
            for (Side side : Side.values()) {
                if (list.get(row).cells().on(side) instanceof Prose prose) {
                    anchor(prose, row, anchors.on(side));
                }
            }
        }
        return new Rows(List.copyOf(list), anchors);
    }

    private static void anchor(Prose prose, int row, Map<Integer, Anchor> anchors) {
        int column = 0;
        for (Span piece : prose.pieces()) {
            anchors.put(piece.start(), new Anchor(row, column, piece));
            column += piece.length() + Prose.INDENT.length();
        }
    }

    /// Where a place stands on the screen; in several stretches if it runs over the end of a paragraph.
    List<Stretch> stretches(Place place) {
        NavigableMap<Integer, Anchor> onSide = anchors.on(place.side());
        Integer first = onSide.floorKey(place.span().start());
        List<Stretch> stretches = new ArrayList<>();
        for (Anchor anchor : onSide.tailMap(first == null ? 0 : first, true).values()) {
            int start = Math.max(anchor.piece().start(), place.span().start());
            int end = Math.min(anchor.piece().end(), place.span().end());
            if (anchor.piece().start() >= place.span().end()) {
                break;
            }
            if (start < end) {
                int shift = anchor.column() - anchor.piece().start();
                stretches.add(new Stretch(anchor.row(), start + shift, end + shift));
            }
        }
        return stretches;
    }

    /// The row in which a place begins.
    int row(Place place) {
        var anchor = anchors.on(place.side()).floorEntry(place.span().start());
        return anchor == null ? 0 : anchor.getValue().row();
    }

    /// The offset in the article of a character on the screen; none in a gap or an indent.
    OptionalInt offset(Side side, int row, int column) {
        if (!(list.get(row).cells().on(side) instanceof Prose prose)) {
            return OptionalInt.empty();
        }
        int start = 0;
        for (Span piece : prose.pieces()) {
            if (column >= start && column < start + piece.length()) {
                return OptionalInt.of(piece.start() + column - start);
            }
            start += piece.length() + Prose.INDENT.length();
        }
        return OptionalInt.empty();
    }

    /// The parts of the article that stand in some columns `[from, to)` of a row; none in a gap.
    List<Span> within(Side side, int row, int from, int to) {
        List<Span> parts = new ArrayList<>();
        if (row < list.size() && list.get(row).cells().on(side) instanceof Prose prose) {
            int column = 0;
            for (Span piece : prose.pieces()) {
                int start = Math.max(from, column);
                int end = Math.min(to, column + piece.length());
                if (start < end) {
                    int shift = piece.start() - column;
                    parts.add(new Span(start + shift, end + shift));
                }
                column += piece.length() + Prose.INDENT.length();
            }
        }
        return parts;
    }

    /// The row in which the other side's answer to this row stands: itself, unless it was moved.
    int answer(int row) {
        for (Side side : Side.values()) {
            if (list.get(row).cells().on(side) instanceof Row.Elsewhere(int other)) {
                return other;
            }
        }
        return row;
    }
}
