package org.diptych.find.office;

import org.diptych.text.Sentence;
import org.diptych.text.Span;

/// A name with the title of an office beside it.
///
/// @param at title and name
/// @param term any of the holder's terms in that office
/// @param sentence the one that it ends in; a stop as in "U.S." may be taken for the end of another
record Mention(Span at, Term term, Sentence sentence) {}
