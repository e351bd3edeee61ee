package org.diptych.align;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.diptych.text.Both;
import org.jspecify.annotations.Nullable;

/// Finds the best way through two lists of units: match one to one, one to two, … or skip. A
/// dynamic programme in the manner of Gale and Church (1993), with likeness in place of length.
///
/// To java-diff-utils it is a diff algorithm like Myers': matched units that differ come out as
/// CHANGE, skipped ones as DELETE and INSERT, so that its patches and deltas hold for articles too.
final class BandedAligner implements DiffAlgorithmI<String> {

    /// Shapes of matches, left units by right units, in order of preference.
    private static final int[][] SHAPES = {
        {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {1, 4}, {4, 1}, {2, 3}, {3, 2}
    };

    private static final byte SKIP_LEFT = 100;
    private static final byte SKIP_RIGHT = 101;

    private final Likeness.Scores scores;
    private final double threshold;

    /// @param threshold the likeness below which two units are left alone rather than matched, 0 to 1
    BandedAligner(Likeness.Scores scores, double threshold) {
        this.scores = scores;
        this.threshold = threshold;
    }

    @Override
    public List<Change> computeDiff(
            List<? extends String> left,
            List<? extends String> right,
            @Nullable DiffAlgorithmListener progress) {
        if (progress != null) {
            progress.diffStart();
        }
        Table table = fill(left, right, progress);
        List<Change> changes = new ArrayList<>();
        int i = left.size();
        int j = right.size();
        while (i > 0 || j > 0) {
            byte step = table.step(i, j);
            if (step == SKIP_LEFT) {
                changes.add(new Change(DeltaType.DELETE, i - 1, i, j, j));
                i--;
            } else if (step == SKIP_RIGHT) {
                changes.add(new Change(DeltaType.INSERT, i, i, j - 1, j));
                j--;
            } else {
                int[] shape = SHAPES[step];
                if (shape[0] != 1 || shape[1] != 1 || !left.get(i - 1).equals(right.get(j - 1))) {
                    changes.add(new Change(DeltaType.CHANGE, i - shape[0], i, j - shape[1], j));
                }
                i -= shape[0];
                j -= shape[1];
            }
        }
        Collections.reverse(changes);
        if (progress != null) {
            progress.diffEnd();
        }
        return changes;
    }

    private Table fill(
            List<? extends String> left,
            List<? extends String> right,
            @Nullable DiffAlgorithmListener progress) {
        int n = left.size();
        Table table = new Table(Band.of(new Both<>(List.copyOf(left), List.copyOf(right))));
        for (int i = 0; i <= n; i++) {
            if (progress != null) {
                progress.diffStep(i, n);
            }
            for (int j = table.band.from(i); j <= table.band.to(i); j++) {
                if (i > 0 || j > 0) {
                    choose(table, i, j);
                }
            }
        }
        return table;
    }

    private void choose(Table table, int i, int j) {
        double best = table.gain(i - 1, j);
        byte step = SKIP_LEFT;
        double other = table.gain(i, j - 1);
        if (other > best) {
            best = other;
            step = SKIP_RIGHT;
        }
        for (byte k = 0; k < SHAPES.length; k++) {
            int a = SHAPES[k][0];
            int b = SHAPES[k][1];
            double before = table.gain(i - a, j - b);
            if (before + scores.mostGain(a, b, threshold, 0) > best) {
                double gain = before + scores.gain(i - a, i, j - b, j, threshold, 0);
                if (gain > best) {
                    best = gain;
                    step = k;
                }
            }
        }
        table.set(i, j, best, step);
    }

    /// The cells inside the band, row by row.
    private static final class Table {
        private final Band band;
        private final long[] offset;
        private final double[] gains;
        private final byte[] steps;

        Table(Band band) {
            this.band = band;
            this.offset = new long[band.rows()];
            long cells = 0;
            for (int i = 0; i < offset.length; i++) {
                offset[i] = cells - band.from(i);
                cells += band.to(i) - band.from(i) + 1;
            }
            this.gains = new double[Math.toIntExact(cells)];
            this.steps = new byte[gains.length];
        }

        double gain(int i, int j) {
            return band.holds(i, j) ? gains[(int) (offset[i] + j)] : Double.NEGATIVE_INFINITY;
        }

        byte step(int i, int j) {
            return steps[(int) (offset[i] + j)];
        }

        void set(int i, int j, double gain, byte step) {
            gains[(int) (offset[i] + j)] = gain;
            steps[(int) (offset[i] + j)] = step;
        }
    }
}
