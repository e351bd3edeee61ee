package org.diptych.report;

import java.util.ArrayList;
import java.util.List;
import org.diptych.text.Span;

/// One line of set type.
///
/// @param span the part of the text that stands on this line, blanks at its end included
/// @param cells from left to right, whatever the direction of the script
/// @param style what all of the line is set in
record Line(Span span, List<Cell> cells, Style style) {

    Line {
        cells = List.copyOf(cells);
    }

    /// One character in its place.
    ///
    /// @param at where it begins in the text
    /// @param x from the left edge of the column, in points
    /// @param width in points
    record Cell(int at, int codePoint, Glyph glyph, float x, float width) {
        float end() {
            return x + width;
        }

        boolean isBlank() {
            return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        }
    }

    /// A stretch of a line, in points from the left edge of the column.
    record Stretch(float from, float to) {}

    /// How wide a mark is on what can't be seen, in points.
    private static final float SLIVER = 2;

    /// Where the marked part of the text stands on this line: one stretch, or several where the
    /// direction of writing changes. Blanks at the ends of the line are left out, unless nothing else is
    /// marked.
    List<Stretch> stretches(Span marked) {
        List<Stretch> stretches = new ArrayList<>();
        for (Cell cell : inked()) {
            if (marked.start() <= cell.at() && cell.at() < marked.end() && cell.width() > 0) {
                boolean joins = !stretches.isEmpty() && cell.x() - stretches.getLast().to() < 0.01f;
                float from = joins ? stretches.removeLast().from() : cell.x();
                stretches.add(new Stretch(from, cell.end()));
            }
        }
        if (stretches.isEmpty() && span.covers(marked)) {
            cells.stream()
                    .filter(c -> c.at() == marked.start())
                    .map(c -> new Stretch(c.x(), c.x() + Math.max(c.width(), SLIVER)))
                    .forEach(stretches::add);
        }
        return stretches;
    }

    private List<Cell> inked() {
        int from = 0;
        int to = cells.size();
        while (from < to && cells.get(from).isBlank()) {
            from++;
        }
        while (from < to && cells.get(to - 1).isBlank()) {
            to--;
        }
        return cells.subList(from, to);
    }
}
