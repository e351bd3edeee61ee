package org.diptych.find.office;

import org.diptych.text.Sentence;
import org.diptych.text.Span;

/// A name with the title of an office beside it.
///
/// @param at title and name
/// @param term any of the holder's terms in that office
record Mention(Span at, Term term, Sentence sentence) {}
