package org.diptych.desk;

/// How a cell is set.
enum CellStyle {
    BODY,
    HEADING,
    /// A gap, or a note that the words stand elsewhere.
    FILLER
}
