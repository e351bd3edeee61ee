package org.diptych.align;

import java.util.Arrays;
import java.util.List;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Which units of the other side each unit is compared with: all of them in an article, in a book those
/// about the place where it should stand.
final class Window {

    /// Tables of up to this many cells are compared whole: twice an article of 1,500 words.
    private static final long WHOLE = 6_000;

    /// Units on either side of the path.
    private static final int HALF_WIDTH = 20;

    private final Both<int[]> from;
    private final Both<int[]> to;

    private Window(Both<int[]> from, Both<int[]> to) {
        this.from = from;
        this.to = to;
    }

    static Window of(Both<List<String>> units) {
        int n = units.left().size();
        int m = units.right().size();
        Band band = Band.of(units, WHOLE, HALF_WIDTH);
        int[] from = new int[n];
        int[] to = new int[n];
        int[] back = new int[m];
        int[] until = new int[m];
        Arrays.fill(back, n);
        for (int i = 0; i < n; i++) {
            from[i] = Math.min(band.from(i), m);
            to[i] = Math.min(band.to(i + 1), m);
            for (int j = from[i]; j < to[i]; j++) {
                back[j] = Math.min(back[j], i);
                until[j] = i + 1;
            }
        }
        for (int j = 0; j < m; j++) {
            back[j] = Math.min(back[j], until[j]);
        }
        return new Window(new Both<>(from, back), new Both<>(to, until));
    }

    boolean holds(int i, int j) {
        return from.left()[i] <= j && j < to.left()[i];
    }

    int from(Side side, int unit) {
        return from.on(side)[unit];
    }

    int to(Side side, int unit) {
        return to.on(side)[unit];
    }
}
