package org.diptych.find.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.PerPair;
import org.diptych.find.Reading;
import org.diptych.find.Rule;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// A fact that both sides state, and differently, where no list or reckoning could tell: one name for
/// another, an office, a yes for a no.
final class LearntConflict implements Rule {

    /// Log odds at which a word counts as in conflict.
    private static final double AT_ODDS = 0;

    /// What it can tell apart.
    static final List<Fact> FACTS = List.of(Fact.NUMBER, Fact.NAME, Fact.POLARITY);

    private final Fact fact;
    private final PerPair<Opinions> opinions;

    LearntConflict(Fact fact, PerPair<Opinions> opinions) {
        this.fact = fact;
        this.opinions = opinions;
    }

    /// Two statements at odds.
    private record Odds(Both<Span> at, double confidence) {}

    @Override
    public String id() {
        return "conflict.read." + LearntRules.lower(fact);
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        List<Odds> all = new ArrayList<>();
        for (Side side : Side.values()) {
            Reading reading = new Reading(pair, side);
            for (Sentence sentence : reading.article().sentences()) {
                odds(reading, sentence).filter(o -> isNew(o, all)).forEach(all::add);
            }
        }
        return all.stream()
                .filter(o -> fact(pair, o) == fact)
                .flatMap(o -> Stream.of(Side.values()).map(side -> finding(o, side)));
    }

    private Stream<Odds> odds(Reading reading, Sentence sentence) {
        Opinions said = opinions.of(reading.pair());
        int from = reading.article().firstTokenFrom(sentence.span().start());
        int to = reading.article().firstTokenFrom(sentence.span().end());
        Stream.Builder<Odds> found = Stream.builder();
        int first = -1;
        for (int t = from; t <= to; t++) {
            boolean odd = t < to && isAtOdds(said, reading, t);
            if (odd && first < 0) {
                first = t;
            } else if (!odd && first >= 0) {
                odds(reading, said, first, t).ifPresent(found::add);
                first = -1;
            }
        }
        return found.build();
    }

    private static boolean isAtOdds(Opinions said, Reading reading, int token) {
        float[] row = said.of(reading.side(), token);
        return row != null
                && row[Heads.CONFLICT] >= AT_ODDS
                && !reading.isKept(token)
                && reading.answer(token).isPresent()
                && !reading.tokens().get(token).isMark();
    }

    private static Optional<Odds> odds(Reading reading, Opinions said, int from, int to) {
        double confidence =
                IntStream.range(from, to)
                        .mapToDouble(t -> said.probability(reading.side(), t, Heads.CONFLICT))
                        .max()
                        .orElse(0);
        return Judging.answer(reading, from, to)
                .map(there -> {
                    Span here = reading.span(from, to - 1);
                    return new Odds(
                            reading.side() == Side.LEFT
                                    ? new Both<>(here, there)
                                    : new Both<>(there, here),
                            confidence);
                });
    }

    /// Whether the other side has not told of the same already.
    private static boolean isNew(Odds odds, List<Odds> known) {
        return known.stream()
                .noneMatch(k ->
                        k.at().left().overlaps(odds.at().left())
                                || k.at().right().overlaps(odds.at().right()));
    }

    /// Numbers are told by a digit, names by a capital; what is left is a matter of yes and no.
    private static Fact fact(Aligned pair, Odds odds) {
        String words =
                pair.on(Side.LEFT).at(odds.at().left())
                        + ' '
                        + pair.on(Side.RIGHT).at(odds.at().right());
        if (words.chars().anyMatch(Character::isDigit)) {
            return Fact.NUMBER;
        }
        return words.chars().anyMatch(Character::isUpperCase) ? Fact.NAME : Fact.POLARITY;
    }

    private Finding finding(Odds odds, Side side) {
        return new Conflict(
                new Mark(
                        new Place(side, odds.at().on(side)),
                        new Place(side.other(), odds.at().on(side.other())),
                        Severity.MAJOR,
                        odds.confidence(),
                        id()),
                fact);
    }
}
