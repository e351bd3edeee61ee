package org.diptych.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Pairs of words each of which is the other's best answer.
///
/// Each word of one side is held against each of the other, once: what is kept is the best answer of every
/// word so far, so the memory grows with the words alone. The time grows with the product of the free words of
/// either side, and nothing but the length of a sentence bounds it: a transcript without a full stop is one.
final class MutualBest {

    /// What two words lose for standing at opposite ends of their sentences.
    private static final double DIAGONAL = 0.15;

    /// The likeness below which two words do not answer each other.
    private static final double LEAST = 0.35;

    private static final int NOBODY = -1;

    private final int lefts;
    private final int rights;
    private final Likeness likeness;

    /// All that is to be known of the words.
    ///
    /// @param lefts how many there are on the left
    /// @param rights how many there are on the right
    MutualBest(int lefts, int rights, Likeness likeness) {
        this.lefts = lefts;
        this.rights = rights;
        this.likeness = likeness;
    }

    /// How much two words mean the same, from -1 to 1.
    @FunctionalInterface
    interface Likeness {
        double of(int left, int right);
    }

    /// Two words that chose each other.
    record Best(int left, int right, double likeness) {}

    /// The pairs among the words that are still free, by their left words. Of answers that are equally good
    /// the first is the best.
    List<Best> among(BitSet freeLeft, BitSet freeRight) {
        double[] likest = new double[lefts];
        int[] bestOfLeft = new int[lefts];
        int[] bestOfRight = new int[rights];
        double[] mostOfRight = new double[rights];
        Arrays.fill(bestOfLeft, NOBODY);
        Arrays.fill(mostOfRight, Double.NEGATIVE_INFINITY);
        for (int l = freeLeft.nextSetBit(0); l >= 0; l = freeLeft.nextSetBit(l + 1)) {
            double mostOfLeft = Double.NEGATIVE_INFINITY;
            for (int r = freeRight.nextSetBit(0); r >= 0; r = freeRight.nextSetBit(r + 1)) {
                double alike = likeness.of(l, r);
                if (alike >= LEAST) {
                    double rank = alike - DIAGONAL * Math.abs(depth(l, lefts) - depth(r, rights));
                    if (rank > mostOfLeft) {
                        mostOfLeft = rank;
                        bestOfLeft[l] = r;
                        likest[l] = alike;
                    }
                    if (rank > mostOfRight[r]) {
                        mostOfRight[r] = rank;
                        bestOfRight[r] = l;
                    }
                }
            }
        }
        List<Best> pairs = new ArrayList<>();
        for (int l = 0; l < lefts; l++) {
            if (bestOfLeft[l] != NOBODY && bestOfRight[bestOfLeft[l]] == l) {
                pairs.add(new Best(l, bestOfLeft[l], likest[l]));
            }
        }
        return pairs;
    }

    /// How far into its sentences a word stands, from 0 to 1.
    private static double depth(int word, int size) {
        return (word + 0.5) / size;
    }
}
