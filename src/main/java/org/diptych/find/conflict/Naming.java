package org.diptych.find.conflict;

import java.util.List;
import org.diptych.text.Span;

/// A name where it stands in one article: of a person, a place or an organisation.
///
/// @param span without the courtesy or the rank before it
/// @param words as they are written, without their possessives
/// @param place whether a word such as "in" leads to it
record Naming(Span span, List<String> words, boolean place) {

    Naming {
        words = List.copyOf(words);
    }
}
