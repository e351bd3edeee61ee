package org.diptych.align;

import java.util.ArrayList;
import java.util.List;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// The second, looser look: units left alone on both sides between the same matched neighbours often
/// answer each other in words too free for the first look.
final class Gaps {

    private Gaps() {}

    /// The same links, gaps matched where both sides have one. A moved unit that stands in a gap does not
    /// end it.
    ///
    /// @param threshold the likeness below which two units stay alone, lower than for the first look
    static List<Link> match(
            List<Link> links, Both<List<String>> units, Likeness.Scores scores, double threshold) {
        List<Link> matched = new ArrayList<>();
        List<Link> gap = new ArrayList<>();
        for (Link link : links) {
            if (link instanceof Matched m && !m.moved()) {
                matched.addAll(closed(gap, units, scores, threshold));
                gap.clear();
                matched.add(link);
            } else {
                gap.add(link);
            }
        }
        matched.addAll(closed(gap, units, scores, threshold));
        return matched;
    }

    private static List<Link> closed(
            List<Link> gap, Both<List<String>> units, Likeness.Scores scores, double threshold) {
        Both<List<Integer>> alone = new Both<>(alone(gap, Side.LEFT), alone(gap, Side.RIGHT));
        if (alone.left().isEmpty() || alone.right().isEmpty()) {
            return List.copyOf(gap);
        }
        List<Link> found =
                Links.of(
                        new Both<>(
                                alone.left().stream().map(units.left()::get).toList(),
                                alone.right().stream().map(units.right()::get).toList()),
                        (i0, i1, j0, j1) ->
                                isRun(alone.left(), i0, i1) && isRun(alone.right(), j0, j1)
                                        ? scores.of(
                                                alone.left().get(i0),
                                                alone.left().get(i1 - 1) + 1,
                                                alone.right().get(j0),
                                                alone.right().get(j1 - 1) + 1)
                                        : -1,
                        threshold);
        List<Link> all = new ArrayList<>();
        found.forEach(
                link -> all.add(Links.renumbered(link, alone.left()::get, alone.right()::get)));
        gap.stream().filter(Matched.class::isInstance).forEach(all::add);
        return all;
    }

    private static List<Integer> alone(List<Link> gap, Side side) {
        return gap.stream()
                .filter(Alone.class::isInstance)
                .flatMap(l -> l.on(side).stream())
                .toList();
    }

    private static boolean isRun(List<Integer> units, int from, int to) {
        return units.get(to - 1) - units.get(from) == to - 1 - from;
    }
}
