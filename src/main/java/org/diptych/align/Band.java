package org.diptych.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diptych.text.Both;

/// The part of the table of left and right units that the aligner looks at: all of it for articles;
/// for books a band about the places where rare words of both sides meet, so that time and memory
/// grow with length and not with its square.
final class Band {

    /// Tables of up to this many cells are looked at whole: 1,000 by 1,000 units take about a second.
    private static final long WHOLE = 1_000_000;

    /// Columns on either side of the path, for what the rare words do not show: skipped runs.
    private static final int HALF_WIDTH = 60;

    /// A stretch that is longer on one side is looked at more widely, up to so many times the half width.
    private static final int SLACK = 4;

    /// For each row 0 to n, the first and the last column looked at; neither ever falls.
    private final int[] from;

    private final int[] to;

    private Band(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return to[row];
    }

    int rows() {
        return from.length;
    }

    static Band of(Both<List<String>> units) {
        return of(units, WHOLE, HALF_WIDTH);
    }

    /// @param whole tables of up to this many cells are looked at whole
    /// @param halfWidth columns on either side of the path
    static Band of(Both<List<String>> units, long whole, int halfWidth) {
        int n = units.left().size();
        int m = units.right().size();
        if ((long) n * m <= whole) {
            int[] from = new int[n + 1];
            int[] to = new int[n + 1];
            Arrays.fill(to, m);
            return new Band(from, to);
        }
        return about(Landmarks.rising(Landmarks.of(units)), n, m, halfWidth);
    }

    boolean holds(int i, int j) {
        return i >= 0 && i < from.length && from[i] <= j && j <= to[i];
    }

    /// Straight lines from landmark to landmark, widened.
    private static Band about(List<int[]> landmarks, int n, int m, int halfWidth) {
        int[] from = new int[n + 1];
        Arrays.fill(from, m);
        int[] to = new int[n + 1];
        int[] last = {0, 0};
        List<int[]> path = new ArrayList<>(landmarks);
        path.add(new int[] {n, m});
        for (int[] next : path) {
            int rows = next[0] - last[0];
            int columns = next[1] - last[1];
            // A stretch that is much longer on one side has lost text somewhere: look at all of it,
            // up to a bound.
            int slack = Math.min(halfWidth * SLACK, Math.abs(columns - rows));
            for (int i = last[0]; i <= next[0]; i++) {
                int j =
                        rows == 0
                                ? next[1]
                                : last[1] + (int) ((long) (i - last[0]) * columns / rows);
                int width = halfWidth + slack;
                // Where two stretches meet, the row is looked at as widely as either asks for.
                from[i] = Math.min(from[i], Math.max(0, (rows == 0 ? last[1] : j) - width));
                to[i] = Math.max(to[i], Math.min(m, j + width));
            }
            // A step so high that one row's columns lie out of sight of the next one's: what was
            // put in
            // there is walked past in the rows at its foot and its head.
            if (columns > rows * halfWidth) {
                to[last[0]] = Math.max(to[last[0]], next[1]);
                from[next[0]] = Math.min(from[next[0]], last[1]);
            }
            last = next;
        }
        from[0] = 0;
        to[n] = m;
        for (int i = 1; i <= n; i++) {
            to[i] = Math.max(to[i], to[i - 1]);
        }
        for (int i = n - 1; i >= 0; i--) {
            from[i] = Math.min(from[i], from[i + 1]);
        }
        return new Band(from, to);
    }
}
