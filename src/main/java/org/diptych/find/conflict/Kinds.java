package org.diptych.find.conflict;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.text.Folding;
import org.diptych.text.Lines;
import org.jspecify.annotations.Nullable;

/// Which English words are of things of one kind, as a collarbone and a kneecap are, by WordNet.
final class Kinds {

    /// How many steps up from either of two things what both are a kind of may be. Further up, everything is a kind of
    /// one thing.
    private static final int NEAR = 2;

    /// What each sense is a kind of, by its number.
    private static final Map<Integer, List<Integer>> ABOVE = new HashMap<>();

    /// The senses of words and of groups of two words.
    private static final Map<String, Set<Integer>> SENSES = new HashMap<>();

    /// Words that make one group with a third, and so stand for each other: jail and prison, by "jail cell" and "prison
    /// cell".
    private static final Set<Set<String>> ONE_IN_GROUPS = new HashSet<>();

    static {
        for (String line : Lines.of(Kinds.class, "kinds.txt")) {
            String[] parts = line.split(" ", 3);
            Integer number = Integer.valueOf(parts[0]);
            ABOVE.put(
                    number,
                    parts[1].equals("-")
                            ? List.of()
                            : Stream.of(parts[1].split(",", -1)).map(Integer::valueOf).toList());
            if (parts.length > 2) {
                List<String> words = List.of(parts[2].split(", ", -1));
                words.forEach(w -> SENSES.computeIfAbsent(w, _ -> new HashSet<>()).add(number));
                words.forEach(w -> words.forEach(o -> enterGroups(w, o)));
            }
        }
    }

    private Kinds() {}

    private static void enterGroups(String one, String other) {
        int first = one.indexOf(' ');
        int second = other.indexOf(' ');
        if (first > 0
                && second > 0
                && !one.equals(other)
                && one.substring(first).equals(other.substring(second))) {
            ONE_IN_GROUPS.add(Set.of(one.substring(0, first), other.substring(0, second)));
        }
    }

    /// Whether two words, or groups of two, are of different things of one kind: neither is the other, or a kind of it,
    /// in any sense.
    static boolean areOfOneKind(String one, String other) {
        Map<Integer, Integer> above = above(senses(one));
        Map<Integer, Integer> others = above(senses(other));
        boolean related =
                senses(one).stream().anyMatch(others::containsKey)
                        || senses(other).stream().anyMatch(above::containsKey);
        return !related
                && !ONE_IN_GROUPS.contains(
                        new HashSet<>(List.of(Folding.fold(one), Folding.fold(other))))
                && above.entrySet().stream()
                        .anyMatch(a -> isNear(a.getValue(), others.get(a.getKey())));
    }

    private static boolean isNear(int one, @Nullable Integer other) {
        return other != null && Math.max(one, other) <= NEAR;
    }

    private static Set<Integer> senses(String words) {
        String folded = Folding.fold(words);
        int last = folded.lastIndexOf(' ') + 1;
        return Stream.concat(
                        Stream.of(folded),
                        English.lemmas(folded.substring(last)).stream()
                                .map(lemma -> folded.substring(0, last) + lemma))
                .flatMap(form -> SENSES.getOrDefault(form, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /// All that senses are a kind of, themselves included, and how many steps up that is.
    private static Map<Integer, Integer> above(Set<Integer> senses) {
        Map<Integer, Integer> steps = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(senses);
        senses.forEach(s -> steps.put(s, 0));
        while (!open.isEmpty()) {
            Integer sense = open.remove();
            int up = steps.getOrDefault(sense, 0) + 1;
            for (Integer kind : ABOVE.getOrDefault(sense, List.of())) {
                if (steps.putIfAbsent(kind, up) == null) {
                    open.add(kind);
                }
            }
        }
        return steps;
    }
}
