package org.diptych.report;

import org.apache.pdfbox.pdmodel.font.PDFont;

/// What is drawn for one character.
///
/// @param shown the character, a stand-in for one that no font has, or nothing for one that has no look
/// @param advance how far the pen moves, in thousandths of the type size
/// @param standIn whether another character is drawn in this one's place
record Glyph(PDFont font, String shown, float advance, boolean standIn) {}
