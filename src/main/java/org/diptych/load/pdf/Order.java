package org.diptych.load.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.diptych.load.Patience;

/// The order in which the lines of a page are read: what spans columns before them, then column by column. Where lines
/// were drawn in an order that agrees with that, it stays; and so it does on a page without columns of prose, for a
/// table is drawn by the row.
///
/// After Breuel, "High Performance Document Layout Analysis" (2003): a line comes before those below it in its column;
/// and before those right of it, unless a line between both spans them.
final class Order {

    /// A page with more lines is none of prose.
    private static final int MOST = 600;

    /// Columns of prose have so many lines beside each other, and no shorter ones, in characters.
    private static final int FEWEST = 5;

    private static final int SHORTEST = 16;

    /// The share of a column's lines that reach so much of its width; cells of a table are as long as their words.
    private static final double FULL = 0.7;

    private static final double MOST_FULL = 0.6;

    /// Lines that touch by so little are beside each other, in points.
    private static final double TOUCH = 3;

    private final List<Line> lines;
    private final boolean[] isDone;
    private final List<Line> ordered = new ArrayList<>();

    private Order(List<Line> lines) {
        this.lines = lines;
        isDone = new boolean[lines.size()];
    }

    /// @param rows of one page, as they were drawn
    static List<Line> of(List<Row> rows) {
        List<Line> pieces = rows.stream().flatMap(row -> row.pieces().stream()).toList();
        NavigableSet<Double> gutters =
                pieces.size() > MOST || isRightToLeft(pieces) ? new TreeSet<>() : gutters(pieces);
        if (gutters.isEmpty()) {
            return rows.stream().map(Row::whole).toList();
        }
        List<Line> parted = new ArrayList<>();
        for (Row row : rows) {
            parted(row, gutters).forEach(line -> parted.add(line.in(column(line, gutters))));
        }
        Order order = new Order(parted);
        for (int k = 0; k < parted.size(); k++) {
            order.put(k);
        }
        return order.ordered;
    }

    /// Columns of Arabic and Hebrew follow on one another from the right, and stay as they were drawn.
    private static boolean isRightToLeft(List<Line> lines) {
        long right =
                lines.stream()
                        .filter(line -> line.text().codePoints().anyMatch(Order::isRightToLeft))
                        .count();
        return 2 * right > lines.size();
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static int column(Line line, NavigableSet<Double> gutters) {
        Double next = gutters.higher(line.left() + TOUCH);
        return next != null && next < line.right() - TOUCH
                ? Line.SPANNING
                : gutters.headSet(line.left() + TOUCH).size();
    }

    /// The pieces of a row that lie in one column are one line.
    private static List<Line> parted(Row row, NavigableSet<Double> gutters) {
        List<Line> parted = new ArrayList<>();
        for (Line piece : row.pieces()) {
            Line last = parted.isEmpty() ? piece : parted.getLast();
            Double gutter = gutters.ceiling(last.right() - TOUCH);
            if (!parted.isEmpty() && (gutter == null || gutter > piece.left() + TOUCH)) {
                parted.set(parted.size() - 1, last.with(piece));
            } else {
                parted.add(piece);
            }
        }
        return parted;
    }

    /// Where columns of prose are parted from left to right.
    private static NavigableSet<Double> gutters(List<Line> pieces) {
        NavigableSet<Double> gutters = new TreeSet<>();
        TreeSet<Double> lefts = new TreeSet<>();
        pieces.forEach(piece -> lefts.add((double) Math.round(piece.left())));
        double last = Double.NEGATIVE_INFINITY;
        for (double left : lefts) {
            Patience.check();
            double at = left - TOUCH / 2;
            if (left - last > 40 && isGutter(pieces, at)) {
                gutters.add(at);
                last = left;
            }
        }
        return gutters;
    }

    /// Whether lines of prose end before a place and others begin there, beside each other.
    private static boolean isGutter(List<Line> pieces, double at) {
        List<Line> right =
                pieces.stream()
                        .filter(p -> Math.abs(p.left() - at) <= 2 * TOUCH && isProse(p))
                        .toList();
        if (right.size() < FEWEST || !areFull(right)) {
            return false;
        }
        double top = right.stream().mapToDouble(Line::bottom).min().orElse(0);
        double bottom = right.stream().mapToDouble(Line::bottom).max().orElse(0);
        List<Line> left =
                pieces.stream()
                        .filter(p ->
                                p.right() <= at
                                        && p.bottom() >= top - 2
                                        && p.bottom() <= bottom + 2)
                        .filter(Order::isProse)
                        .toList();
        // Of several columns on the left the next one is asked.
        double next = left.stream().mapToDouble(Line::right).max().orElse(0);
        double widest = right.stream().mapToDouble(Line::width).max().orElse(0);
        List<Line> beside = left.stream().filter(p -> p.right() > next - 0.7 * widest).toList();
        return beside.size() >= FEWEST && areFull(beside);
    }

    private static boolean isProse(Line line) {
        return line.text().length() >= SHORTEST && line.text().indexOf(' ') > 0;
    }

    private static boolean areFull(List<Line> lines) {
        double[] widths = lines.stream().mapToDouble(Line::width).sorted().toArray();
        double widest = widths[widths.length - 1];
        return Arrays.stream(widths).filter(w -> w >= FULL * widest).count()
                >= MOST_FULL * widths.length;
    }

    /// Puts a line behind all that come before it.
    private void put(int line) {
        if (isDone[line]) {
            return;
        }
        Patience.check();
        isDone[line] = true;
        for (int other = 0; other < lines.size(); other++) {
            if (!isDone[other] && isBefore(lines.get(other), lines.get(line))) {
                put(other);
            }
        }
        ordered.add(lines.get(line));
    }

    private boolean isBefore(Line one, Line other) {
        if (overlap(one, other)) {
            return one.bottom() < other.bottom() - 0.3 * Math.min(one.size(), other.size());
        }
        if (one.right() > other.left() + TOUCH) {
            return false;
        }
        double top = Math.min(one.bottom(), other.bottom());
        double bottom = Math.max(one.bottom(), other.bottom());
        return lines.stream()
                .noneMatch(line ->
                        line.bottom() > top + 1
                                && line.bottom() < bottom - 1
                                && overlap(line, one)
                                && overlap(line, other));
    }

    private static boolean overlap(Line one, Line other) {
        return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) > TOUCH;
    }
}
