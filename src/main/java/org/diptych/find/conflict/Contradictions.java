package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Day;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Lays what one side states beside what the other states in its place, within sentences that answer
/// each other, and keeps what can't both be true.
final class Contradictions {

    /// Evidence that two statements fill one place, beside that of [Beside]: the same word edit.
    private static final int SAME_EDIT = 2;

    /// … and: nothing else in either run of sentences could be its counterpart.
    private static final int ALONE = 1;

    private static final int ENOUGH = 2;

    /// Words, marks included, of an exchange in which what goes and what comes answer each other.
    private static final int A_FEW = 3;

    /// Likeness of two sentences from which a long exchange tells something too, 0 to 1.
    private static final double CLOSE = 0.35;

    /// … and from which it tells something that contrary verbs are alone in them.
    static final double SAME = 0.8;

    private record Candidate(Stated left, Stated right, int evidence) {}

    private final Aligned pair;

    private final Beside beside;

    private final Reconciled reconciled;

    private final KnownTerms terms;

    private Contradictions(Aligned pair) {
        this.pair = pair;
        beside = new Beside(pair);
        reconciled = new Reconciled(pair, beside);
        terms = KnownTerms.of(pair);
    }

    static Stream<Contradiction> of(Aligned pair) {
        Contradictions all = new Contradictions(pair);
        if (OneThing.isOfTwoOccasions(pair)) {
            return Stream.empty();
        }
        return Matching.of(pair)
                .filter(m -> m.tellsOneThing(pair))
                .map(all::weigh)
                .flatMap(w ->
                        Stream.of(
                                        excluding(pair, w),
                                        Bounds.of(pair, w.agreeing()),
                                        ByOrTo.of(pair, w.agreeing()),
                                        Directions.of(pair, w.agreeing()),
                                        Tolls.of(pair, w.agreeing()))
                                .flatMap(c -> c));
    }

    private static Stream<Contradiction> excluding(Aligned pair, Weighed weighed) {
        return weighed.excluding().stream()
                .map(b ->
                        OneThing.ofRates(pair, b, weighed.agreeing())
                                .orElseGet(() ->
                                        new Contradiction(
                                                b.left().factAgainst(b.right()),
                                                b.map(Stated::span))));
    }

    /// What two runs of sentences that answer each other state.
    ///
    /// @param agreeing what both say
    /// @param excluding what can't both be true
    /// @param alone what is left
    record Weighed(
            List<Both<Stated>> agreeing, List<Both<Stated>> excluding, Both<List<Stated>> alone) {}

    static Weighed weigh(Aligned pair, Matching matching) {
        return new Contradictions(pair).weigh(matching);
    }

    private Weighed weigh(Matching matching) {
        Link.Matched link = matching.link();
        List<Edit> edits = matching.edits();
        List<Stated> left = Stated.in(pair.on(Side.LEFT), pair.reach(link, Side.LEFT));
        List<Stated> right = Stated.in(pair.on(Side.RIGHT), pair.reach(link, Side.RIGHT));
        Sums sums = new Sums(pair, matching, left, right);
        List<Both<Stated>> agreeing = new ArrayList<>();
        strikeOut(left, right, agreeing, (l, r) -> shareEdit(l, r, edits, Edit.Same.class));
        List<Candidate> kept = new ArrayList<>();
        keep(
                candidates(
                        matching,
                        sums,
                        left,
                        right,
                        (l, r) ->
                                (isExchanged(l, r, edits)
                                                        || (l.excludes(r)
                                                                && isLinked(matching, l, r)))
                                                && !changedPlaces(l, r, left, right)
                                        ? SAME_EDIT
                                        : 0),
                kept);
        remove(kept, left, right);
        strikeOut(left, right, agreeing, (_, _) -> true);
        keep(
                candidates(
                        matching,
                        sums,
                        left,
                        right,
                        (l, r) -> l.excludes(r) ? evidence(matching, l, r, left, right) : 0),
                kept);
        remove(kept, left, right);
        return new Weighed(
                agreeing,
                kept.stream().map(k -> new Both<>(k.left(), k.right())).toList(),
                new Both<>(left, right));
    }

    /// Whether two statements stand for each other by what their words mean. Prepositions of contrary
    /// senses do so in honest renderings too, and so do two nations that either article tells of.
    private boolean isLinked(Matching matching, Stated left, Stated right) {
        return matching.isLinked(left.span(), right.span())
                && !areKnown(left, right)
                && (left.fact() != Fact.POLARITY
                        || !English.tags(pair.on(Side.LEFT).folded(left.span())).contains("IN"));
    }

    /// Whether both are nations, and either article tells of both.
    private boolean areKnown(Stated left, Stated right) {
        return left.fact() == Fact.NAME
                && terms.isKnown(Side.RIGHT, left)
                && terms.isKnown(Side.LEFT, right);
    }

    private static void remove(List<Candidate> kept, List<Stated> left, List<Stated> right) {
        kept.forEach(k -> {
            left.remove(k.left());
            right.remove(k.right());
        });
    }

