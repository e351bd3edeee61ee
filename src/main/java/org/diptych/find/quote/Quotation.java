package org.diptych.find.quote;

import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Words between quotation marks.
///
/// @param span with its marks; over several paragraphs, from the first to the last
/// @param words without the outer marks
/// @param sentence the index of the sentence in which its words begin
/// @param speaker whom the text names as the one who says it, as the text writes it
public record Quotation(Span span, Span words, int sentence, @Nullable String speaker) {

    Quotation saidBy(@Nullable String name) {
        return new Quotation(span, words, sentence, name);
    }
}
