package org.diptych.report;

import org.apache.pdfbox.pdmodel.font.PDFont;

/// What is drawn for one character.
///
/// @param shown the character, a stand-in for one that no font has, or nothing for one that has no look
/// @param advance how far the pen moves, in thousandths of the type size
/// @param thickened whether it is to be drawn bolder than its font has it
/// @param meant how it stands to the character that is meant
record Glyph(PDFont font, String shown, float advance, boolean thickened, Meant meant) {

    enum Meant {
        /// It is that character.
        ITSELF,
        /// It looks like it.
        ANOTHER,
        /// It says that no font has it.
        LACKING
    }

    /// Whether another character is drawn in this one's place.
    boolean standsIn() {
        return meant != Meant.ITSELF;
    }

    boolean isLacking() {
        return meant == Meant.LACKING;
    }
}
