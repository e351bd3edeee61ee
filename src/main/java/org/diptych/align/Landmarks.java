package org.diptych.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Token;
import org.diptych.text.Tokenizer;

/// Where two books surely meet: units that share words which neither has elsewhere. Found in a time that
/// grows with length, not with its square.
final class Landmarks {

    private Landmarks() {}

    /// Pairs of units that share two or more words found once on each side, by their left units.
    static List<int[]> of(Both<List<String>> units) {
        Both<Map<String, Integer>> once = units.map(Landmarks::foundOnce);
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
        return pairs;
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
    static List<int[]> rising(List<int[]> pairs) {
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
