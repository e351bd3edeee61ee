package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fact;
import org.diptych.find.conflict.Contradictions.Contradiction;
import org.diptych.find.conflict.Contradictions.Weighed;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Lays out the facts of both articles as rows of a ledger: what contradicts each other, what both
/// state, and what stands on one side alone.
public final class FactLedger {

    private final Aligned pair;
    private final List<Finding> findings;
    private final FactRows rows;

    /// What agrees with nothing in the sentences that answer.
    private final Both<List<Stated>> open = new Both<>(new ArrayList<>(), new ArrayList<>());

    /// All that each side states.
    private final Both<List<Stated>> stated = new Both<>(new ArrayList<>(), new ArrayList<>());

    private FactLedger(Aligned pair, List<Finding> findings) {
        this.pair = pair;
        this.findings = findings;
        rows = new FactRows(findings);
    }

    /// The facts of a pair; none if its articles have nothing to do with each other.
    ///
    /// @param findings settled
    public static List<FactEntry> of(Aligned pair, List<Finding> findings) {
        return pair.relation() == Relation.UNRELATED
                ? List.of()
                : new FactLedger(pair, findings).entries();
    }

    private List<FactEntry> entries() {
        List<Weighed> weighed = Matching.all(pair).map(m -> Contradictions.weigh(pair, m)).toList();
        Stream.concat(marked(), Conflicts.contradictions(pair))
                .forEach(c -> rows.conflict(c.fact(), c.at()));
        weighed.forEach(this::gather);
        for (Link link : pair.sentences()) {
            if (link instanceof Link.Alone(Side side, int unit)) {
                Span sentence = pair.on(side).sentences().get(unit).span();
                List<Stated> here = Contradictions.stated(pair, side, sentence);
                open.on(side).addAll(here);
                stated.on(side).addAll(here);
            }
        }
        settleOpen();
        terms();
        return rows.inOrder();
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
            weighed.excluding().forEach(b -> all.add(b.on(side)));
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
                                .filter(here::agreesWith)
                                .filter(t -> !rows.knows(side.other(), t.span()))
                                .findFirst()
                                .or(() ->
                                        stated.on(side.other()).stream()
                                                .filter(here::agreesWith)
                                                .findFirst());
                Both<List<Span>> at =
                        new Both<>(
                                List.of(here.span()),
                                there.map(t -> List.of(t.span())).orElse(List.of()));
                rows.add(here.fact(), side == Side.LEFT ? at : at.mirrored());
            }
        }
    }

    /// Nationalities, offices and the like: one row each, with every mention.
    private void terms() {
        Map<Term.Sense, Both<List<Span>>> mentions = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            for (Stated here : stated.on(side)) {
                if (here instanceof Term term
                        && term.fact() != Fact.POLARITY
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

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream().sorted().toList();
    }
}
