package org.diptych.desk;

import org.diptych.text.Place;
import org.jspecify.annotations.Nullable;

/// Words that the reader asked to see, and what answers them.
record Passage(Place at, @Nullable Place counterpart) {}
