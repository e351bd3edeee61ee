package org.diptych.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Side;

/// Pairs units that the aligner had to leave alone because they stand elsewhere on the other side.
final class Moves {

    private Moves() {}

    private record Candidate(int left, int right, double likeness) {}

    /// The same links with moved units paired.
    ///
    /// @param threshold the least likeness of a moved unit to its answer, 0 to 1
    static List<Link> pair(List<Link> links, Likeness.Scores scores, double threshold) {
        List<Integer> lefts = alone(links, Side.LEFT);
        List<Integer> rights = alone(links, Side.RIGHT);
        List<Candidate> candidates = new ArrayList<>();
        for (int i : lefts) {
            for (int j : rights) {
                double likeness = scores.of(i, i + 1, j, j + 1);
                if (likeness >= threshold) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(c -> -c.likeness()));
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate c : candidates) {
            if (chosen.stream().noneMatch(o -> o.left() == c.left() || o.right() == c.right())) {
                chosen.add(c);
            }
        }
        return links.stream().flatMap(link -> paired(link, chosen).stream()).toList();
    }

    private static List<Integer> alone(List<Link> links, Side side) {
        return links.stream()
                .filter(l -> l instanceof Alone a && a.side() == side)
                .map(l -> ((Alone) l).unit())
                .toList();
    }

    private static Optional<Link> paired(Link link, List<Candidate> chosen) {
        return switch (link) {
            case Matched _ -> Optional.of(link);
            case Alone(var side, int unit) when side == Side.LEFT ->
                    Optional.of(
                            chosen.stream()
                                    .filter(c -> c.left() == unit)
                                    .<Link>map(c ->
                                            new Matched(
                                                    List.of(c.left()),
                                                    List.of(c.right()),
                                                    Links.shown(c.likeness()),
                                                    true))
                                    .findFirst()
                                    .orElse(link));
            // Its match stands where its left unit does.
            case Alone(_, int unit) ->
                    chosen.stream().anyMatch(c -> c.right() == unit)
                            ? Optional.empty()
                            : Optional.of(link);
        };
    }
}
