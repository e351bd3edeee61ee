package org.diptych.align;

import java.util.Optional;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// One step of turning the left wording into the right, word by word. Spans are whole words.
public sealed interface Edit {

    /// The words of this step on one side; none if it stands only on the other.
    default Optional<Span> on(Side side) {
        boolean left = side == Side.LEFT;
        return switch (this) {
            case Same(Span l, Span r) -> Optional.of(left ? l : r);
            case Changed(Span l, Span r) -> Optional.of(left ? l : r);
            case Removed(Span l) -> left ? Optional.of(l) : Optional.empty();
            case Added(Span r) -> left ? Optional.empty() : Optional.of(r);
        };
    }

    /// The same step, for the two wordings in each other's place.
    default Edit mirrored() {
        return switch (this) {
            case Same(Span left, Span right) -> new Same(/* left= */ right, /* right= */ left);
            case Changed(Span left, Span right) ->
                    new Changed(/* left= */ right, /* right= */ left);
            case Removed(Span left) -> new Added(left);
            case Added(Span right) -> new Removed(right);
        };
    }

    /// Words that are the same after folding.
    record Same(Span left, Span right) implements Edit {}

    record Changed(Span left, Span right) implements Edit {}

    /// Words that stand only on the left.
    record Removed(Span left) implements Edit {}

    /// Words that stand only on the right.
    record Added(Span right) implements Edit {}
}
