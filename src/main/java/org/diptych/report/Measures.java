package org.diptych.report;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.diptych.text.Side;

/// Where things are on a page, in points, heights from its foot.
///
/// @param alone whether one article has all of the page
record Measures(PDRectangle size, boolean alone) {

    static final float MARGIN = 50;

    static final float FOOT = 54;

    private static final float HEAD = 60;

    private static final float GUTTER = 30;

    static Measures of(PageStyle style) {
        return new Measures(style.paper().size(), style.only().isPresent());
    }

    float width() {
        return size.getWidth() - 2 * MARGIN;
    }

    float right() {
        return size.getWidth() - MARGIN;
    }

    float top() {
        return size.getHeight() - HEAD;
    }

    /// The width of one of two columns.
    float column() {
        return (width() - GUTTER) / 2;
    }

    /// The left edge of a column.
    float column(Side side) {
        return side == Side.LEFT ? MARGIN : MARGIN + column() + GUTTER;
    }

    /// The width of an article's column.
    float prose() {
        return alone ? width() : column();
    }

    /// The left edge of an article's column.
    float prose(Side side) {
        return alone ? MARGIN : column(side);
    }
}
