package org.diptych.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// The order of a ledger's rows: by their first place on the left; those of the right alone behind the one that they
/// follow there, moved ones aside.
public final class LedgerOrder {

    private LedgerOrder() {}

    /// The rows in that order.
    ///
    /// @param places where a row stands on each side, in reading order; none where it does not, but on one side at least
    public static <R> List<R> of(List<R> rows, Function<R, Both<List<Span>>> places) {
        NavigableMap<Integer, Integer> leftOf = unmoved(rows.stream().map(places).toList());
        return rows.stream()
                .sorted(
                        Comparator.comparing(
                                places,
                                Comparator.<Both<List<Span>>>comparingInt(at -> place(at, leftOf))
                                        .thenComparing(at -> at.left().isEmpty())
                                        .thenComparingInt(at ->
                                                at.right().isEmpty() ? 0 : first(at, Side.RIGHT))))
                .toList();
    }

    /// Of the first places on the right those on the left, of as many rows as have one order on both sides: what was moved
    /// takes none of its neighbours along.
    private static NavigableMap<Integer, Integer> unmoved(List<Both<List<Span>>> rows) {
        List<Both<List<Span>>> both =
                rows.stream()
                        .filter(at -> !at.left().isEmpty() && !at.right().isEmpty())
                        .sorted(
                                Comparator.<Both<List<Span>>>comparingInt(
                                                at -> first(at, Side.LEFT))
                                        .thenComparingInt(at -> first(at, Side.RIGHT)))
                        .toList();
        // By its last place on the right, the longest run so far of each length.
        NavigableMap<Integer, Run> ends = new TreeMap<>();
        for (Both<List<Span>> at : both) {
            int right = first(at, Side.RIGHT);
            Map.Entry<Integer, Run> before = ends.floorEntry(right);
            Map.Entry<Integer, Run> after = ends.higherEntry(right);
            if (after != null) {
                ends.remove(after.getKey());
            }
            ends.put(right, new Run(first(at, Side.LEFT), before));
        }
        NavigableMap<Integer, Integer> leftOf = new TreeMap<>();
        for (Map.Entry<Integer, Run> at = ends.lastEntry();
                at != null;
                at = at.getValue().before()) {
            leftOf.put(at.getKey(), at.getValue().left());
        }
        return leftOf;
    }

    /// A run of rows in one order.
    ///
    /// @param left where the last of them stands on the left
    /// @param before the run without it, by its place on the right; null if it is the first
    private record Run(int left, Map.@Nullable Entry<Integer, Run> before) {}

    private static int place(Both<List<Span>> at, NavigableMap<Integer, Integer> leftOf) {
        if (!at.left().isEmpty()) {
            return first(at, Side.LEFT);
        }
        Map.Entry<Integer, Integer> before = leftOf.floorEntry(first(at, Side.RIGHT));
        return before == null ? -1 : before.getValue();
    }

    private static int first(Both<List<Span>> at, Side side) {
        return at.on(side).getFirst().start();
    }
}
