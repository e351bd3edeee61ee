package org.diptych.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// How well the units of either side are covered by runs of the other: whether for each of their word pieces
/// there is one over there that means the same.
///
/// A piece's likeness to a run is that of its best answer in it, less what it finds in a unit that has
/// nothing to do with it (much for *the*, nothing for a name): 0 is chance, and 1 the same word in the same
/// place. BERTScore (Zhang et al. 2020), but with a base for every piece and every length of run (see
/// [Chance]) instead of one for all.
final class Coverage {

    /// Left units that share one block of the right side.
    private static final int BLOCK = 16;

    private final Both<Pieces> pieces;
    private final Window window;

    /// For each piece of a side its best answer in each unit of its window.
    private final Both<float[][]> best;

    private final Both<double[]> weight;
    private final Chance chance;

    /// For each unit of a side how well each unit of its window covers it.
    private final Both<float[][]> single;

    private Coverage(Both<Pieces> pieces, Window window) {
        this.pieces = pieces;
        this.window = window;
        this.weight = Rarity.of(pieces);
        this.best = new Both<>(empty(Side.LEFT), empty(Side.RIGHT));
        fill();
        this.chance = Chance.of(pieces, weight, best, window);
        this.single = new Both<>(singles(Side.LEFT), singles(Side.RIGHT));
    }

    static Coverage of(Both<Pieces> pieces, Window window) {
        return new Coverage(pieces, window);
    }

    /// Whether the runs were compared.
    boolean holds(int i0, int i1, int j0, int j1) {
        return window.holds(i0, j1 - 1)
                && window.holds(i1 - 1, j0)
                && areEncoded(Side.LEFT, i0, i1)
                && areEncoded(Side.RIGHT, j0, j1);
    }

