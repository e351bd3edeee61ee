package org.diptych.align;

import java.util.List;
import org.diptych.text.Side;

/// What a reader says about paragraphs that the aligner paired wrongly.
///
/// @param left paragraphs of the left article, by number
/// @param right paragraphs of the right article
/// @param together whether they answer each other, or do not
public record HandLink(List<Integer> left, List<Integer> right, boolean together) {

    public HandLink {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("a link needs both sides");
        }
    }

    /// The paragraphs on one side.
    public List<Integer> on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /// The same, for the two articles in each other's place.
    public HandLink mirrored() {
        return new HandLink(/* left= */ right, /* right= */ left, together);
    }

    /// Whether it speaks of the very same paragraphs.
    public boolean isAbout(HandLink other) {
        return left.equals(other.left) && right.equals(other.right);
    }
}
