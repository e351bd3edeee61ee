package org.diptych.find.learnt;

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

    /// Whether it states a fact that the answer states differently; no rule asks yet either.
    public static final int CONFLICT = DROPPED + 1;

    /// How many logits a piece has.
    public static final int SIZE = CONFLICT + 1;

    private Heads() {}
}
