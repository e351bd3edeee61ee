package org.diptych.align;

import org.diptych.text.Span;

/// What words of two articles mean where they stand, whether their sentences answer each other or not.
@FunctionalInterface
public interface Senses {

    /// Where no encoder tells, or nobody asks: nothing is like anything.
    Senses UNKNOWN = (_, _) -> 0;

    /// How alike some words of the left side and some of the right are, about −1 to 1: by what they mean, and to one
    /// half by what the words on either side of them mean.
    double likeness(Span left, Span right);

    /// The same, for the two articles in each other's place.
    default Senses mirrored() {
        return (left, right) -> likeness(/* left= */ right, /* right= */ left);
    }
}
