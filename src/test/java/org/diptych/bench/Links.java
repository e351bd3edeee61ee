package org.diptych.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Which labelled unit of the left answers which of the right, by their numbers in reading order, and which
/// answer nothing.
///
/// @param unlinked of either side
record Links(Set<Link> linked, Both<Set<Integer>> unlinked) {

    /// How much of the shorter of two units must be shared for one to be laid on the other.
    private static final double LEAST_SHARED = 0.3;

    private record Link(int left, int right) {}

    /// The links of groups whose units are laid each on the labelled one that it overlaps most.
    ///
    /// @param units the labelled units, in reading order
    static Links of(List<Group> groups, Both<List<Span>> units) {
        Both<Map<Span, Integer>> at =
                new Both<>(laid(groups, Side.LEFT, units), laid(groups, Side.RIGHT, units));
        Set<Link> linked = new HashSet<>();
        for (Group group : groups) {
            for (Span left : group.spans().left()) {
                for (Span right : group.spans().right()) {
                    Integer i = at.left().get(left);
                    Integer j = at.right().get(right);
                    if (i != null && j != null) {
                        linked.add(new Link(i, j));
                    }
                }
            }
        }
        return new Links(
                linked,
                new Both<>(
                        others(units.left(), linked.stream().map(Link::left)),
                        others(units.right(), linked.stream().map(Link::right))));
    }

    /// Every unit of labelled groups, in reading order.
    static Both<List<Span>> units(List<Group> groups) {
        return new Both<>(units(groups, Side.LEFT), units(groups, Side.RIGHT));
    }

    /// The links that two hold in common, as a tally of these against those labelled.
    Tally against(Links gold) {
        return Tally.ofSame(shared(linked, gold.linked), linked.size(), gold.linked.size());
    }

    /// The same of units that answer nothing.
    Tally unlinkedAgainst(Links gold) {
        return unlinkedAgainst(gold, Side.LEFT).plus(unlinkedAgainst(gold, Side.RIGHT));
    }

    private Tally unlinkedAgainst(Links gold, Side side) {
        Set<Integer> mine = unlinked.on(side);
        Set<Integer> theirs = gold.unlinked.on(side);
        return Tally.ofSame(shared(mine, theirs), mine.size(), theirs.size());
    }

    private static List<Span> units(List<Group> groups, Side side) {
        return groups.stream()
                .flatMap(g -> g.spans().on(side).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<Span, Integer> laid(List<Group> groups, Side side, Both<List<Span>> units) {
        Map<Span, Integer> laid = new HashMap<>();
        for (Span span : units(groups, side)) {
            int best = 0;
            for (int i = 1; i < units.on(side).size(); i++) {
                if (shared(span, units.on(side).get(i)) > shared(span, units.on(side).get(best))) {
                    best = i;
                }
            }
            if (!units.on(side).isEmpty() && isLaidOn(span, units.on(side).get(best))) {
                laid.put(span, best);
            }
        }
        return laid;
    }

    private static boolean isLaidOn(Span span, Span unit) {
        int shared = shared(span, unit);
        return shared > 0 && shared >= LEAST_SHARED * Math.min(span.length(), unit.length());
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private static Set<Integer> others(List<Span> units, Stream<Integer> linked) {
        Set<Integer> not = linked.collect(Collectors.toSet());
        return IntStream.range(0, units.size())
                .boxed()
                .filter(i -> !not.contains(i))
                .collect(Collectors.toSet());
    }

    private static <T> int shared(Set<T> a, Set<T> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
