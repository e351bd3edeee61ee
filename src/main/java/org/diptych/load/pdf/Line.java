package org.diptych.load.pdf;

/// A line of text at its place on a page, in points from the page's upper left corner.
///
/// @param page from 0 on
/// @param bottom where it stands
/// @param size of its letters
/// @param isBold whether all of it is
/// @param height of its page
record Line(
        int page,
        String text,
        double left,
        double right,
        double bottom,
        double size,
        boolean isBold,
        double height) {

    double width() {
        return right - left;
    }

    boolean isLike(Line other) {
        return Math.abs(size - other.size) <= 0.1 * Math.max(size, other.size)
                && isBold == other.isBold;
    }
}
