package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fact;
import org.diptych.find.conflict.Contradictions.Weighed;
import org.diptych.find.names.Bearer;
import org.diptych.find.names.Naming;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Lays out the facts of both articles as rows of a ledger: what contradicts each other, what both
/// state, and what stands on one side alone.
public final class FactLedger {

    /// Numbers up to which several things of an article may be as many by chance.
    private static final double A_FEW = 12;

    private final FactGrounds grounds;
    private final List<Finding> findings;
    private final FactRows rows;

    /// What agrees with nothing in the sentences that answer.
    private final Both<List<Stated>> open = new Both<>(new ArrayList<>(), new ArrayList<>());

    /// All that each side states.
    private final Both<List<Stated>> stated = new Both<>(new ArrayList<>(), new ArrayList<>());

    private FactLedger(FactGrounds grounds, List<Finding> findings) {
        this.grounds = grounds;
        this.findings = findings;
        rows = new FactRows(findings);
    }

    /// The facts of a pair; none if its articles have nothing to do with each other.
    ///
    /// @param findings settled
    public static List<FactEntry> of(FactGrounds grounds, List<Finding> findings) {
        return new FactLedger(grounds, findings).entries();
    }

    private List<FactEntry> entries() {
        Stream.concat(marked(), grounds.contradictions().stream())
                .forEach(c -> rows.conflict(c.fact(), c.at()));
        grounds.weighed().forEach(this::gather);
        for (Side side : Side.values()) {
            open.on(side).addAll(grounds.unanswered().on(side));
            stated.on(side).addAll(grounds.unanswered().on(side));
        }
        settleOpen();
        grounds.bearers().stream().filter(Bearer::hasFullName).forEach(this::enter);
        terms();
        grounds.bearers().forEach(this::enter);
        return rows.inOrder();
    }

    /// One row for everybody and everything that is named, with every mention. Names of several words come
    /// before nationalities, which may stand in them, and single words behind.
    private void enter(Bearer bearer) {
        Both<List<Span>> at = new Both<>(open(bearer, Side.LEFT), open(bearer, Side.RIGHT));
        if (!at.left().isEmpty() || !at.right().isEmpty()) {
            rows.add(bearer.isPlace() ? Fact.PLACE : Fact.NAME, at);
        }
    }

    /// What is marked as a conflict, by whichever rule.
    private Stream<Contradiction> marked() {
        return findings.stream()
                .filter(Finding.Conflict.class::isInstance)
                .map(Finding.Conflict.class::cast)
                .flatMap(f -> contradiction(f).stream());
    }

    private static Optional<Contradiction> contradiction(Finding.Conflict finding) {
        Place at = finding.mark().at();
        Place there = finding.mark().counterpart();
        if (there == null) {
            return Optional.empty();
        }
        Both<Span> both = new Both<>(at.span(), there.span());
        return Optional.of(
                new Contradiction(finding.over(), at.side() == Side.LEFT ? both : both.mirrored()));
    }

    private void gather(Weighed weighed) {
        for (Both<Stated> both : weighed.agreeing()) {
            if (!(both.left() instanceof Term)) {
                rows.agree(both.left().fact(), both.map(Stated::span));
            }
        }
        for (Side side : Side.values()) {
            List<Stated> all = stated.on(side);
            open.on(side).addAll(weighed.alone().on(side));
            all.addAll(weighed.alone().on(side));
            weighed.agreeing().forEach(b -> all.add(b.on(side)));
            // What is not marked as a conflict after all must not vanish.
            weighed.excluding().forEach(b -> all.add(b.on(side)));
            weighed.excluding().forEach(b -> open.on(side).add(b.on(side)));
        }
    }

    /// Numbers and dates that nothing answers in their place: beside what says the same somewhere
    /// else, else alone.
    private void settleOpen() {
        for (Side side : Side.values()) {
            for (Stated here : open.on(side)) {
                if (here instanceof Term || rows.knows(side, here.span())) {
                    continue;
                }
                Optional<Stated> there =
                        open.on(side.other()).stream()
                                .filter(t -> areOne(side, here, t))
                                .filter(t -> !rows.knows(side.other(), t.span()))
                                .findFirst()
                                .or(() ->
                                        stated.on(side.other()).stream()
                                                .filter(t -> areOne(side, here, t))
                                                .findFirst());
                Both<List<Span>> at =
                        new Both<>(
                                List.of(here.span()),
                                there.map(t -> List.of(t.span())).orElse(List.of()));
                rows.add(here.fact(), side == Side.LEFT ? at : at.mirrored());
            }
        }
    }

    /// Whether two statements far from each other are one: forty tonnes are no forty men, and whoever says "less than a
    /// million" does not mean 6,000; two of anything are everywhere.
    private boolean areOne(Side side, Stated here, Stated there) {
        return here.agreesWith(there)
                && (!(here instanceof Amount one)
                        || !(there instanceof Amount other)
                        || (one.isAbout(other)
                                && (one.count() > A_FEW || grounds.countOne(side, one, other))));
    }

    /// Nationalities, offices and the like: one row each, with every mention.
    private void terms() {
        Map<Term.Sense, Both<List<Span>>> mentions = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            for (Stated here : stated.on(side)) {
                if (here instanceof Term term
                        && term.fact() != Fact.POLARITY
                        && term.senses().getFirst().isListed()
                        && !rows.knows(side, term.span())) {
                    mentions.computeIfAbsent(
                                    term.senses().getFirst(),
                                    _ -> new Both<>(new ArrayList<>(), new ArrayList<>()))
                            .on(side)
                            .add(term.span());
                }
            }
        }
        mentions.forEach((sense, at) -> rows.add(sense.fact(), at.map(FactLedger::sorted)));
    }

    private List<Span> open(Bearer bearer, Side side) {
        return bearer.on(side).stream()
                .map(Naming::span)
                .filter(s -> !rows.knows(side, s))
                .sorted()
                .toList();
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream().sorted().toList();
    }
}
