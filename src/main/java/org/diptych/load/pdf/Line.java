package org.diptych.load.pdf;

/// A line of text at its place on a page, in points from the page's upper left corner.
///
/// @param page from 0 on
/// @param bottom where it stands
/// @param size of its letters
/// @param isBold whether all of it is
/// @param height of its page
/// @param column of its page, from 0 on
record Line(
        int page,
        String text,
        double left,
        double right,
        double bottom,
        double size,
        boolean isBold,
        double height,
        int column) {

    /// The column of one that spans several.
    static final int SPANNING = -1;

    double width() {
        return right - left;
    }

    /// The same with another one that stands behind it in the line.
    Line with(Line next) {
        return new Line(
                page,
                text + " " + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                Math.max(bottom, next.bottom),
                Math.max(size, next.size),
                isBold && next.isBold,
                height,
                column);
    }

    Line in(int itsColumn) {
        return new Line(page, text, left, right, bottom, size, isBold, height, itsColumn);
    }

    boolean isLike(Line other) {
        return Math.abs(size - other.size) <= 0.1 * Math.max(size, other.size)
                && isBold == other.isBold;
    }
}
