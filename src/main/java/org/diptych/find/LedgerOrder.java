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

/// The order of a ledger's rows: by their first place on the left; those of the right alone behind the one that they
/// follow there.
public final class LedgerOrder {

    private LedgerOrder() {}

    /// The rows in that order.
    ///
    /// @param places where a row stands on each side, in reading order; none where it does not, but on one side at least
    public static <R> List<R> of(List<R> rows, Function<R, Both<List<Span>>> places) {
        NavigableMap<Integer, Integer> leftOf = new TreeMap<>();
        for (R row : rows) {
            Both<List<Span>> at = places.apply(row);
            if (!at.left().isEmpty() && !at.right().isEmpty()) {
                leftOf.merge(first(at, Side.RIGHT), first(at, Side.LEFT), Math::max);
            }
        }
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
