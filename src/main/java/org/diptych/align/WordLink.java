package org.diptych.align;

import org.diptych.text.Side;
import org.diptych.text.Span;

/// A word of one article and the word of the other that stands for it, in sentences that answer each other.
///
/// @param left the word, in the left text
/// @param right the word, in the right text
/// @param strength how much they mean the same, from 0, as two words by chance, to 1, the same word
public record WordLink(Span left, Span right, double strength) {

    /// The same, for the two articles in each other's place.
    public WordLink mirrored() {
        return new WordLink(/* left= */ right, /* right= */ left, strength);
    }

    public Span on(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
