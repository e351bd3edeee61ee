package org.diptych.desk;

import org.diptych.find.Finding;
import org.jspecify.annotations.Nullable;

/// How a run of characters is set: plain, or marked by the finding that is the most particular there.
record Ink(@Nullable Finding finding) {

    static final Ink PLAIN = new Ink(null);
}
