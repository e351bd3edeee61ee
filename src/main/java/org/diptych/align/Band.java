package org.diptych.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Token;
import org.diptych.text.Tokenizer;

/// The part of the table of left and right units that the aligner looks at: all of it for articles;
/// for books a band about the places where rare words of both sides meet, so that time and memory
/// grow with length and not with its square.
final class Band {

    /// Tables of up to this many cells are looked at whole: 1,000 by 1,000 units take about a second.
    private static final long WHOLE = 1_000_000;

    /// Columns on either side of the path, for what the rare words do not show: skipped runs.
    private static final int HALF_WIDTH = 60;

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
        int n = units.left().size();
        int m = units.right().size();
        if ((long) n * m <= WHOLE) {
            int[] from = new int[n + 1];
            int[] to = new int[n + 1];
            Arrays.fill(to, m);
            return new Band(from, to);
        }
        return about(landmarks(units), n, m);
    }

    boolean holds(int i, int j) {
        return i >= 0 && i < from.length && from[i] <= j && j <= to[i];
    }

    /// Straight lines from landmark to landmark, widened.
    private static Band about(List<int[]> landmarks, int n, int m) {
        int[] from = new int[n + 1];
        int[] to = new int[n + 1];
        int[] last = {0, 0};
        List<int[]> path = new ArrayList<>(landmarks);
        path.add(new int[] {n, m});
        for (int[] next : path) {
            int rows = next[0] - last[0];
            int columns = next[1] - last[1];
            // A stretch that is much longer on one side has lost text somewhere: look at all of it,
            // up to a bound.
            int slack = Math.min(HALF_WIDTH * 4, Math.abs(columns - rows));
            for (int i = last[0]; i <= next[0]; i++) {
                int j =
                        rows == 0
                                ? next[1]
                                : last[1] + (int) ((long) (i - last[0]) * columns / rows);
                int width = HALF_WIDTH + slack;
                from[i] = Math.max(0, Math.min(j, rows == 0 ? last[1] : j) - width);
                to[i] = Math.min(m, j + width);
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

    /// Pairs of units that share two or more words found once on each side, as a chain that rises on
    /// both sides.
    private static List<int[]> landmarks(Both<List<String>> units) {
        Both<Map<String, Integer>> once = units.map(Band::foundOnce);
        Map<Long, Integer> votes = new TreeMap<>();
        once.left()
                .forEach((word, i) -> {
                    Integer j = once.right().get(word);
                    if (j != null) {
                        votes.merge(((long) i << 32) | j, 1, Integer::sum);
                    }
                });
        List<int[]> pairs = new ArrayList<>();
        votes.forEach((pair, n) -> {
            if (n >= 2) {
                pairs.add(new int[] {(int) (pair >> 32), (int) (pair & 0xffff_ffffL)});
            }
        });
        return longestRise(pairs);
    }

    private static Map<String, Integer> foundOnce(List<String> units) {
        Map<String, Integer> where = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            String folded = Folding.fold(units.get(i));
            HashSet<String> words = new HashSet<>();
            for (Token token : Tokenizer.tokens(folded)) {
                if (!token.isMark()) {
                    words.add(token.span().in(folded));
                }
            }
            for (String word : words) {
                where.merge(word, i, (_, _) -> -1);
            }
        }
        where.values().removeIf(i -> i < 0);
        return where;
    }

    /// The longest chain that strictly rises in both numbers, by patience sorting.
    private static List<int[]> longestRise(List<int[]> pairs) {
        List<Integer> tops = new ArrayList<>();
        int[] before = new int[pairs.size()];
        for (int p = 0; p < pairs.size(); p++) {
            int low = 0;
            int high = tops.size();
            while (low < high) {
                int middle = (low + high) / 2;
                int[] top = pairs.get(tops.get(middle));
                if (top[1] < pairs.get(p)[1] && top[0] < pairs.get(p)[0]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[p] = low == 0 ? -1 : tops.get(low - 1);
            if (low == tops.size()) {
                tops.add(p);
            } else {
                tops.set(low, p);
            }
        }
        List<int[]> chain = new ArrayList<>();
        for (int p = tops.isEmpty() ? -1 : tops.getLast(); p >= 0; p = before[p]) {
            chain.addFirst(pairs.get(p));
        }
        return chain;
    }
}
