package org.diptych.find.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom a name, a pronoun or a description stands for.
///
/// @param name as the text writes it, or the pronoun or the description itself; null if there is neither
/// @param possible everybody who may be meant
record Referent(@Nullable String name, List<String> possible) {

    Referent {
        possible = List.copyOf(possible);
    }

    /// Somebody by name.
    static Referent sure(String name) {
        return new Referent(name, List.of(name));
    }

    /// Nobody whom the text names: the words themselves, if there are any.
    static Referent unnamed(@Nullable String words) {
        return new Referent(words, List.of());
    }
}
