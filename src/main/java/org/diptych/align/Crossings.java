package org.diptych.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Side;

/// Takes matches of many to many apart that are sentences in another order: the aligner, which keeps order,
/// had to take them together.
final class Crossings {

    /// How well two sentences must cover each other to be a pair of their own.
    private static final double PAIR = 0.15;

    /// What pairs may be worth less than the match they make up: taken together, words find answers by
    /// chance that they would not find alone.
    private static final double SLACK = 0.1;

    private Crossings() {}

    private record Pair(int left, int right, double likeness) {
        boolean crosses(Pair other) {
            return Integer.signum(left - other.left) * Integer.signum(right - other.right) < 0;
        }

        boolean shares(Pair other) {
            return left == other.left || right == other.right;
        }
    }

    /// @param threshold the likeness at which a match is as good as none
    static List<Link> untangle(
            List<Link> links, Coverage coverage, Likeness.Scores scores, double threshold) {
        List<Link> untangled = new ArrayList<>();
        for (Link link : links) {
            if (link instanceof Matched match
                    && match.left().size() > 1
                    && match.right().size() > 1) {
                untangled.addAll(apart(match, coverage, scores, threshold));
            } else {
                untangled.add(link);
            }
        }
        return untangled;
    }

    private static List<Link> apart(
            Matched match, Coverage coverage, Likeness.Scores scores, double threshold) {
        List<Pair> pairs = new ArrayList<>();
        for (int i : match.left()) {
            for (int j : match.right()) {
                if (!coverage.holds(i, i + 1, j, j + 1)) {
                    return List.of(match);
                }
                pairs.add(new Pair(i, j, coverage.of(i, j)));
            }
        }
        pairs.sort(Comparator.comparingDouble(p -> -p.likeness()));
        List<Pair> chosen = new ArrayList<>();
        double apart = 0;
        for (Pair pair : pairs) {
            if (pair.likeness() >= PAIR && chosen.stream().noneMatch(pair::shares)) {
                chosen.add(pair);
                int i = pair.left();
                int j = pair.right();
                apart += scores.gain(i, i + 1, j, j + 1, threshold, 0);
            }
        }
        double together =
                scores.gain(
                        match.left().getFirst(),
                        match.left().getLast() + 1,
                        match.right().getFirst(),
                        match.right().getLast() + 1,
                        threshold,
                        0);
        boolean crossed = chosen.stream().anyMatch(p -> chosen.stream().anyMatch(p::crosses));
        return crossed && apart >= together - SLACK ? links(match, chosen) : List.of(match);
    }

    /// The likeliest keep their order; those that cross them have moved.
    private static List<Link> links(Matched match, List<Pair> chosen) {
        List<Link> links = new ArrayList<>();
        List<Pair> kept = new ArrayList<>();
        for (Pair pair : chosen) {
            boolean moved = kept.stream().anyMatch(pair::crosses);
            if (!moved) {
                kept.add(pair);
            }
            links.add(
                    new Matched(
                            List.of(pair.left()),
                            List.of(pair.right()),
                            Links.shown(pair.likeness()),
                            moved));
        }
        for (int i : match.left()) {
            if (chosen.stream().noneMatch(p -> p.left() == i)) {
                links.add(new Alone(Side.LEFT, i));
            }
        }
        for (int j : match.right()) {
            if (chosen.stream().noneMatch(p -> p.right() == j)) {
                links.add(new Alone(Side.RIGHT, j));
            }
        }
        return Links.inReadingOrder(links);
    }
}
