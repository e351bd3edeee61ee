package org.diptych.align;

import java.util.List;
import org.diptych.text.Side;

/// What answers to what: a run of paragraphs (or sentences) on one side, and its answer on the other.
///
/// Links are numbered units, not spans, so that one aligner serves paragraphs and sentences. In an
/// alignment every unit of either side stands in exactly one link.
public sealed interface Link {

    /// The units of this link on one side, in reading order; none if it is [Alone] on the other.
    List<Integer> on(Side side);

    /// The same, for the two articles in each other's place.
    default Link mirrored() {
        return switch (this) {
            case Matched(var left, var right, double likeness, boolean moved) ->
                    new Matched(/* left= */ right, /* right= */ left, likeness, moved);
            case Alone(var side, int unit) -> new Alone(side.other(), unit);
        };
    }

    /// Units that say the same thing: one to one, one to many, or many to many.
    ///
    /// @param likeness from 0, nothing in common, to 1, word for word
    /// @param moved whether it stands elsewhere than its neighbours' answers do
    record Matched(List<Integer> left, List<Integer> right, double likeness, boolean moved)
            implements Link {
        public Matched {
            left = List.copyOf(left);
            right = List.copyOf(right);
            if (left.isEmpty() || right.isEmpty()) {
                throw new IllegalArgumentException(
                        "a match needs both sides: " + left + " / " + right);
            }
        }

        @Override
        public List<Integer> on(Side side) {
            return side == Side.LEFT ? left : right;
        }
    }

    /// A unit that nothing on the other side answers.
    record Alone(Side side, int unit) implements Link {
        @Override
        public List<Integer> on(Side of) {
            return of == side ? List.of(unit) : List.of();
        }
    }
}
