package org.diptych.find.quote;

/// What became of a quotation between the two articles.
public enum Outcome {
    /// The same words in marks on both sides, whatever the house style.
    VERBATIM,

    /// In marks on both sides, in other words.
    ALTERED,

    /// In marks on both sides, in two languages.
    TRANSLATED,

    /// In marks on one side; on the other the same speech stands without them.
    MARKS_LOST,

    /// In marks on one side; on the other they are the writer's own words.
    MARKS_ADDED,

    /// In marks on one side; the other reports it in its own words, as it may.
    REPORTED,

    /// The same words on both sides, given to different people.
    MISATTRIBUTED,

    /// Two quotations of one side made into one on the other.
    SPLICED,

    /// Nothing on the other side carries it.
    UNSUPPORTED,

    /// It stands in the copy, and nothing in the original carries it.
    FABRICATED,

    /// It stands on one side, and the other has left it out; with an original, the copy has.
    DROPPED,

    /// There is nothing to hold it against: one article alone, two that are unrelated, or a wording in
    /// another language that nothing answers.
    UNCHECKED
}
