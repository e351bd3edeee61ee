package org.diptych.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Links as the diff engine tells them: java-diff-utils runs the [BandedAligner] and its deltas are
/// read back as links.
final class Links {

    private Links() {}

    /// Every unit of either side in one link.
    ///
    /// @param threshold the likeness below which two units are left alone rather than matched
    static List<Link> of(Both<List<String>> units, Likeness.Scores scores, double threshold) {
        var patch =
                DiffUtils.diff(
                        units.left(),
                        units.right(),
                        new BandedAligner(scores, threshold),
                        null,
                        true);
        List<Link> links = new ArrayList<>();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int i = delta.getSource().getPosition();
            int j = delta.getTarget().getPosition();
            int n = delta.getSource().size();
            int m = delta.getTarget().size();
            switch (delta.getType()) {
                case EQUAL ->
                        IntStream.range(0, n)
                                .mapToObj(k -> new Matched(run(i + k, 1), run(j + k, 1), 1, false))
                                .forEach(links::add);
                case CHANGE -> {
                    double likeness = shown(scores.of(i, i + n, j, j + m));
                    links.add(new Matched(run(i, n), run(j, m), likeness, false));
                }
                case DELETE -> run(i, n).forEach(k -> links.add(new Alone(Side.LEFT, k)));
                case INSERT -> run(j, m).forEach(k -> links.add(new Alone(Side.RIGHT, k)));
            }
        }
        return links;
    }

    /// The same link under other unit numbers.
    static Link renumbered(Link link, IntUnaryOperator left, IntUnaryOperator right) {
        return switch (link) {
            case Matched(var l, var r, double likeness, boolean moved) ->
                    new Matched(renumbered(l, left), renumbered(r, right), likeness, moved);
            case Alone(var side, int unit) ->
                    new Alone(side, (side == Side.LEFT ? left : right).applyAsInt(unit));
        };
    }

    /// Links in the order of their left units, those of the right alone behind the link they follow.
    static List<Link> inReadingOrder(List<Link> links) {
        List<Link> ordered = new ArrayList<>();
        links.stream()
                .filter(l -> !l.on(Side.LEFT).isEmpty())
                .sorted(Comparator.comparing(l -> l.on(Side.LEFT).getFirst()))
                .forEach(ordered::add);
        Map<Integer, Integer> place = new HashMap<>();
        for (int k = 0; k < ordered.size(); k++) {
            for (int unit : ordered.get(k).on(Side.RIGHT)) {
                place.put(unit, k);
            }
        }
        Map<Integer, List<Link>> behind = new HashMap<>();
        links.stream()
                .filter(l -> l.on(Side.LEFT).isEmpty())
                .sorted(Comparator.comparing(l -> l.on(Side.RIGHT).getFirst()))
                .forEach(link -> {
                    int unit = link.on(Side.RIGHT).getFirst();
                    int at = place.getOrDefault(unit - 1, -1);
                    place.put(unit, at);
                    behind.computeIfAbsent(at, _ -> new ArrayList<>()).add(link);
                });
        List<Link> all = new ArrayList<>(behind.getOrDefault(-1, List.of()));
        for (int k = 0; k < ordered.size(); k++) {
            all.add(ordered.get(k));
            all.addAll(behind.getOrDefault(k, List.of()));
        }
        return all;
    }

    /// A likeness as reports show it, 0 to 1.
    static double shown(double likeness) {
        return Math.clamp(likeness, 0, 1);
    }

    private static List<Integer> renumbered(List<Integer> units, IntUnaryOperator numbers) {
        return units.stream().map(numbers::applyAsInt).toList();
    }

    private static List<Integer> run(int from, int length) {
        return IntStream.range(from, from + length).boxed().toList();
    }
}
