package org.diptych.load.pdf;

import java.util.List;

/// What was drawn at one height, one thing behind the other: a line, or one of each column.
///
/// @param whole all of it as one line
/// @param pieces as parted by gaps that are wider than blanks
record Row(Line whole, List<Line> pieces) {

    Row {
        pieces = List.copyOf(pieces);
    }
}
