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
import org.diptych.text.Both;
import org.diptych.text.Side;

/// A comparison in figures.
///
/// @param abridged the side that is a summary of the other, if one is
/// @param isIdentical whether both texts are the same, letter for letter
/// @param isOneLanguage whether wordings could be compared at all
/// @param sentences of each side
/// @param counts of every kind, none left out; what contradicts each other counts once
public record Summary(
        Relation relation,
        Optional<Side> abridged,
        boolean isIdentical,
        boolean isOneLanguage,
        double similarity,
        Both<Sentences> sentences,
        Map<Kind, Integer> counts) {

    /// The sentences of one side.
    ///
    /// @param matched how many of them have an answer
    public record Sentences(int matched, int all) {}

    public static Summary of(Aligned pair, List<Finding> findings) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        Halves.once(findings).forEach(f -> counts.merge(f.kind(), 1, Integer::sum));
        return new Summary(
                pair.relation(),
                pair.summary(),
                pair.on(Side.LEFT).text().equals(pair.on(Side.RIGHT).text()),
                pair.isOneLanguage(),
                pair.similarity(),
                new Both<>(sentences(pair, Side.LEFT), sentences(pair, Side.RIGHT)),
                counts);
    }

    private static Sentences sentences(Aligned pair, Side side) {
        return new Sentences(
                pair.matches().mapToInt(m -> m.on(side).size()).sum(),
                pair.on(side).sentences().size());
    }

    /// Whether findings of a kind are only looked for within each text: the wording of two languages can't be compared.
    public boolean isUncompared(Kind kind) {
        return !isOneLanguage && (kind == Kind.GARBLED || kind == Kind.QUOTE);
    }
}
