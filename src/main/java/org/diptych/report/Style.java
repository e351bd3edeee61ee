package org.diptych.report;

/// How words are set on the page.
///
/// @param size of the type, in points
/// @param leading from one baseline to the next, in points
/// @param colour 0xRRGGBB
record Style(Face face, float size, float leading, int colour) {

    /// Which of the bundled cuts of Noto Serif.
    enum Face {
        REGULAR("NotoSerif-Regular.ttf"),
        BOLD("NotoSerif-Bold.ttf"),
        ITALIC("NotoSerif-Italic.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /// The file's name in the resources of `org.diptych.present`.
        String file() {
            return file;
        }
    }
}