    /// Takes out what both sides say, each once.
    private static void strikeOut(
            List<Stated> left,
            List<Stated> right,
            List<Both<Stated>> agreeing,
            BiPredicate<Stated, Stated> inPlace) {
        left.removeIf(l -> {
            Optional<Stated> same =
                    right.stream()
                            .filter(l::agreesWith)
                            .filter(r -> inPlace.test(l, r))
                            .findFirst();
            same.ifPresent(right::remove);
            same.ifPresent(r -> agreeing.add(new Both<>(l, r)));
            return same.isPresent();
        });
    }

    private List<Candidate> candidates(
            Matching matching,
            Sums sums,
            List<Stated> left,
            List<Stated> right,
            ToIntBiFunction<Stated, Stated> evidence) {
        return left.stream()
                .flatMap(l ->
                        right.stream()
                                .filter(r -> l.excludes(r) || OneThing.isOvertaken(matching, l, r))
                                .filter(r -> OneThing.mayBe(pair, l, r))
                                .map(r -> new Candidate(l, r, evidence.applyAsInt(l, r))))
                .filter(c -> c.evidence() >= ENOUGH)
                .filter(c -> !reconciled.is(matching, c.left(), c.right()))
                .filter(c -> !sums.reconcile(c.left(), c.right()))
                .sorted(Comparator.comparingInt(Candidate::evidence).reversed())
                .toList();
    }

    private static void keep(List<Candidate> candidates, List<Candidate> kept) {
        for (Candidate c : candidates) {
            if (kept.stream()
                    .noneMatch(k -> k.left().equals(c.left()) || k.right().equals(c.right()))) {
                kept.add(c);
            }
        }
    }

    private static boolean shareEdit(
            Stated left, Stated right, List<Edit> edits, Class<? extends Edit> sort) {
        return edits.stream()
                .filter(sort::isInstance)
                .anyMatch(e -> touches(e, Side.LEFT, left) && touches(e, Side.RIGHT, right));
    }

    private static boolean touches(Edit edit, Side side, Stated stated) {
        return edit.on(side).filter(s -> s.overlaps(stated.span())).isPresent();
    }

    /// Whether a few words that hold the one were exchanged for a few that hold the other.
    private boolean isExchanged(Stated left, Stated right, List<Edit> edits) {
        return edits.stream()
                .filter(Edit.Changed.class::isInstance)
                .filter(e -> touches(e, Side.LEFT, left) && touches(e, Side.RIGHT, right))
                .anyMatch(e -> isShort(e, Side.LEFT, left) && isShort(e, Side.RIGHT, right));
    }

    /// Whether each is said on the other side too, somewhere else: the order differs, not the facts. Of
    /// numbers and dates, which do not come twice by chance, one is enough.
    private static boolean changedPlaces(
            Stated left, Stated right, List<Stated> lefts, List<Stated> rights) {
        boolean leftIsSaid = rights.stream().anyMatch(left::agreesWith);
        boolean rightIsSaid = lefts.stream().anyMatch(right::agreesWith);
        return left instanceof Term ? leftIsSaid && rightIsSaid : leftIsSaid || rightIsSaid;
    }

    /// A rank is exchanged by itself: "the second" may be "the first of those behind".
    private boolean isShort(Edit edit, Side side, Stated stated) {
        return edit.on(side)
                .filter(s ->
                        isRank(stated)
                                ? stated.span().covers(s)
                                : pair.on(side).tokensIn(s).size() <= A_FEW)
                .isPresent();
    }

    private static boolean isRank(Stated stated) {
        return stated instanceof Term && stated.fact() == Fact.NUMBER;
    }

    private int evidence(
            Matching matching, Stated left, Stated right, List<Stated> lefts, List<Stated> rights) {
        List<Edit> edits = matching.edits();
        double likeness = matching.link().likeness();
        boolean told = OneThing.isTold(pair, matching, left, right);
        boolean tells = told && likeness >= CLOSE && !areKnown(left, right);
        boolean exchanged =
                (tells && !isRank(left))
                        ? shareEdit(left, right, edits, Edit.Changed.class)
                        : isExchanged(left, right, edits);
        int evidence = exchanged ? SAME_EDIT : 0;
        evidence += beside.evidence(left, right);
        // Two articles on one topic may well tell of two days and two numbers.
        boolean alone =
                pair.relation() == Relation.VERSIONS
                        && told
                        && rights.stream().filter(left::excludes).count() == 1
                        && lefts.stream().filter(right::excludes).count() == 1;
        boolean verbs = likeness >= SAME && areOneForm(left, right);
        return evidence + (alone ? alone(left, verbs) : 0);
    }

    /// Whether both are verbs in one form.
    private boolean areOneForm(Stated left, Stated right) {
        return English.areVerbsInOneForm(
                pair.on(Side.LEFT).folded(left.span()), pair.on(Side.RIGHT).folded(right.span()));
    }

    /// What it tells that a statement is alone: more of a measured amount or a date than of a bare
    /// number or a word, for there are more of these than the eye takes in.
    ///
    /// @param verbs whether it stands for a verb in the same form, in a sentence much alike
    private static int alone(Stated stated, boolean verbs) {
        return switch (stated) {
            case Amount a -> a.isMeasured() ? ENOUGH : ALONE;
            case Day _ -> ENOUGH;
            case Term t -> t.fact() != Fact.POLARITY ? ALONE : verbs ? ALONE : 0;
        };
    }
}
