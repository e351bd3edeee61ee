package org.diptych.align;

import java.util.Arrays;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// What a word piece finds in a run that has nothing to do with it: much for *the*, nothing for a name, and
/// more the longer the run, which has more to offer. Without the last, whatever stands beside a long sentence
/// seems to be said in it, and two short sentences that answer each other freely seem to be strangers.
final class Chance {

    /// What is assumed before any is seen, and as how many units' it counts.
    private static final double ASSUMED = 0.3;

    private static final double ASSUMED_UNITS = 3;

    /// The part of the growth with length that is put down to chance: long units are also true answers more
    /// often. Every value from .5 to 1 does better on the labelled pairs than none.
    private static final double BY_CHANCE = 0.75;

    /// For each piece of a side what it finds in a unit of the usual length.
    private final Both<double[]> base;

    private final Both<Growth> growth;
    private final Both<Pieces> pieces;

    private Chance(Both<double[]> base, Both<Growth> growth, Both<Pieces> pieces) {
        this.base = base;
        this.growth = growth;
        this.pieces = pieces;
    }

    /// How chance grows with the length of the other side's runs.
    ///
    /// @param usual the logarithm of the usual number of pieces in a unit
    /// @param by how much more is found for each 1 that the logarithm is above that
    private record Growth(double usual, double by) {}

    /// @param best for each piece of a side its best answer in each unit of its window; below -1 where there
    ///     is none
    static Chance of(
            Both<Pieces> pieces, Both<double[]> weight, Both<float[][]> best, Window window) {
        Both<double[]> lengths = pieces.map(Chance::lengths);
        return new Chance(
                best.map(side -> Arrays.stream(side).mapToDouble(Chance::mean).toArray()),
                new Both<>(
                        growth(Side.LEFT, pieces, weight, best, window, lengths),
                        growth(Side.RIGHT, pieces, weight, best, window, lengths)),
                pieces);
    }

    /// By how much the units `[from, to)` of the other side are longer than usual, as a logarithm.
    double excess(Side side, int from, int to) {
        Pieces other = pieces.on(side.other());
        return Math.log(Math.max(1, other.first(to) - other.first(from))) - growth.on(side).usual();
    }

    /// What a piece of a side finds by chance in a run of that excess.
    double of(Side side, int piece, double excess) {
        return Math.max(0, base.on(side)[piece] + growth.on(side).by() * excess);
    }

    private static double[] lengths(Pieces pieces) {
        double[] lengths = new double[pieces.units()];
        for (int unit = 0; unit < lengths.length; unit++) {
            lengths[unit] = Math.log(Math.max(1, pieces.first(unit + 1) - pieces.first(unit)));
        }
        return lengths;
    }

    /// The mean of a piece's answers, without the best, which may be a true one.
    private static double mean(float[] answers) {
        double sum = ASSUMED * ASSUMED_UNITS;
        double top = -1;
        int seen = 0;
        for (float answer : answers) {
            if (answer > -1) {
                sum += answer;
                top = Math.max(top, answer);
                seen++;
            }
        }
        return seen == 0 ? ASSUMED : (sum - top) / (seen - 1 + ASSUMED_UNITS);
    }

    /// The line through the answers of each piece against the length of where they were found: least squares,
    /// with a level of its own for every piece.
    private static Growth growth(
            Side side,
            Both<Pieces> pieces,
            Both<double[]> weight,
            Both<float[][]> best,
            Window window,
            Both<double[]> lengths) {
        double[] length = lengths.on(side.other());
        double together = 0;
        double square = 1e-9;
        for (int unit = 0; unit < pieces.on(side).units(); unit++) {
            int shift = window.from(side, unit);
            for (int p = pieces.on(side).first(unit); p < pieces.on(side).first(unit + 1); p++) {
                float[] answers = best.on(side)[p];
                double sum = 0;
                double sumOfLengths = 0;
                int seen = 0;
                for (int k = 0; k < answers.length; k++) {
                    if (answers[k] > -1) {
                        sum += answers[k];
                        sumOfLengths += length[shift + k];
                        seen++;
                    }
                }
                for (int k = 0; k < answers.length; k++) {
                    if (answers[k] > -1) {
                        double longer = length[shift + k] - sumOfLengths / seen;
                        together += weight.on(side)[p] * longer * (answers[k] - sum / seen);
                        square += weight.on(side)[p] * longer * longer;
                    }
                }
            }
        }
        double usual = Arrays.stream(length).filter(l -> l > 0).average().orElse(0);
        return new Growth(usual, BY_CHANCE * together / square);
    }
}
