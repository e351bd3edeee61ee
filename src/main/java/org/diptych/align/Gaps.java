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
                        new Within(alone, scores),
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

    /// The likenesses of the units that a gap holds, under their numbers in the gap.
    private record Within(Both<List<Integer>> units, Likeness.Scores scores)
            implements Likeness.Scores {

        private static final double NEVER = -1;

        @Override
        public double of(int i0, int i1, int j0, int j1) {
            return areRuns(i0, i1, j0, j1)
                    ? scores.of(left(i0), left(i1 - 1) + 1, right(j0), right(j1 - 1) + 1)
                    : NEVER;
        }

        @Override
        public double gain(int i0, int i1, int j0, int j1, double threshold, double bonus) {
            return areRuns(i0, i1, j0, j1)
                    ? scores.gain(
                            left(i0),
                            left(i1 - 1) + 1,
                            right(j0),
                            right(j1 - 1) + 1,
                            threshold,
                            bonus)
                    : Double.NEGATIVE_INFINITY;
        }

        @Override
        public double mostGain(int a, int b, double threshold, double bonus) {
            return scores.mostGain(a, b, threshold, bonus);
        }

        private int left(int unit) {
            return units.left().get(unit);
        }

        private int right(int unit) {
            return units.right().get(unit);
        }

        private boolean areRuns(int i0, int i1, int j0, int j1) {
            return left(i1 - 1) - left(i0) == i1 - 1 - i0
                    && right(j1 - 1) - right(j0) == j1 - 1 - j0;
        }
    }
}
