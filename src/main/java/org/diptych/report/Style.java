package org.diptych.report;

import org.diptych.present.BundledFont;

/// How words are set on the page.
///
/// @param size of the type, in points
/// @param leading from one baseline to the next, in points
/// @param colour 0xRRGGBB
record Style(Face face, float size, float leading, int colour) {

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
