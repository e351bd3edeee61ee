package org.diptych.find.quote;

import java.util.Optional;
import org.diptych.text.Span;

/// What became of a quotation on the other side.
public sealed interface Answer {

    /// The quotation that answers; none where words without marks do, or nothing.
    default Optional<Quotation> quotation() {
        return switch (this) {
            case Verbatim(Quotation there) -> Optional.of(there);
            case Altered(Quotation there) -> Optional.of(there);
            case Longer(Quotation there) -> Optional.of(there);
            case Translated(Quotation there) -> Optional.of(there);
            case Unmarked _, Missing _, Untold _ -> Optional.empty();
        };
    }

    /// A quotation there with the same words, whatever the house style.
    record Verbatim(Quotation there) implements Answer {}

    /// A quotation there that has only a part of it, word for word, as one may quote a part: if it was not longer that
    /// was added.
    record Longer(Quotation there) implements Answer {}

    /// A quotation there in other words.
    record Altered(Quotation there) implements Answer {}

    /// A quotation there in the other side's language.
    record Translated(Quotation there) implements Answer {}

    /// Words there without marks.
    ///
    /// @param there the words that answer
    /// @param same whether they are the same words
    record Unmarked(Span there, boolean same) implements Answer {}

    /// Nothing there carries it.
    record Missing() implements Answer {}

    /// The other side is written in another language, and no quotation there is seen to answer.
    record Untold() implements Answer {}
}
