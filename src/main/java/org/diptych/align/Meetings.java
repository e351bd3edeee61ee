package org.diptych.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.align.Likeness.Scores;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Links the sentences of two articles that share no more than a topic: each with its answer wherever that stands,
/// since two newsrooms tell one event in two orders.
final class Meetings {

    /// The least likeness of two sentences, raised by their [Telltales], at which they answer each other.
    private static final double TOLD = 0.3;

    /// How well a sentence beside one that is linked must be covered to be taken into the same link, as in [Strays],
    /// and how like the answer it must be. Of the six events that [Telltales] were measured on, 24 of 26 that were
    /// taken so were right; of those a little less covered, or less like, half were not.
    private static final double STRAY = 0.65;

    private static final double STRAY_LIKE = 0.1;

    private Meetings() {}

    /// @param plain how like sentences are, which is what the links show
    /// @param paragraphs which paragraphs answer each other, to tell headings
    static List<Link> of(
            Units units,
            Relation relation,
            Scores plain,
            List<Link> paragraphs,
            Coverage coverage) {
        // Order tells nothing here, and so no neighbour speaks for a match.
        Scores bare = Guide.along(0, plain, units.articles(), paragraphs);
        Scores told =
                relation == Relation.SAME_TOPIC ? Telltales.over(bare, units.sentences()) : bare;
        List<Link> links =
                Moves.pair(apart(units.sentences()), units.sentences(), told, TOLD, TOLD);
        Set<Integer> inOrder = inOrder(links);
        return Strays.taken(
                links.stream()
                        .map(link ->
                                link instanceof Matched match
                                        ? placed(match, plain, inOrder)
                                        : link)
                        .toList(),
                units.articles(),
                coverage,
                STRAY,
                (i, j) -> plain.of(i, i + 1, j, j + 1) >= STRAY_LIKE);
    }

    private static List<Link> apart(Both<List<String>> units) {
        List<Link> apart = new ArrayList<>();
        for (Side side : Side.values()) {
            IntStream.range(0, units.on(side).size())
                    .mapToObj(unit -> new Alone(side, unit))
                    .forEach(apart::add);
        }
        return apart;
    }

    private static Link placed(Matched match, Scores plain, Set<Integer> inOrder) {
        int i = match.left().getFirst();
        int j = match.right().getFirst();
        double likeness = Links.shown(plain.of(i, i + 1, j, j + 1));
        return new Matched(match.left(), match.right(), likeness, !inOrder.contains(i));
    }

    /// The left units of the most matches that keep one order on both sides; all others have moved.
    private static Set<Integer> inOrder(List<Link> links) {
        List<int[]> pairs =
                links.stream()
                        .filter(Matched.class::isInstance)
                        .map(m ->
                                new int[] {m.on(Side.LEFT).getFirst(), m.on(Side.RIGHT).getFirst()})
                        .toList();
        Set<Integer> inOrder = new HashSet<>();
        Landmarks.rising(pairs).forEach(pair -> inOrder.add(pair[0]));
        return inOrder;
    }
}
