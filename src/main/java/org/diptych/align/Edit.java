package org.diptych.align;

import org.diptych.text.Span;

/// One step of turning the left wording into the right, word by word. Spans are whole words.
public sealed interface Edit {

    /// Words that are the same after folding.
    record Same(Span left, Span right) implements Edit {}

    record Changed(Span left, Span right) implements Edit {}

    /// Words that stand only on the left.
    record Removed(Span left) implements Edit {}

    /// Words that stand only on the right.
    record Added(Span right) implements Edit {}
}
