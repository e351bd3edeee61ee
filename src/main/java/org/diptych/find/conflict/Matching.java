package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.align.WordLink;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Sentences that answer each other, the word edits inside them, and the words that stand for each other.
record Matching(Link.Matched link, List<Edit> edits, List<WordLink> words) {

    /// How surely two words that stand for each other must do so to tell anything, 0 to 1.
    static final double SURE = 0.45;

    /// Words, marks included, of an exchange in which what goes and what comes answer each other.
    private static final int A_FEW = 3;

    /// Likeness from which sentences of two articles on one topic are of one thing, 0 to 1. Of twelve invented pairs of
    /// reports all eight contradictions found below, from .31 to .43, were none.
    private static final double TOLD_ALIKE = 0.5;

    static Stream<Matching> of(Aligned pair) {
        return all(pair).filter(m -> !m.edits().stream().allMatch(Edit.Same.class::isInstance));
    }

    /// Those of two English articles.
    static Stream<Matching> inEnglish(Aligned pair) {
        return areEnglish(pair) ? of(pair) : Stream.empty();
    }

    static boolean areEnglish(Aligned pair) {
        return Stream.of(Side.values()).allMatch(side -> pair.on(side).isIn("en"));
    }

    /// Those that are word for word the same too.
    static Stream<Matching> all(Aligned pair) {
        return IntStream.range(0, pair.sentences().size())
                .boxed()
                .flatMap(k ->
                        pair.sentences().get(k) instanceof Link.Matched link
                                ? Stream.of(
                                        new Matching(
                                                link, pair.edits().get(k), pair.words().get(k)))
                                : Stream.<Matching>empty());
    }

    /// Whether the sentences are of one thing. Those of two articles on one topic may have a few words in common and be
    /// of different ones; what such articles state of one thing is for [Retold] and [Echoed].
    boolean tellsOneThing(Aligned pair) {
        return pair.relation() == Relation.VERSIONS || isToldAlike();
    }

    /// Whether the sentences are so much alike that what one states of something the other states of the same.
    boolean isToldAlike() {
        return link.likeness() >= TOLD_ALIKE;
    }

    /// Whether so much of both sides' tokens, 0 to 1, is word for word the same in its order.
    boolean isNearlyTheSame(Aligned pair, double part) {
        long all = 0;
        long same = 0;
        for (Edit edit : edits) {
            for (Side side : Side.values()) {
                int tokens = edit.on(side).map(s -> pair.on(side).tokensIn(s).size()).orElse(0);
                all += tokens;
                same += edit instanceof Edit.Same ? tokens : 0;
            }
        }
        return same >= part * all;
    }

    /// Whether a word of one span stands for a word of the other.
    boolean isLinked(Span left, Span right) {
        return words.stream()
                .anyMatch(w ->
                        w.strength() >= SURE && left.covers(w.left()) && right.covers(w.right()));
    }

    /// Whether a word was written for another, among a few words at most that changed together.
    boolean isExchanged(Aligned pair, Span left, Span right) {
        return edits.stream()
                .anyMatch(e ->
                        e instanceof Edit.Changed(Span l, Span r)
                                && l.covers(left)
                                && r.covers(right)
                                && pair.on(Side.LEFT).tokensIn(l).size() <= A_FEW
                                && pair.on(Side.RIGHT).tokensIn(r).size() <= A_FEW);
    }

    /// Where the very same word stands on the other side, by the word edits.
    Optional<Span> same(Aligned pair, Side side, Token word) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.Same(Span left, Span right)) {
                Both<Span> both = new Both<>(left, right);
                int at = pair.on(side).tokensIn(both.on(side)).indexOf(word);
                if (at >= 0) {
                    Side there = side.other();
                    return Optional.of(pair.on(there).tokensIn(both.on(there)).get(at).span());
                }
            }
        }
        return Optional.empty();
    }

    /// The word that stands for a word of one side, however surely.
    Optional<WordLink> link(Side side, Span word) {
        return words.stream().filter(w -> w.on(side).equals(word)).findFirst();
    }

    /// The same word in another form, by what stands for it.
    Optional<Span> inflected(Aligned pair, Side side, Token word) {
        return link(side, word.span())
                .map(w -> w.on(side.other()))
                .filter(s ->
                        WordForms.areOfOneWord(
                                pair.on(side).at(word), pair.on(side.other()).at(s)));
    }
}
