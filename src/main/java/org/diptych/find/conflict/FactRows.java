package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fact;
import org.diptych.find.LedgerOrder;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// The rows of a fact ledger while it is being written. A place of the text that stands in one row stands in no other,
/// but for one that answers what is said again elsewhere.
final class FactRows {

    private final List<Finding> findings;
    private final List<FactEntry> rows = new ArrayList<>();

    /// The places that stand in a row, none overlapping another.
    private final Both<TreeSet<Span>> known = new Both<>(new TreeSet<>(), new TreeSet<>());

    FactRows(List<Finding> findings) {
        this.findings = findings;
    }

    /// Enters what can't both be true, unless one of the places stands in a row already.
    void conflict(Fact fact, Both<Span> at) {
        if (Stream.of(Side.values()).noneMatch(side -> knows(side, at.on(side)))) {
            enter(fact, at.map(List::of), Standing.CONFLICTING);
        }
    }

    /// Enters what both sides state.
    void agree(Fact fact, Both<Span> at) {
        if (Stream.of(Side.values()).noneMatch(side -> knows(side, at.on(side)))) {
            enter(fact, at.map(List::of), Standing.AGREEING);
        }
    }

    /// Enters a fact with all places where it stands.
    void add(Fact fact, Both<List<Span>> at) {
        boolean both = !at.left().isEmpty() && !at.right().isEmpty();
        enter(fact, at, both ? Standing.AGREEING : Standing.ALONE);
    }

    /// Whether a place stands in a row.
    boolean knows(Side side, Span span) {
        Span before = known.on(side).floor(span);
        Span after = known.on(side).ceiling(span);
        return (before != null && before.overlaps(span)) || (after != null && after.overlaps(span));
    }

    private void enter(Fact fact, Both<List<Span>> at, Standing standing) {
        for (Side side : Side.values()) {
            known.on(side).addAll(at.on(side));
        }
        rows.add(new FactEntry(fact, at, standing, on(at)));
    }

    private List<Finding> on(Both<List<Span>> at) {
        return findings.stream().filter(f -> isOn(f.mark().at(), at)).toList();
    }

    private static boolean isOn(Place place, Both<List<Span>> at) {
        return at.on(place.side()).stream().anyMatch(s -> s.overlaps(place.span()));
    }

    List<FactEntry> inOrder() {
        return LedgerOrder.of(rows, FactEntry::at);
    }
}
