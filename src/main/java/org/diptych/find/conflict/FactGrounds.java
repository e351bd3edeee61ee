package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.Finding.Fact;
import org.diptych.find.PerPair;
import org.diptych.find.conflict.Contradiction.Turn;
import org.diptych.find.conflict.Contradictions.Weighed;
import org.diptych.find.names.Aliases;
import org.diptych.find.names.Bearer;
import org.diptych.find.names.Roll;
import org.diptych.find.quote.QuoteRules;
import org.diptych.find.stated.Stated;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// What a pair states, and where its articles can't both be right: what the rules of [Conflicts] mark and the fact
/// ledger rests on, whatever else is marked.
public final class FactGrounds {

    /// For the rules and the ledger alike.
    private static final PerPair<FactGrounds> KNOWN = new PerPair<>(FactGrounds::read);

    private final Aligned pair;
    private final List<Weighed> weighed;
    private final List<Contradiction> contradictions;
    private final Both<List<Stated>> unanswered;
    private final List<Bearer> bearers;

    private FactGrounds(
            Aligned pair,
            List<Weighed> weighed,
            List<Contradiction> contradictions,
            Both<List<Stated>> unanswered,
            List<Bearer> bearers) {
        this.pair = pair;
        this.weighed = weighed;
        this.contradictions = contradictions;
        this.unanswered = unanswered;
        this.bearers = bearers;
    }

    /// What a pair states; nothing if its articles have nothing to do with each other.
    public static FactGrounds of(Aligned pair) {
        return KNOWN.of(pair);
    }

    private static FactGrounds read(Aligned pair) {
        if (pair.relation() == Relation.UNRELATED) {
            return new FactGrounds(
                    pair, List.of(), List.of(), new Both<>(List.of(), List.of()), List.of());
        }
        Roll roll = Roll.of(pair);
        return new FactGrounds(
                pair,
                Matching.all(pair).map(m -> Contradictions.weigh(pair, m)).toList(),
                contradictions(pair, roll).toList(),
                unanswered(pair),
                List.copyOf(roll.bearers()));
    }

    /// What can't both be true, however it is found; places may overlap.
    private static Stream<Contradiction> contradictions(Aligned pair, Roll roll) {
        List<Contradiction> found =
                Stream.of(
                                Cancelled.sifted(
                                                pair,
                                                Rewording.sifted(pair, Contradictions.of(pair)))
                                        .map(c -> Scope.named(pair, c)),
                                as(Turn.DENIAL, Rewording.sifted(pair, Negations.of(pair))),
                                as(Turn.DENIAL, Cancelled.sifted(pair, Nobody.of(pair))),
                                as(Turn.DENIAL, ForeignNegations.of(pair)),
                                as(Turn.DENIAL, NegationsAcross.of(pair)),
                                as(Turn.COMPARISON, Turned.of(pair)),
                                as(Turn.AGENT, Givers.of(pair)),
                                as(Turn.COMPARISON, Compared.of(pair)),
                                Prepositions.of(pair),
                                as(Turn.DENIAL, Excepted.of(pair)),
                                Attributes.of(pair, roll),
                                Posts.of(pair, roll),
                                Swaps.of(pair, roll),
                                PlaceSlots.of(pair),
                                NameLinks.of(pair, roll),
                                NamesAcross.of(pair, roll),
                                Loosely.of(pair),
                                Retold.of(pair))
                        .flatMap(c -> c)
                        .filter(c -> !areOne(pair, c))
                        .filter(c -> !QuoteRules.areQuotedApart(pair, c.at()))
                        .distinct()
                        .toList();
        return Stream.concat(
                found.stream().filter(c -> !isMonth(c, found)),
                Stream.of(
                                Cancelled.sifted(pair, Rewording.sifted(pair, Contraries.of(pair))),
                                NewNames.of(pair, roll),
                                Namesakes.of(pair, roll),
                                Traded.of(pair),
                                as(Turn.AGENT, Doers.of(pair)),
                                FromTo.of(pair),
                                as(Turn.AGENT, Voices.of(pair)),
                                as(Turn.COMPARISON, Ranked.of(pair)),
                                as(Turn.SCOPE, Scope.of(pair)),
                                Echoed.of(pair, roll),
                                Misplaced.of(pair, roll),
                                Tellers.of(pair, roll),
                                Sites.of(pair, roll),
                                Trades.of(pair, roll))
                        .flatMap(c -> c)
                        .distinct()
                        .filter(c -> !areOne(pair, c))
                        .filter(c -> !QuoteRules.areQuotedApart(pair, c.at()))
                        .filter(n -> found.stream().noneMatch(f -> f.isOn(n))));
    }

    private static Stream<Contradiction> as(Turn turn, Stream<Contradiction> found) {
        return found.map(c -> c.as(turn));
    }

    /// Whether two names stand for one place or government.
    private static boolean areOne(Aligned pair, Contradiction it) {
        return (it.fact() == Fact.NAME || it.fact() == Fact.PLACE)
                && Aliases.areOne(
                        pair.on(Side.LEFT).at(it.at().left()),
                        pair.on(Side.RIGHT).at(it.at().right()));
    }

    /// Whether a rule for names has taken the months of two dates for some.
    private static boolean isMonth(Contradiction it, List<Contradiction> found) {
        return it.fact() != Fact.DATE
                && found.stream().anyMatch(f -> f.fact() == Fact.DATE && f.isOn(it));
    }

    private static Both<List<Stated>> unanswered(Aligned pair) {
        Both<List<Stated>> alone = new Both<>(new ArrayList<>(), new ArrayList<>());
        for (Link link : pair.sentences()) {
            if (link instanceof Link.Alone(Side side, int unit)) {
                Span sentence = pair.on(side).sentences().get(unit).span();
                alone.on(side).addAll(Stated.in(pair.on(side), sentence));
            }
        }
        return alone;
    }

    /// Of sentences that answer each other.
    List<Weighed> weighed() {
        return weighed;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    /// Whether two figures, the first of a side, count the same as far as one sees.
    boolean countOne(Side side, Stated here, Stated there) {
        Both<Stated> figures = new Both<>(here, there);
        return OneThing.countOne(pair, side == Side.LEFT ? figures : figures.mirrored());
    }

    /// What sentences state that nothing answers.
    Both<List<Stated>> unanswered() {
        return unanswered;
    }

    /// Everybody and everything that is named.
    List<Bearer> bearers() {
        return bearers;
    }
}
