package org.diptych.find.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Everybody and everything that two articles name, and who is meant where.
///
/// @param namings every name where it stands, in reading order
/// @param bearers the fullest names first
/// @param meant whom a name stands for, by its place
public record Roll(
        Both<List<Naming>> namings, Collection<Bearer> bearers, Both<Map<Span, Bearer>> meant) {

    /// Of both articles.
    public static Roll of(Aligned pair) {
        Both<List<Naming>> namings = Namings.of(pair);
        Collection<Bearer> bearers = Bearers.of(namings);
        Both<Map<Span, Bearer>> meant = new Both<>(new HashMap<>(), new HashMap<>());
        for (Bearer bearer : bearers) {
            for (Side side : Side.values()) {
                bearer.on(side).forEach(n -> meant.on(side).put(n.span(), bearer));
            }
        }
        return new Roll(namings, bearers, meant);
    }

    /// The names within a span.
    public List<Naming> in(Side side, Span reach) {
        List<Naming> all = namings.on(side);
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (all.get(middle).span().start() < reach.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return all.subList(from, all.size()).stream()
                .takeWhile(n -> n.span().start() < reach.end())
                .filter(n -> reach.covers(n.span()))
                .toList();
    }

    /// Whom a name stands for.
    public Optional<Bearer> bearer(Side side, Naming naming) {
        return Optional.ofNullable(meant.on(side).get(naming.span()));
    }
}
