package org.diptych.find.conflict;

import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.names.Bearer;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.find.stated.Terms;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Tells whether two names in sentences that answer each other are of two bearers: an article names both of them, and so
/// neither is another spelling of the other, and neither is named in the sentences of the other.
///
/// @param roll whom both articles name
record Elsewhere(Aligned pair, Roll roll) {

    /// UTF-16 units that a name may go on with before or behind some of its words.
    private static final int AROUND = 60;

    /// The name that holds some words, as the roll has it.
    Optional<Naming> naming(Side side, Span words) {
        Span around = new Span(Math.max(0, words.start() - AROUND), words.end() + AROUND);
        return roll.in(side, around).stream().filter(n -> n.span().overlaps(words)).findFirst();
    }

    /// Whether two names are of two bearers.
    boolean areTwo(Matching matching, Both<Naming> names) {
        Optional<Bearer> left = roll.bearer(Side.LEFT, names.left());
        Optional<Bearer> right = roll.bearer(Side.RIGHT, names.right());
        return left.isPresent()
                && right.isPresent()
                && !left.equals(right)
                && (isKnown(left.get()) || isKnown(right.get()))
                && Stream.of(Side.values()).allMatch(side -> isNoTerm(side, names.on(side)))
                && !isNamed(matching, Side.RIGHT, left.get(), names.left())
                && !isNamed(matching, Side.LEFT, right.get(), names.right());
    }

    private static boolean isKnown(Bearer bearer) {
        return Stream.of(Side.values()).noneMatch(side -> bearer.on(side).isEmpty());
    }

    /// Of countries and their capitals, governments and peoples one stands for another.
    private boolean isNoTerm(Side side, Naming naming) {
        return Terms.of(pair.on(side)).in(pair.on(side), naming.span()).isEmpty();
    }

    /// Whether the sentences of a side name somebody, or have a word of the name.
    private boolean isNamed(Matching matching, Side side, Bearer bearer, Naming naming) {
        Span reach = pair.reach(matching.link(), side);
        return roll.in(side, reach).stream()
                        .anyMatch(n -> roll.bearer(side, n).filter(bearer::equals).isPresent())
                || naming.words().stream().anyMatch(pair.on(side).at(reach)::contains);
    }
}
