package org.diptych.find.learnt;

import java.util.Optional;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Place;

/// A run of words held garbled.
///
/// @param confidence how likely a careful reader is to underline it, 0 to 1
/// @param answer what stands in its place on the other side, if anything does
record Judgement(
        Place at, double confidence, Garble how, Severity severity, Optional<Place> answer) {}
