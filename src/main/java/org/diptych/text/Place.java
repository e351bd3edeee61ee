package org.diptych.text;

/// A span on one side.
public record Place(Side side, Span span) {

    /// The same, for the two articles in each other's place.
    public Place mirrored() {
        return new Place(side.other(), span);
    }
}
