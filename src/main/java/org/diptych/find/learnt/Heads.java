package org.diptych.find.learnt;

import java.util.List;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;

/// The questions that the tagger answers for every word piece, and where in its row of logits each answer
/// stands. Training writes them in this order and reading takes them so; a change asks for new training.
public final class Heads {

    /// Whether a careful reader would underline the piece as garbled.
    public static final int GARBLED = 0;

    /// If garbled, how: one logit for each [Garble], in its order.
    public static final int HOW = 1;

    /// If garbled, how badly: one logit for each [Severity], in its order.
    public static final int SEVERITY = HOW + Garble.values().length;

    /// Whether it belongs to a clause that the answer has left out. Taught, but not yet told apart well enough for
    /// a rule to ask.
    public static final int DROPPED = SEVERITY + Severity.values().length;

    /// Whether it states a fact that the answer states differently. No rule asks that alone: it is a clue that the
    /// piece is not garbled.
    public static final int CONFLICT = DROPPED + 1;

    /// How many logits a piece has.
    public static final int SIZE = CONFLICT + 1;

    private Heads() {}

    /// Whether a piece is garbled in one way, if it is garbled.
    static int of(Garble how) {
        return HOW + List.of(Garble.values()).indexOf(how);
    }
}
