package org.diptych.find.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.PerPair;
import org.diptych.find.Reading;
import org.diptych.find.Rule;
import org.diptych.text.Sentence;
import org.diptych.text.Side;

/// A clause that carries a fact of its own and that the answer to its sentence leaves out.
final class LearntClause implements Rule {

    /// Log odds at which a word counts as left out.
    private static final double LEFT_OUT = 0;

    /// Words that a clause has at the least.
    private static final int SHORTEST = 3;

    /// Words within a clause that may seem answered: little ones always do.
    private static final int BRIDGE = 2;

    private final PerPair<Opinions> opinions;

    LearntClause(PerPair<Opinions> opinions) {
        this.opinions = opinions;
    }

    @Override
    public String id() {
        return "dropped.clause.read";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return pair.relation() == Relation.VERSIONS
                ? Stream.of(Side.values()).flatMap(side -> clauses(pair, side).stream())
                : Stream.empty();
    }

    private List<Finding> clauses(Aligned pair, Side side) {
        Opinions said = opinions.of(pair);
        Reading reading = new Reading(pair, side);
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : reading.article().sentences()) {
            int from = reading.article().firstTokenFrom(sentence.span().start());
            int to = reading.article().firstTokenFrom(sentence.span().end());
            int first = -1;
            int last = -1;
            for (int t = from; t < to; t++) {
                if (isLeftOut(said, reading, t)) {
                    first = first < 0 ? t : first;
                    last = t;
                } else if (first >= 0 && t - last > BRIDGE) {
                    mark(reading, said, first, last, found);
                    first = -1;
                }
            }
            if (first >= 0) {
                mark(reading, said, first, last, found);
            }
        }
        return found;
    }

    private static boolean isLeftOut(Opinions said, Reading reading, int token) {
        float[] row = said.of(reading.side(), token);
        return row != null && row[Heads.DROPPED] >= LEFT_OUT && reading.hasAnswer(token);
    }

    private void mark(Reading reading, Opinions said, int first, int last, List<Finding> found) {
        double sum = 0;
        int words = 0;
        for (int t = first; t <= last; t++) {
            sum += said.probability(reading.side(), t, Heads.DROPPED);
            words += reading.tokens().get(t).isMark() ? 0 : 1;
        }
        if (words >= SHORTEST) {
            Mark mark =
                    new Mark(
                            reading.place(reading.span(first, last)),
                            null,
                            Severity.MAJOR,
                            sum / (last - first + 1),
                            id());
            found.add(new Dropped(mark, Gap.CLAUSE));
        }
    }
}
