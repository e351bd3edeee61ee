package org.diptych.find.conflict;

import org.diptych.find.Finding.Fact;
import org.diptych.text.Both;
import org.diptych.text.Span;

/// Two statements that exclude each other.
///
/// @param turn in which way, where they are of one thing and not of one sort
record Contradiction(Fact fact, Turn turn, Both<Span> at) {

    /// What is turned round; each is told to a reader in words of its own.
    enum Turn {
        CONTRARY,
        DENIAL,
        AGENT,
        COMPARISON,
        SCOPE
    }

    Contradiction(Fact fact, Both<Span> at) {
        this(fact, Turn.CONTRARY, at);
    }

    /// The same, told to be turned round in this way.
    Contradiction as(Turn other) {
        return new Contradiction(fact, other, at);
    }

    /// Whether another lies on the same words of both sides, at least in part.
    boolean isOn(Contradiction other) {
        return at.left().overlaps(other.at.left()) && at.right().overlaps(other.at.right());
    }
}
