package org.diptych.find.garbled;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Rule;
import org.diptych.text.Side;

/// Lays the blame for a contradiction where it belongs: if one side is plainly damaged, the two are not
/// sources that disagree; the damaged one has garbled the other's meaning. Numbers and dates stay
/// conflicts, for a reader will want both before the eye.
public final class ChangedMeaning implements Rule {

    private static final Set<Fact> MEANINGS =
            Set.of(Fact.POLARITY, Fact.NAME, Fact.PLACE, Fact.TITLE);

    private final Rule contradictions;
    private final Damage damage;

    /// The contradictions of a rule, blamed.
    public ChangedMeaning(Rule contradictions, Damage damage) {
        this.contradictions = contradictions;
        this.damage = damage;
    }

    @Override
    public String id() {
        return contradictions.id();
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        List<Finding> found = contradictions.check(pair).toList();
        Optional<Side> damaged =
                found.isEmpty()
                        ? Optional.empty()
                        : Stream.of(Side.values())
                                .filter(side -> damage.isPlainlyOn(pair, side))
                                .findFirst();
        return damaged.map(side -> found.stream().flatMap(f -> blamed(pair, f, side)))
                .orElseGet(found::stream);
    }

    private static Stream<Finding> blamed(Aligned pair, Finding finding, Side damaged) {
        if (!(finding instanceof Conflict(Finding.Mark mark, Fact over))
                || !MEANINGS.contains(over)) {
            return Stream.of(finding);
        }
        if (mark.at().side() != damaged) {
            return Stream.empty();
        }
        String meant =
                mark.counterpart() == null
                        ? null
                        : pair.on(damaged.other()).at(mark.counterpart().span());
        return Stream.of(new Garbled(mark, Garble.MEANING, meant));
    }
}
