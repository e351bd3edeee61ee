package org.diptych.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.text.Both;

/// How much each word piece of a pair weighs: more the fewer units have it, and next to nothing for marks.
final class Rarity {

    /// Units that are imagined beside the real ones; see [FeatureSpace].
    private static final double IMAGINED = 20;

    private static final double MARK = 0.2;

    private Rarity() {}

    static Both<double[]> of(Both<Pieces> pieces) {
        Map<String, Integer> units = new HashMap<>();
        for (Pieces side : List.of(pieces.left(), pieces.right())) {
            for (int unit = 0; unit < side.units(); unit++) {
                Set<String> seen = new HashSet<>();
                for (int p = side.first(unit); p < side.first(unit + 1); p++) {
                    if (seen.add(side.word(p))) {
                        units.merge(side.word(p), 1, Integer::sum);
                    }
                }
            }
        }
        double all = pieces.left().units() + pieces.right().units() + IMAGINED;
        return pieces.map(side -> {
            double[] weights = new double[side.count()];
            for (int p = 0; p < weights.length; p++) {
                String word = side.word(p);
                double rarity = Math.log(all / (units.getOrDefault(word, 0) + 0.5));
                weights[p] = isMark(word) ? MARK * rarity : rarity;
            }
            return weights;
        });
    }

    private static boolean isMark(String word) {
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
