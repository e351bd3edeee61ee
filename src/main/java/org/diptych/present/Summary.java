package org.diptych.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Halves;
import org.diptych.text.Side;

/// A comparison in figures.
///
/// @param abridged the side that is a summary of the other, if one is
/// @param matchedSentences how many of `sentences` have an answer; both count the side that has more, or the summary's
/// @param counts of every kind, none left out; what contradicts each other counts once
public record Summary(
        Relation relation,
        Optional<Side> abridged,
        double similarity,
        int matchedSentences,
        int sentences,
        Map<Kind, Integer> counts) {

    public static Summary of(Aligned pair, List<Finding> findings) {
        Side more =
                pair.on(Side.LEFT).sentences().size() >= pair.on(Side.RIGHT).sentences().size()
                        ? Side.LEFT
                        : Side.RIGHT;
        Optional<Side> abridged = pair.summary();
        Side counted = abridged.orElse(more);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        Halves.once(findings).forEach(f -> counts.merge(f.kind(), 1, Integer::sum));
        return new Summary(
                pair.relation(),
                abridged,
                pair.similarity(),
                pair.matches().mapToInt(m -> m.on(counted).size()).sum(),
                pair.on(counted).sentences().size(),
                counts);
    }
}
