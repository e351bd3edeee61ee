package org.diptych.find.learnt;

/// What speaks for or against a word's being garbled, beside the tagger: each has a weight, learnt on pairs
/// that the tagger had not been taught. [Evidence] lays them out in this order.
enum Clue {
    /// The tagger's own log odds.
    TAGGER,
    /// The log odds of the surer of the two words beside it: garbles come in phrases.
    BESIDE,
    /// A surface rule has marked it.
    SURFACE,
    /// The answer has the same word in the same place.
    KEPT,
    /// The other article has the word somewhere.
    SHARED,
    /// Nothing answers its sentence.
    UNANSWERED,
    /// No dictionary has it, nor the other article.
    UNKNOWN,
    /// It has a capital within a sentence: a name, which no dictionary can judge.
    NAME,
    /// How damaged its article is, in the tagger's eyes.
    DAMAGE,
    /// How damaged the other article is.
    OTHER_DAMAGE
}
