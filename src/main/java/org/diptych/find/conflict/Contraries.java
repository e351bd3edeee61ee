package org.diptych.find.conflict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.polarity.Antonyms;
import org.diptych.find.polarity.Denials;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a word in whose place the other side has its contrary, by [Antonyms]; in English sentences much
/// alike, neither of which has the other's word too, and where both or neither deny it.
final class Contraries {

    /// Likeness from which two sentences tell of one thing, 0 to 1. On the labelled pairs (train
    /// and pairs in src/test/resources) no mark changes between .4 and .6, nor with [#SAME] between .7 and .9: the
    /// middle is taken.
    private static final double CLOSE = 0.5;

    /// … and from which two contrary verbs in one form, behind the same word, stand for each other.
    private static final double SAME = 0.8;

    /// Shorter words have too many senses.
    private static final int SHORTEST = 4;

    private final Aligned pair;
    private final Matching matching;

    private Contraries(Aligned pair, Matching matching) {
        this.pair = pair;
        this.matching = matching;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= CLOSE)
                .flatMap(m -> new Contraries(pair, m).found());
    }

    private Stream<Contradiction> found() {
        Map<Token, Set<String>> right = new LinkedHashMap<>();
        telling(Side.RIGHT)
                .forEach(r -> right.put(r, Antonyms.bases(pair.on(Side.RIGHT).folded(r))));
        return right.isEmpty()
                ? Stream.empty()
                : telling(Side.LEFT).stream().flatMap(l -> against(l, right));
    }

    private Stream<Contradiction> against(Token left, Map<Token, Set<String>> right) {
        Set<String> contraries = Antonyms.contraries(pair.on(Side.LEFT).folded(left));
        return contraries.isEmpty()
                ? Stream.empty()
                : right.entrySet().stream()
                        .filter(r -> !Collections.disjoint(contraries, r.getValue()))
                        .map(r -> new Both<>(left, r.getKey()))
                        .filter(this::isContradiction)
                        .map(b -> new Contradiction(Fact.POLARITY, b.map(Token::span)));
    }

    private boolean isContradiction(Both<Token> words) {
        Both<Span> at = words.map(Token::span);
        boolean left = isNew(Side.LEFT, words.left());
        boolean right = isNew(Side.RIGHT, words.right());
        boolean exchanged = matching.isExchanged(pair, at.left(), at.right());
        return (exchanged ? left || right : left && right)
                && (exchanged || isInPlace(at.left(), at.right()))
                && !isLeft(Side.LEFT, at.left())
                && !isLeft(Side.RIGHT, at.right())
                && !Turned.areSides(pair, matching, at)
                && Denials.isDenied(pair.on(Side.LEFT), at.left())
                        == Denials.isDenied(pair.on(Side.RIGHT), at.right());
    }

    /// Whether it was left as it was: "left at 3.50 kroner" has not gone away.
    private boolean isLeft(Side side, Span word) {
        return pair.on(side).folded(word).equals("left")
                && word(side, word, -1).filter(w -> English.lemmas(w).contains("be")).isPresent();
    }

    /// The words that were not kept and may have a contrary.
    private List<Token> telling(Side side) {
        return matching.edits().stream()
                .filter(e -> !(e instanceof Edit.Same))
                .flatMap(e -> e.on(side).stream())
                .flatMap(s -> pair.on(side).tokensIn(s).stream())
                .filter(t -> t.isWord() && t.span().length() >= SHORTEST)
                .filter(t -> !English.isFunctionWord(pair.on(side).folded(t)))
                .toList();
    }

    private List<Token> tokens(Side side) {
        return pair.on(side).tokensIn(pair.reach(matching.link(), side));
    }

    /// Whether the other side has fewer forms of a word.
    private boolean isNew(Side side, Token token) {
        Set<String> lemmas = English.lemmas(pair.on(side).folded(token));
        return count(side, lemmas) > count(side.other(), lemmas);
    }

    private long count(Side side, Set<String> lemmas) {
        return tokens(side).stream()
                .filter(Token::isWord)
                .filter(t -> !Collections.disjoint(lemmas, English.lemmas(pair.on(side).folded(t))))
                .count();
    }

    /// Whether one word stands where the other does: by what they mean, or before or behind the same word.
    private boolean isInPlace(Span left, Span right) {
        return matching.isLinked(left, right)
                || (matching.link().likeness() >= SAME && areOneForm(left, right))
                || isSame(beside(Side.LEFT, left, 1), beside(Side.RIGHT, right, 1))
                || isSame(beside(Side.LEFT, left, -1), beside(Side.RIGHT, right, -1));
    }

    /// Whether both words are verbs in one form, behind the same word: "was founded", "was closed".
    private boolean areOneForm(Span left, Span right) {
        return English.areVerbsInOneForm(
                        pair.on(Side.LEFT).folded(left), pair.on(Side.RIGHT).folded(right))
                && isSame(word(Side.LEFT, left, -1), word(Side.RIGHT, right, -1));
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    /// The word beside some words, if it tells anything.
    private Optional<String> beside(Side side, Span words, int step) {
        return word(side, words, step).filter(w -> !English.isFunctionWord(w));
    }

    private Optional<String> word(Side side, Span words, int step) {
        Article article = pair.on(side);
        int at =
                step > 0
                        ? article.firstTokenFrom(words.end())
                        : article.firstTokenFrom(words.start()) - 1;
        return at < 0 || at >= article.tokens().size() || article.tokens().get(at).isMark()
                ? Optional.empty()
                : Optional.of(pair.on(side).folded(article.tokens().get(at)));
    }
}
