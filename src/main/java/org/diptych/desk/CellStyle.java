package org.diptych.desk;

/// How a cell is set.
///
/// @param isRightToLeft whether its lines begin at the right
record CellStyle(Role role, boolean isRightToLeft) {

    static final CellStyle BODY = new CellStyle(Role.BODY, false);

    enum Role {
        BODY,
        HEADING,
        /// A gap, or a note that the words stand elsewhere.
        FILLER
    }
}
