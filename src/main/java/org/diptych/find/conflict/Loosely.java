package org.diptych.find.conflict;

import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Day;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Finds figures and dates that two articles on one topic give differently in sentences that answer each other without
/// being much alike: each stands for the other by what it means, is the only one of its kind, counts the same, and is
/// unknown to the other article.
final class Loosely {

    private final Aligned pair;

    private Loosely(Aligned pair) {
        this.pair = pair;
    }

    static Stream<Contradiction> of(Aligned pair) {
        Loosely loosely = new Loosely(pair);
        return Matching.areEnglish(pair)
                        && pair.relation() == Relation.SAME_TOPIC
                        && !OneThing.isOfTwoOccasions(pair)
                ? Matching.of(pair).filter(m -> !m.isToldAlike()).flatMap(loosely::found)
                : Stream.empty();
    }

    private Stream<Contradiction> found(Matching matching) {
        return OneThing.areToldAlike(pair, matching, true)
                ? Contradictions.weigh(pair, matching).excluding().stream()
                        .filter(b -> matching.isLinked(b.left().span(), b.right().span()))
                        .filter(b -> isOnly(matching, Side.LEFT, b.left()))
                        .filter(b -> isOnly(matching, Side.RIGHT, b.right()))
                        .filter(this::areOfOneThing)
                        .map(b -> new Contradiction(b.left().fact(), b.map(Stated::span)))
                : Stream.empty();
    }

    private boolean areOfOneThing(Both<Stated> both) {
        return !OneThing.isKnown(pair, Side.RIGHT, both.left())
                && !OneThing.isKnown(pair, Side.LEFT, both.right())
                && Echoed.isEarlier(pair.on(Side.LEFT), both.left().span())
                        == Echoed.isEarlier(pair.on(Side.RIGHT), both.right().span())
                && OneThing.countOne(pair, both);
    }

    /// Whether a side states nothing else of the sort in these sentences.
    private boolean isOnly(Matching matching, Side side, Stated stated) {
        return Stated.in(pair.on(side), pair.reach(matching.link(), side)).stream()
                        .filter(s -> areOfOneSort(stated, s))
                        .count()
                == 1;
    }

    private static boolean areOfOneSort(Stated one, Stated other) {
        return switch (one) {
            case Amount a -> other instanceof Amount b && a.measure().equals(b.measure());
            case Day _ -> other instanceof Day;
            case Term _ -> false;
        };
    }
}
