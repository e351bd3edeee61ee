package org.diptych.report;

import org.diptych.present.BundledFont;

/// How words are set on the page.
///
/// @param size of the type, in points
/// @param leading from one baseline to the next, in points
/// @param colour 0xRRGGBB
/// @param isOurs whether the words are the report's own, which run from left to right whatever they quote; others run as
///     they begin
record Style(Face face, float size, float leading, int colour, boolean isOurs) {

    /// For words that run as they begin.
    Style(Face face, float size, float leading, int colour) {
        this(face, size, leading, colour, false);
    }

    /// The same for the report's own words.
    Style ours() {
        return new Style(face, size, leading, colour, true);
    }

    /// Which of the cuts of the reading face.
    enum Face {
        REGULAR(BundledFont.REGULAR),
        BOLD(BundledFont.BOLD),
        ITALIC(BundledFont.ITALIC);

        private final BundledFont font;

        Face(BundledFont font) {
            this.font = font;
        }

        BundledFont font() {
            return font;
        }
    }
}
