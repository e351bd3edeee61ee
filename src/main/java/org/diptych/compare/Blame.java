package org.diptych.compare;

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
import org.diptych.find.conflict.Pronouns;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Lays the blame for contradictions once all garbled wording is known: if one side is full of it and the
/// other is not, the two are not sources that disagree, but one has garbled what the other means. Numbers
/// and dates stay conflicts, for a reader will want both before the eye.
public final class Blame {

    /// Marks of garbled wording that a side must bear: without the tagger, honest copies in
    /// src/test/resources/train have one at most, and damaged ones that the rules see at all have six.
    private static final int MANY = 5;

    /// … and how many times as many as the other side. Where both are damaged it is less than that.
    private static final int TIMES = 9;

    private static final Set<Fact> MEANINGS =
            Set.of(Fact.POLARITY, Fact.NAME, Fact.PLACE, Fact.TITLE);

    private Blame() {}

    /// The findings of every rule, with contradictions turned into garbled wording of the side that is to
    /// blame for them.
    public static List<Finding> laid(Aligned pair, List<Finding> all) {
        List<Finding> found =
                Misreading.without(pair, all).stream().filter(f -> !isKnownSlip(f, all)).toList();
        List<Finding> settled = Settling.settle(found, Optional.empty());
        return Stream.of(Side.values())
                .filter(side -> isToBlame(settled, side))
                .findFirst()
                .map(side -> found.stream().flatMap(f -> blamed(pair, f, side).stream()).toList())
                .orElse(found);
    }

    /// Whether a pronoun in conflict is garbled on one side by what another rule says.
    private static boolean isKnownSlip(Finding finding, List<Finding> all) {
        return finding instanceof Conflict
                && isPronoun(finding)
                && all.stream()
                        .filter(Garbled.class::isInstance)
                        .anyMatch(g ->
                                isOn(g, finding.mark().at())
                                        || isOn(g, finding.mark().counterpart()));
    }

    /// A sex that a pronoun lost in translation is no claim of the text's, but a slip of its grammar.
    private static boolean isPronoun(Finding finding) {
        return finding.mark().rule().equals(Pronouns.ID);
    }

    private static boolean isOn(Finding finding, @Nullable Place place) {
        Place at = finding.mark().at();
        return place != null && at.side() == place.side() && at.span().overlaps(place.span());
    }

    private static boolean isToBlame(List<Finding> found, Side side) {
        long here = garbled(found, side);
        return here >= MANY && here >= TIMES * garbled(found, side.other());
    }

    private static long garbled(List<Finding> found, Side side) {
        return found.stream()
                .filter(f -> f.mark().at().side() == side)
                .filter(f -> f instanceof Garbled g && g.how() != Garble.BOILERPLATE)
                .count();
    }

    /// The same mark, with the share of such marks on the training pairs that hit a label.
    private static Finding.Mark surely(Finding.Mark mark) {
        return new Finding.Mark(
                mark.at(), mark.counterpart(), mark.severity(), Pronouns.SURE, mark.rule());
    }

    private static Optional<Finding> blamed(Aligned pair, Finding finding, Side damaged) {
        if (!(finding instanceof Conflict(Finding.Mark mark, Fact over))
                || !MEANINGS.contains(over)) {
            return Optional.of(finding);
        }
        if (mark.at().side() != damaged) {
            return Optional.empty();
        }
        String meant =
                mark.counterpart() == null
                        ? null
                        : pair.on(damaged.other()).at(mark.counterpart().span());
        return Optional.of(
                isPronoun(finding)
                        ? new Garbled(surely(mark), Garble.UNGRAMMATICAL, meant)
                        : new Garbled(mark, Garble.MEANING, meant));
    }
}
