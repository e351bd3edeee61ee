package org.diptych.text;

/// A span on one side.
public record Place(Side side, Span span) {}
