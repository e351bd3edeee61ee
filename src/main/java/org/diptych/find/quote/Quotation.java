package org.diptych.find.quote;

import java.util.List;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Words between quotation marks.
///
/// @param span with its marks; over several paragraphs, from the first to the last
/// @param words without the outer marks
/// @param sentence the index of the sentence in which its words begin
/// @param speaker whom the text names as the one who says it, as the text writes it; where a pronoun or a description
///     may be anybody's, that
/// @param possible everybody who may be meant; one if that is sure, none if nobody is known
/// @param attribution the words that name the speaker, as in `she said`; null if none do
public record Quotation(
        Span span,
        Span words,
        int sentence,
        @Nullable String speaker,
        List<String> possible,
        @Nullable Span attribution) {

    public Quotation {
        possible = List.copyOf(possible);
    }

    Quotation(Span span, Span words, int sentence) {
        this(span, words, sentence, null, List.of(), null);
    }

    /// Whether its document sets it apart as quoted, so that it needs no marks.
    boolean isSetApart() {
        return span.equals(words);
    }

    Quotation saidBy(Referent who, @Nullable Span attribution) {
        return new Quotation(span, words, sentence, who.name(), who.possible(), attribution);
    }
}
