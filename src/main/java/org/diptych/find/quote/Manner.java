package org.diptych.find.quote;

/// How words are given as somebody's.
public enum Manner {
    /// In quotation marks, as what somebody said or wrote.
    SPEECH,

    /// In marks about a word or two that nobody is named for: a term held at arm's length.
    TERM,

    /// In marks about a title or a name.
    TITLE,

    /// Without marks of its own: the writer's words, or speech that has lost its marks.
    UNMARKED
}
