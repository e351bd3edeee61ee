package org.diptych.find.quote;

import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Words between quotation marks.
///
/// @param span with its marks; over several paragraphs, from the first to the last
/// @param words without the outer marks
/// @param sentence the index of the sentence in which its words begin
/// @param speaker whom the text names as the one who says it, as the text writes it
/// @param attribution the words that name the speaker, as in `she said`; null if none do
public record Quotation(
        Span span, Span words, int sentence, @Nullable String speaker, @Nullable Span attribution) {

    Quotation(Span span, Span words, int sentence) {
        this(span, words, sentence, null, null);
    }

    /// Whether its document sets it apart as quoted, so that it needs no marks.
    boolean isSetApart() {
        return span.equals(words);
    }

    Quotation saidBy(@Nullable String name, @Nullable Span attribution) {
        return new Quotation(span, words, sentence, name, attribution);
    }
}
