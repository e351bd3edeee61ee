package org.diptych.desk;

/// How a cell is set.
///
/// @param isRightToLeft whether its lines begin at the right
/// @param isEastern whether it has Chinese, Japanese or Korean characters
record CellStyle(Role role, boolean isRightToLeft, boolean isEastern) {

    static final CellStyle BODY = new CellStyle(Role.BODY, false, false);

    enum Role {
        BODY,
        HEADING,
        /// A gap, or a note that the words stand elsewhere.
        FILLER
    }
}
