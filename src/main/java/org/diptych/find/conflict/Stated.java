package org.diptych.find.conflict;

import org.diptych.find.Finding.Fact;
import org.diptych.text.Span;

/// Something that one side states and that can be compared with what the other states in its place.
sealed interface Stated permits Amount, Day, Term {

    Span span();

    /// What sort of fact it is.
    Fact fact();

    /// Whether the other says the same, whatever its dress.
    boolean agreesWith(Stated other);

    /// Whether both can't be true in one place: comparable and not in agreement.
    boolean excludes(Stated other);

    /// What sort of fact it is beside one that it excludes.
    default Fact factAgainst(Stated other) {
        return fact();
    }
}
