package org.diptych.find.quote;

import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Words of one article that are given as somebody's, or that answer such words of the other.
///
/// @param span with the marks, if it has any
/// @param words without the outer marks
/// @param manner how they are given
/// @param speaker whom the text names as the one who says it, a pronoun resolved; the pronoun or what somebody is
///     called where that names nobody; null if nothing gives the words to anybody, and for words without marks
/// @param attribution the words that name the speaker, as in `she said`; null if none do
public record Said(
        Span span,
        Span words,
        Manner manner,
        @Nullable String speaker,
        @Nullable Span attribution) {}
