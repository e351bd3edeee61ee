package org.diptych.find.conflict;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.conflict.Contradiction.Turn;
import org.diptych.find.quote.QuoteRules;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// Marks facts of one sort that the two sides state differently; on both sides, for only a reader knows
/// which of them is right.
public final class Conflicts implements Rule {

    /// The rule by which one side states what the other only reports.
    public static final String HEDGE = "conflict.polarity.hedge";

    /// Of what two reports of one event say of one thing, perhaps: of twelve invented pairs that nothing was tuned on
    /// 11 marks of 13 were right.
    private static final double TOLD = 0.8;

    private final String id;
    private final Fact fact;
    private final Severity severity;
    private final double confidence;
    private final Function<Aligned, Stream<Contradiction>> source;

    private Conflicts(
            String id,
            Fact fact,
            Severity severity,
            double confidence,
            Function<Aligned, Stream<Contradiction>> source) {
        this.id = id;
        this.fact = fact;
        this.severity = severity;
        this.confidence = confidence;
        this.source = source;
    }

    /// One rule for every sort of fact, and one for what is stated on one side only. On the labelled pairs (train and
    /// pairs in src/test/resources) a label bears out, on this side or on the other, 54 of 54 marks of numbers, 10 of
    /// 10 of dates and of places, 47 of 48 of names, 8 of 8 of offices, 51 of 51 of contraries. Confidences are kept at
    /// .95 for that, and lower where rules for wording know better what a word is that this one takes for a fact: at
    /// .95, places and contraries would win over them three times in train, and be wrong.
    public static List<Rule> rules() {
        return List.of(
                of(Fact.NUMBER, Severity.MAJOR, 0.95),
                of(Fact.DATE, Severity.MAJOR, 0.95),
                of(Fact.NAME, Severity.MAJOR, 0.95),
                of(Fact.PLACE, Severity.MAJOR, 0.75),
                of(Fact.TITLE, Severity.MAJOR, 0.8),
                of(Fact.POLARITY, Severity.CRITICAL, 0.9),
                of(Turn.DENIAL),
                of(Turn.AGENT),
                of(Turn.COMPARISON),
                of(Turn.SCOPE),
                new Conflicts(
                        HEDGE,
                        Fact.POLARITY,
                        Severity.CRITICAL,
                        0.9,
                        pair -> Stream.concat(Hedges.of(pair), Unsettled.of(pair))),
                new Conflicts(
                        "conflict.polarity.plan",
                        Fact.POLARITY,
                        Severity.CRITICAL,
                        0.9,
                        pair -> Stream.concat(Planned.of(pair), Announced.of(pair)).distinct()),
                new Conflicts(
                        "conflict.polarity.order",
                        Fact.POLARITY,
                        Severity.CRITICAL,
                        0.9,
                        Inverted::of),
                new Conflicts(
                        "conflict.polarity.cause",
                        Fact.POLARITY,
                        Severity.CRITICAL,
                        0.9,
                        Conceded::of),
                new Conflicts(
                        "conflict.name.kind", Fact.NAME, Severity.MAJOR, 0.75, OtherThings::of));
    }

    private static Conflicts of(Fact fact, Severity severity, double confidence) {
        return new Conflicts(
                "conflict." + fact.name().toLowerCase(Locale.ROOT),
                fact,
                severity,
                confidence,
                pair ->
                        FactGrounds.of(pair).contradictions().stream()
                                .filter(c -> c.fact() == fact && c.turn() == Turn.CONTRARY)
                                .filter(c ->
                                        fact != Fact.NAME || !QuoteRules.tellOf(pair, c.at())));
    }

    /// A rule of its own for what is turned round in a way of its own: "conflict.polarity.denial".
    private static Conflicts of(Turn turn) {
        return new Conflicts(
                "conflict.polarity." + turn.name().toLowerCase(Locale.ROOT),
                Fact.POLARITY,
                Severity.CRITICAL,
                0.9,
                pair ->
                        FactGrounds.of(pair).contradictions().stream()
                                .filter(c -> c.turn() == turn));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return source.apply(pair).flatMap(c -> findings(pair, c));
    }

    private Stream<Finding> findings(Aligned pair, Contradiction contradiction) {
        double sure =
                pair.relation() == Relation.SAME_TOPIC ? Math.min(confidence, TOLD) : confidence;
        return Stream.of(Side.values())
                .map(side ->
                        new Conflict(
                                new Mark(
                                        place(contradiction, side),
                                        place(contradiction, side.other()),
                                        severity,
                                        sure,
                                        id),
                                fact));
    }

    private static Place place(Contradiction contradiction, Side side) {
        return new Place(side, contradiction.at().on(side));
    }
}
