package org.diptych.text;

/// A sentence, or a whole heading.
///
/// @param paragraph the index of the one paragraph that it lies in
public record Sentence(Span span, int paragraph) {}
