package org.diptych.find.quote;

import org.diptych.text.Span;

/// What became of a quotation on the other side.
public sealed interface Answer {

    /// A quotation there with the same words, whatever the house style.
    record Verbatim(Quotation there) implements Answer {}

    /// A quotation there in other words.
    record Altered(Quotation there) implements Answer {}

    /// Words there without marks.
    ///
    /// @param there the words that answer
    /// @param same whether they are the same words
    record Unmarked(Span there, boolean same) implements Answer {}

    /// Nothing there carries it.
    record Missing() implements Answer {}

    /// The other side is written in another language, so that its words can't be compared.
    record Untold() implements Answer {}
}