    private boolean areEncoded(Side side, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            if (pieces.on(side).first(unit) == pieces.on(side).first(unit + 1)) {
                return false;
            }
        }
        return true;
    }

    /// How well two units cover each other, which must have been compared.
    double of(int left, int right) {
        return (of(Side.LEFT, left, left + 1, right, right + 1)
                        + of(Side.RIGHT, right, right + 1, left, left + 1))
                / 2;
    }

    /// All compared pairs of a left and a right unit that cover each other at least so well.
    List<int[]> pairs(double least) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < pieces.left().units(); i++) {
            for (int j = window.from(Side.LEFT, i); j < window.to(Side.LEFT, i); j++) {
                if (of(i, j) >= least) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return pairs;
    }

    /// How well the units `[first, end)` of a side are covered by the units `[from, to)` of the other, which
    /// must have been compared: 1 wholly, 0 as by chance.
    double of(Side side, int first, int end, int from, int to) {
        if (end - first == 1 && to - from == 1) {
            return single.on(side)[first][from - window.from(side, first)];
        }
        double covered = 0;
        double all = 1e-9;
        double excess = chance.excess(side, from, to);
        for (int unit = first; unit < end; unit++) {
            int shift = window.from(side, unit);
            for (int p = pieces.on(side).first(unit); p < pieces.on(side).first(unit + 1); p++) {
                double by = weight.on(side)[p];
                double base = chance.of(side, p, excess);
                covered += by * (top(best.on(side)[p], from - shift, to - shift) - base);
                all += by * (1 - base);
            }
        }
        return covered / all;
    }

    /// What units `[own, ownEnd)` add to a run beside them, `[run, runEnd)`, in the covering of the units
    /// `[from, to)` of the other side that answer the run: as a share of what they say themselves. All must
    /// have been compared. 0 if they say nothing over there that the run does not say already or as well.
    double added(Side side, int own, int ownEnd, int run, int runEnd, int from, int to) {
        Side other = side.other();
        double added = 0;
        for (int unit = from; unit < to; unit++) {
            int shift = window.from(other, unit);
            for (int p = pieces.on(other).first(unit); p < pieces.on(other).first(unit + 1); p++) {
                float[] answers = best.on(other)[p];
                float alone = top(answers, run - shift, runEnd - shift);
                float more = top(answers, own - shift, ownEnd - shift);
                added += weight.on(other)[p] * Math.max(0, more - alone);
            }
        }
        return added / weight(side, own, ownEnd);
    }

    /// How much longer the left run is than the right one, as a logarithm of word pieces.
    double lengths(int i0, int i1, int j0, int j1) {
        double left = pieces.left().first(i1) - pieces.left().first(i0);
        double right = pieces.right().first(j1) - pieces.right().first(j0);
        return Math.log(left / right);
    }

    private double weight(Side side, int first, int end) {
        double all = 1e-9;
        for (int p = pieces.on(side).first(first); p < pieces.on(side).first(end); p++) {
            all += weight.on(side)[p];
        }
        return all;
    }

    private static float top(float[] answers, int from, int to) {
        float top = -1;
        for (int k = from; k < to; k++) {
            top = Math.max(top, answers[k]);
        }
        return top;
    }

    private float[][] empty(Side side) {
        float[][] empty = new float[pieces.on(side).count()][];
        for (int unit = 0; unit < pieces.on(side).units(); unit++) {
            for (int p = pieces.on(side).first(unit); p < pieces.on(side).first(unit + 1); p++) {
                empty[p] = new float[window.to(side, unit) - window.from(side, unit)];
                Arrays.fill(empty[p], -1);
            }
        }
        return empty;
    }

    /// On all cores: what one block of left units finds is noted where no other block notes anything.
    private void fill() {
        int units = pieces.left().units();
        IntStream.iterate(0, first -> first < units, first -> first + BLOCK)
                .parallel()
                .forEach(first -> {
                    int end = Math.min(units, first + BLOCK);
                    int from = window.from(Side.LEFT, first);
                    int to = window.to(Side.LEFT, end - 1);
                    if (from < to) {
                        fill(first, end, from, to);
                    }
                });
    }

    /// Compares the left units `[first, end)` with the right units `[from, to)`.
    private void fill(int first, int end, int from, int to) {
        int start = pieces.right().first(from);
        Products products = Products.with(pieces.right().vectors(start, pieces.right().first(to)));
        float[] row = new float[products.size()];
        for (int unit = first; unit < end; unit++) {
            for (int p = pieces.left().first(unit); p < pieces.left().first(unit + 1); p++) {
                products.lay(pieces.left().small(p), row);
                note(unit, p, row, start);
            }
        }
    }

    private void note(int unit, int piece, float[] row, int start) {
        int shift = window.from(Side.LEFT, unit);
        float[] answers = best.left()[piece];
        for (int j = shift; j < window.to(Side.LEFT, unit); j++) {
            int back = unit - window.from(Side.RIGHT, j);
            for (int u = pieces.right().first(j); u < pieces.right().first(j + 1); u++) {
                float like = row[u - start];
                answers[j - shift] = Math.max(answers[j - shift], like);
                best.right()[u][back] = Math.max(best.right()[u][back], like);
            }
        }
    }

    private float[][] singles(Side side) {
        float[][] singles = new float[pieces.on(side).units()][];
        for (int unit = 0; unit < singles.length; unit++) {
            int from = window.from(side, unit);
            singles[unit] = new float[window.to(side, unit) - from];
            for (int k = 0; k < singles[unit].length; k++) {
                singles[unit][k] = (float) together(side, unit, from + k);
            }
        }
        return singles;
    }

    private double together(Side side, int unit, int other) {
        double covered = 0;
        double all = 1e-9;
        int at = other - window.from(side, unit);
        double excess = chance.excess(side, other, other + 1);
        for (int p = pieces.on(side).first(unit); p < pieces.on(side).first(unit + 1); p++) {
            double by = weight.on(side)[p];
            double base = chance.of(side, p, excess);
            covered += by * (best.on(side)[p][at] - base);
            all += by * (1 - base);
        }
        return covered / all;
    }
}
