package org.diptych.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.align.Relation;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Which paragraphs stand beside each other on the screen. Mostly those that are linked; but a paragraph that answers
/// nothing as a whole, and a sentence of which does, stands with that sentence's answer: so do all that the other side
/// has run together. Of two texts that have nothing to do with each other, both are read downwards from the top.
public final class Beside {

    /// So alike are paragraphs of two texts that have nothing else to do with each other, if they were not taken for a
    /// pair by chance.
    private static final double ALIKE = 0.75;

    private final Aligned pair;
    private final List<Link> links;
    private final Both<int[]> places;

    /// Whether a link stands with the one behind it.
    private final boolean[] withNext;

    private Beside(Aligned pair) {
        this.pair = pair;
        links = pair.paragraphs();
        withNext = new boolean[links.size()];
        places = pair.articles().map(article -> new int[article.paragraphs().size()]);
        for (int place = 0; place < links.size(); place++) {
            for (Side side : Side.values()) {
                for (int paragraph : links.get(place).on(side)) {
                    places.on(side)[paragraph] = place;
                }
            }
        }
    }

    /// The links of a pair as they stand beside each other, in the order of its own.
    public static List<Link> of(Aligned pair) {
        if (pair.relation() == Relation.UNRELATED) {
            return sideBySide(pair.paragraphs());
        }
        Beside beside = new Beside(pair);
        pair.matches().filter(match -> !match.moved()).forEach(beside::join);
        return beside.joined();
    }

    private void join(Matched sentences) {
        for (int left : sentences.left()) {
            for (int right : sentences.right()) {
                int one = place(Side.LEFT, left);
                int other = place(Side.RIGHT, right);
                join(Math.min(one, other), Math.max(one, other));
            }
        }
    }

    private int place(Side side, int sentence) {
        return places.on(side)[pair.on(side).sentences().get(sentence).paragraph()];
    }

    /// Joins two links and what stands between them, unless paragraphs of another pair, or moved ones, do.
    private void join(int from, int to) {
        if (from == to) {
            return;
        }
        int first = from;
        while (first > 0 && withNext[first - 1]) {
            first--;
        }
        int last = to;
        while (withNext[last]) {
            last++;
        }
        List<Link> all = links.subList(first, last + 1);
        if (all.stream().filter(Matched.class::isInstance).count() <= 1
                && all.stream().noneMatch(link -> link instanceof Matched m && m.moved())) {
            for (int place = from; place < to; place++) {
                withNext[place] = true;
            }
        }
    }

    private List<Link> joined() {
        List<Link> joined = new ArrayList<>();
        int first = 0;
        for (int place = 0; place < links.size(); place++) {
            if (!withNext[place]) {
                joined.add(one(links.subList(first, place + 1)));
                first = place + 1;
            }
        }
        return joined;
    }

    private static Link one(List<Link> run) {
        return run.size() == 1
                ? run.getFirst()
                : new Matched(
                        units(run, Side.LEFT),
                        units(run, Side.RIGHT),
                        run.stream().mapToDouble(Beside::likeness).max().orElse(0),
                        false);
    }

    private static List<Integer> units(List<Link> run, Side side) {
        TreeSet<Integer> units = new TreeSet<>();
        run.forEach(link -> units.addAll(link.on(side)));
        return List.copyOf(units);
    }

    private static double likeness(Link link) {
        return link instanceof Matched matched ? matched.likeness() : 0;
    }

    /// What nothing answers, one side beside the other.
    private static List<Link> sideBySide(List<Link> links) {
        List<Link> rows = new ArrayList<>();
        Both<List<Integer>> alone = new Both<>(new ArrayList<>(), new ArrayList<>());
        for (Link link : links) {
            boolean isPair = link instanceof Matched m && !m.moved() && m.likeness() >= ALIKE;
            if (isPair) {
                rows.addAll(sideBySide(alone));
                rows.add(link);
            } else {
                for (Side side : Side.values()) {
                    alone.on(side).addAll(link.on(side));
                }
            }
        }
        rows.addAll(sideBySide(alone));
        return rows;
    }

    private static List<Link> sideBySide(Both<List<Integer>> alone) {
        alone.left().sort(null);
        alone.right().sort(null);
        List<Link> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(alone.left().size(), alone.right().size()); i++) {
            Optional<Integer> left = at(alone.left(), i);
            Optional<Integer> right = at(alone.right(), i);
            if (left.isPresent() && right.isPresent()) {
                rows.add(new Matched(List.of(left.get()), List.of(right.get()), 0, false));
            } else {
                left.ifPresent(unit -> rows.add(new Alone(Side.LEFT, unit)));
                right.ifPresent(unit -> rows.add(new Alone(Side.RIGHT, unit)));
            }
        }
        alone.left().clear();
        alone.right().clear();
        return rows;
    }

    private static Optional<Integer> at(List<Integer> units, int i) {
        return i < units.size() ? Optional.of(units.get(i)) : Optional.empty();
    }
}
