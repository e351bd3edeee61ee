package org.diptych.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Both;
import org.diptych.text.Sentence;
import org.diptych.text.Side;

/// Lets a reader's word on paragraphs hold for the sentences in them.
final class ByHand {

    private final Units units;
    private final Likeness.Scores scores;

    /// The likeness below which two sentences stay alone, even in paragraphs that belong together.
    private final double threshold;

    ByHand(Units units, Likeness.Scores scores, double threshold) {
        this.units = units;
        this.scores = scores;
        this.threshold = threshold;
    }

    /// The same links as far as nothing was said about them.
    List<Link> applied(List<Link> links, List<HandLink> hand) {
        List<Link> applied = links;
        for (HandLink link : hand) {
            Both<Set<Integer>> within =
                    new Both<>(sentences(link, Side.LEFT), sentences(link, Side.RIGHT));
            if (!within.left().isEmpty() && !within.right().isEmpty()) {
                applied = link.together() ? joined(applied, within) : parted(applied, within);
            }
        }
        return applied;
    }

    private Set<Integer> sentences(HandLink link, Side side) {
        List<Sentence> all = units.articles().on(side).sentences();
        Set<Integer> those = new HashSet<>();
        IntStream.range(0, all.size())
                .filter(s -> link.on(side).contains(all.get(s).paragraph()))
                .forEach(those::add);
        return those;
    }

    private static List<Link> parted(List<Link> links, Both<Set<Integer>> within) {
        List<Link> parted = new ArrayList<>();
        for (Link link : links) {
            boolean crosses =
                    link.on(Side.LEFT).stream().anyMatch(within.left()::contains)
                            && link.on(Side.RIGHT).stream().anyMatch(within.right()::contains);
            if (crosses) {
                alone(link, parted);
            } else {
                parted.add(link);
            }
        }
        return parted;
    }

    /// Takes what lies within out of all other matches, and matches it anew.
    private List<Link> joined(List<Link> links, Both<Set<Integer>> within) {
        List<Link> inside = new ArrayList<>();
        List<Link> others = new ArrayList<>();
        for (Link link : links) {
            List<Integer> left = link.on(Side.LEFT);
            List<Integer> right = link.on(Side.RIGHT);
            if (within.left().containsAll(left) && within.right().containsAll(right)) {
                inside.add(link);
            } else {
                split(link, within, inside, others);
            }
        }
        List<Link> matched =
                Gaps.match(Links.inReadingOrder(inside), units.sentences(), scores, threshold);
        if (matched.stream().noneMatch(Matched.class::isInstance)) {
            // Nothing in them is alike, and yet they belong together: as one whole.
            matched = List.of(whole(within));
        }
        others.addAll(matched);
        return others;
    }

    private static void split(
            Link link, Both<Set<Integer>> within, List<Link> inside, List<Link> others) {
        Both<List<Integer>> rest =
                new Both<>(
                        without(link.on(Side.LEFT), within.left()),
                        without(link.on(Side.RIGHT), within.right()));
        for (Side side : Side.values()) {
            link.on(side).stream()
                    .filter(within.on(side)::contains)
                    .forEach(unit -> inside.add(new Alone(side, unit)));
        }
        if (link instanceof Matched m && !rest.left().isEmpty() && !rest.right().isEmpty()) {
            others.add(new Matched(rest.left(), rest.right(), m.likeness(), m.moved()));
        } else {
            for (Side side : Side.values()) {
                rest.on(side).forEach(unit -> others.add(new Alone(side, unit)));
            }
        }
    }

    private Matched whole(Both<Set<Integer>> within) {
        List<Integer> left = within.left().stream().sorted().toList();
        List<Integer> right = within.right().stream().sorted().toList();
        double likeness =
                scores.of(
                        left.getFirst(), left.getLast() + 1, right.getFirst(), right.getLast() + 1);
        return new Matched(left, right, Links.shown(likeness), false);
    }

    private static List<Integer> without(List<Integer> units, Set<Integer> those) {
        return units.stream().filter(unit -> !those.contains(unit)).toList();
    }

    private static void alone(Link link, List<Link> to) {
        for (Side side : Side.values()) {
            link.on(side).forEach(unit -> to.add(new Alone(side, unit)));
        }
    }
}
