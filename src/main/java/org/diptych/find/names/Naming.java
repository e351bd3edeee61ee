package org.diptych.find.names;

import java.util.List;
import org.diptych.text.Span;

/// A name where it stands in one article: of a person, a place or an organisation.
///
/// @param span without the courtesy or the rank before it
/// @param words as they are written, without their possessives
/// @param place whether a word such as "in" leads to it
public record Naming(Span span, List<String> words, boolean place) {

    public Naming {
        words = List.copyOf(words);
    }
}
