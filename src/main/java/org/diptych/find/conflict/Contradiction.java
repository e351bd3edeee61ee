package org.diptych.find.conflict;

import org.diptych.find.Finding.Fact;
import org.diptych.text.Both;
import org.diptych.text.Span;

/// Two statements that exclude each other.
record Contradiction(Fact fact, Both<Span> at) {

    /// Whether another lies on the same words of both sides, at least in part.
    boolean isOn(Contradiction other) {
        return at.left().overlaps(other.at.left()) && at.right().overlaps(other.at.right());
    }
}
