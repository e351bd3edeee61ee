package org.diptych.find.learnt;

import java.util.Locale;

/// What speaks for or against a word's being garbled, beside the tagger: what each says together with the
/// others is learnt on pairs that the tagger had not been taught.
enum Clue {
    /// The tagger's own log odds.
    TAGGER,
    /// The tagger's log odds that it states a fact that the answer states differently, and is sound.
    CONFLICT,
    /// The tagger's log odds that it says something else than the answer, if it is garbled.
    MEANING,
    /// The log odds of the surer of the two words beside it: garbles come in phrases.
    BESIDE,
    /// How much of its sentence the tagger holds garbled, as the logarithm of a share.
    SENTENCE,
    /// How damaged its article is in the tagger's eyes, as log odds.
    DAMAGE,
    /// How damaged the other article is.
    OTHER_DAMAGE,
    /// How much of its article the surface rules have marked, as log odds.
    MARKS,
    /// The answer has the same word in the same place.
    KEPT,
    /// The other article has the word somewhere.
    SHARED,
    /// Nothing answers its sentence.
    UNANSWERED,
    /// How like its answer the sentence is.
    LIKENESS,
    /// A word of the answer stands for it.
    LINKED,
    /// That word is the same.
    LINKED_SAME,
    /// How much that word means the same, where it is another.
    LINK,
    /// No dictionary has it, nor the other article.
    UNKNOWN,
    /// It has a capital within a sentence: a name, which no dictionary can judge.
    NAME,
    /// It has a capital.
    CAPITAL,
    /// It is the first of its sentence.
    FIRST,
    /// It is a punctuation mark.
    MARK,
    /// It is a number.
    NUMBER,
    /// Its letters, in tens.
    LENGTH,
    /// How often its article has it, as a logarithm: a slip is seldom made twice.
    OFTEN;

    /// As the table of weights names it.
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
