package org.diptych.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Parts what was matched for want of anything better between its neighbours, although one of the two is
/// answered far better elsewhere: the aligner, which keeps order, could not have both. [Moves] then pairs what
/// belongs together.
final class Displaced {

    /// How well two sentences cover each other that surely answer each other, wherever they stand. On the
    /// labelled pairs (train and pairs in src/test/resources) no link changes between .4 and .6, nor with a margin
    /// between .2 and .4: the middle is taken.
    private static final double SURE = 0.5;

    /// How much better that must be than what either of them was matched with.
    private static final double MARGIN = 0.3;

    private final Coverage coverage;

    /// For each side the match that a sentence stands in.
    private final Both<Map<Integer, Matched>> holders =
            new Both<>(new HashMap<>(), new HashMap<>());

    private Displaced(List<Link> links, Coverage coverage) {
        this.coverage = coverage;
        for (Link link : links) {
            if (link instanceof Matched match) {
                for (Side side : Side.values()) {
                    match.on(side).forEach(unit -> holders.on(side).put(unit, match));
                }
            }
        }
    }

    static List<Link> parted(List<Link> links, Coverage coverage) {
        return new Displaced(links, coverage).parted(links);
    }

    private List<Link> parted(List<Link> links) {
        Set<Matched> wrong = new HashSet<>();
        for (int[] pair : coverage.pairs(SURE)) {
            @Nullable Matched left = holders.left().get(pair[0]);
            @Nullable Matched right = holders.right().get(pair[1]);
            double most = coverage.of(pair[0], pair[1]) - MARGIN;
            if (givesWay(left, most) && givesWay(right, most)) {
                Stream.of(left, right).filter(Objects::nonNull).forEach(wrong::add);
            }
        }
        List<Link> parted = new ArrayList<>();
        for (Link link : links) {
            if (link instanceof Matched match && wrong.contains(match)) {
                match.left().forEach(unit -> parted.add(new Alone(Side.LEFT, unit)));
                match.right().forEach(unit -> parted.add(new Alone(Side.RIGHT, unit)));
            } else {
                parted.add(link);
            }
        }
        return parted;
    }

    /// A sentence that stands alone is free; groups are left as they are.
    private boolean givesWay(@Nullable Matched match, double most) {
        if (match == null) {
            return true;
        }
        int left = match.left().getFirst();
        int right = match.right().getFirst();
        return match.left().size() + match.right().size() == 2
                && coverage.holds(left, left + 1, right, right + 1)
                && coverage.of(left, right) <= most;
    }
}
