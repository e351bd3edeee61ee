package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.diptych.align.MutualBest.Best;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutualBestTest {

    /// With few directions many words are equally alike, and with few words the diagonal seldom parts them.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 1000})
    void the_pairs_are_those_of_the_whole_table_ties_included(int directions) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            float[][] left = vectors(random, directions);
            float[][] right = vectors(random, directions);
            BitSet freeLeft = some(random, left.length);
            BitSet freeRight = some(random, right.length);

            List<Best> pairs =
                    new MutualBest(left.length, right.length, (l, r) -> product(left[l], right[r]))
                            .among(freeLeft, freeRight);

            assertThat(pairs)
                    .as("seed %d", seed)
                    .isEqualTo(byTheWholeTable(left, right, freeLeft, freeRight));
        }
    }

    /// The plain way, with a number for every two words.
    private static List<Best> byTheWholeTable(
            float[][] left, float[][] right, BitSet freeLeft, BitSet freeRight) {
        double[][] likeness = new double[left.length][right.length];
        double[][] rank = new double[left.length][right.length];
        for (int l = 0; l < left.length; l++) {
            for (int r = 0; r < right.length; r++) {
                likeness[l][r] = product(left[l], right[r]);
                double apart = Math.abs((l + 0.5) / left.length - (r + 0.5) / right.length);
                boolean fit = freeLeft.get(l) && freeRight.get(r) && likeness[l][r] >= 0.35;
                rank[l][r] = fit ? likeness[l][r] - 0.15 * apart : Double.NEGATIVE_INFINITY;
            }
        }
        List<Best> pairs = new ArrayList<>();
        for (int l = 0; l < left.length; l++) {
            int best = 0;
            for (int r = 1; r < right.length; r++) {
                best = rank[l][r] > rank[l][best] ? r : best;
            }
            int back = 0;
            for (int k = 1; k < left.length; k++) {
                back = rank[k][best] > rank[back][best] ? k : back;
            }
            if (back == l && rank[l][best] > Double.NEGATIVE_INFINITY) {
                pairs.add(new Best(l, best, likeness[l][best]));
            }
        }
        return pairs;
    }

    private static float[][] vectors(Random random, int directions) {
        float[][] known = new float[directions][4];
        for (float[] vector : known) {
            for (int d = 0; d < vector.length; d++) {
                vector[d] = (float) random.nextGaussian();
            }
            Pieces.unit(vector);
        }
        float[][] vectors = new float[1 + random.nextInt(30)][];
        for (int k = 0; k < vectors.length; k++) {
            vectors[k] = known[random.nextInt(directions)];
        }
        return vectors;
    }

    private static BitSet some(Random random, int size) {
        BitSet some = new BitSet();
        for (int k = 0; k < size; k++) {
            some.set(k, random.nextInt(4) > 0);
        }
        return some;
    }

    private static double product(float[] left, float[] right) {
        double product = 0;
        for (int d = 0; d < left.length; d++) {
            product += left[d] * right[d];
        }
        return product;
    }
}
