package org.diptych.desk;

import org.diptych.find.Finding;
import org.jspecify.annotations.Nullable;

/// How a run of characters is set: plain, or marked by the finding that is the most particular there.
///
/// @param isApart told apart from the run before, which would otherwise be one with it; see [Breaks]
record Ink(@Nullable Finding finding, boolean isApart) {

    static final Ink PLAIN = new Ink(null);

    Ink(@Nullable Finding finding) {
        this(finding, false);
    }

    Ink apart() {
        return new Ink(finding, true);
    }
}
