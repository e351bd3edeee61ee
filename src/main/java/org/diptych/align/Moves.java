package org.diptych.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Pairs units that the aligner had to leave alone because they stand elsewhere on the other side.
final class Moves {

    /// Up to so many pairs are all compared; of more, only those that share rare words.
    private static final long ALL = 500_000;

    private Moves() {}

    private record Candidate(int left, int right, double likeness) {}

    /// The same links with moved units paired.
    ///
    /// @param threshold the least likeness of a moved unit to its answer, 0 to 1
    /// @param lone the same where no neighbour of the unit is answered by a neighbour of its answer
    static List<Link> pair(
            List<Link> links,
            Both<List<String>> units,
            Likeness.Scores scores,
            double threshold,
            double lone) {
        List<Candidate> candidates = new ArrayList<>();
        for (int[] pair : pairs(links, units)) {
            double likeness = scores.of(pair[0], pair[0] + 1, pair[1], pair[1] + 1);
            if (likeness >= threshold) {
                candidates.add(new Candidate(pair[0], pair[1], likeness));
            }
        }
        candidates.sort(Comparator.comparingDouble(c -> -c.likeness()));
        Map<Integer, Candidate> byLeft = new HashMap<>();
        Map<Integer, Candidate> byRight = new HashMap<>();
        for (Candidate c : candidates) {
            if (!byLeft.containsKey(c.left()) && !byRight.containsKey(c.right())) {
                byLeft.put(c.left(), c);
                byRight.put(c.right(), c);
            }
        }
        Answers answers = Answers.of(links, byLeft.values());
        for (Candidate c : List.copyOf(byLeft.values())) {
            if (c.likeness() < lone && !answers.surround(c)) {
                byLeft.remove(c.left());
                byRight.remove(c.right());
            }
        }
        List<Link> paired = new ArrayList<>();
        for (Link link : links) {
            switch (link) {
                case Matched _ -> paired.add(link);
                case Alone(Side side, int unit) when side == Side.LEFT -> {
                    Candidate c = byLeft.get(unit);
                    paired.add(c == null ? link : moved(c));
                }
                // Its match stands where its left unit does.
                case Alone(_, int unit) -> {
                    if (!byRight.containsKey(unit)) {
                        paired.add(link);
                    }
                }
            }
        }
        return paired;
    }

    /// Which units answer each unit of the left side.
    private record Answers(Map<Integer, Set<Integer>> ofLeft) {
        static Answers of(List<Link> links, Collection<Candidate> moved) {
            Map<Integer, Set<Integer>> answers = new HashMap<>();
            links.stream()
                    .filter(Matched.class::isInstance)
                    .map(Matched.class::cast)
                    .forEach(m -> m.on(Side.LEFT).forEach(u -> note(answers, u, m.on(Side.RIGHT))));
            moved.forEach(c -> note(answers, c.left(), List.of(c.right())));
            return new Answers(answers);
        }

        private static void note(
                Map<Integer, Set<Integer>> answers, int left, List<Integer> rights) {
            answers.computeIfAbsent(left, _ -> new HashSet<>()).addAll(rights);
        }

        /// Whether what stands before or behind a unit is answered by what stands there too.
        boolean surround(Candidate c) {
            return Stream.of(-1, 1)
                    .anyMatch(step ->
                            ofLeft.getOrDefault(c.left() + step, Set.of())
                                    .contains(c.right() + step));
        }
    }

    private static Matched moved(Candidate c) {
        return new Matched(List.of(c.left()), List.of(c.right()), Links.shown(c.likeness()), true);
    }

    private static List<int[]> pairs(List<Link> links, Both<List<String>> units) {
        List<Integer> lefts = alone(links, Side.LEFT);
        List<Integer> rights = alone(links, Side.RIGHT);
        List<int[]> pairs = new ArrayList<>();
        if ((long) lefts.size() * rights.size() > ALL) {
            List<int[]> meetings =
                    Landmarks.of(
                            new Both<>(
                                    lefts.stream().map(units.left()::get).toList(),
                                    rights.stream().map(units.right()::get).toList()));
            meetings.forEach(m -> pairs.add(new int[] {lefts.get(m[0]), rights.get(m[1])}));
            return pairs;
        }
        for (int i : lefts) {
            for (int j : rights) {
                pairs.add(new int[] {i, j});
            }
        }
        return pairs;
    }

    private static List<Integer> alone(List<Link> links, Side side) {
        return links.stream()
                .filter(l -> l instanceof Alone a && a.side() == side)
                .map(l -> ((Alone) l).unit())
                .toList();
    }
}
