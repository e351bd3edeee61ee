package org.diptych.find.conflict;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.conflict.Contradictions.Contradiction;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// Marks facts of one sort that the two sides state differently; on both sides, for only a reader knows
/// which of them is right.
public final class Conflicts implements Rule {

    private final Fact fact;
    private final Severity severity;
    private final double confidence;

    private Conflicts(Fact fact, Severity severity, double confidence) {
        this.fact = fact;
        this.severity = severity;
        this.confidence = confidence;
    }

    /// One rule for every sort of fact. Confidences are the shares of marks on the training pairs that a
    /// label bears out, on this side or on the other, and kept below 1.
    public static List<Rule> rules() {
        return List.of(
                new Conflicts(Fact.NUMBER, Severity.MAJOR, 0.95),
                new Conflicts(Fact.DATE, Severity.MAJOR, 0.95),
                new Conflicts(Fact.NAME, Severity.MAJOR, 0.95),
                new Conflicts(Fact.PLACE, Severity.MAJOR, 0.75),
                new Conflicts(Fact.TITLE, Severity.MAJOR, 0.8),
                new Conflicts(Fact.POLARITY, Severity.CRITICAL, 0.9));
    }

    @Override
    public String id() {
        return "conflict." + fact.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return pair.relation() == Relation.UNRELATED
                ? Stream.empty()
                : contradictions(pair).filter(c -> c.fact() == fact).flatMap(this::findings);
    }

    /// What can't both be true, however it is found; one place may be found twice.
    static Stream<Contradiction> contradictions(Aligned pair) {
        return Stream.of(
                        Contradictions.of(pair),
                        Negations.of(pair),
                        PlaceSlots.of(pair),
                        NameLinks.of(pair))
                .flatMap(c -> c);
    }

    private Stream<Finding> findings(Contradiction contradiction) {
        return Stream.of(Side.values())
                .map(side ->
                        new Conflict(
                                new Mark(
                                        place(contradiction, side),
                                        place(contradiction, side.other()),
                                        severity,
                                        confidence,
                                        id()),
                                fact));
    }

    private static Place place(Contradiction contradiction, Side side) {
        return new Place(side, contradiction.at().on(side));
    }
}
