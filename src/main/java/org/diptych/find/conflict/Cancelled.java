package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells where two contraries say the same, or say nothing of each other: each side turns its sentence once, "none of the
/// patients died", "all the patients survived"; or they belong to other words, "under investigation", "over the arrest";
/// "spent two years saving", "saved for two years".
final class Cancelled {

    /// Before what somebody does they say that nobody does it.
    private static final Set<String> NOBODY =
            Set.of("none", "nobody", "noone", "neither", "no-one");

    /// How far before or behind it, in tokens, marks included.
    private static final int REACH = 8;

    private static final Set<String> STOPS = Set.of(",", ";", ":", "–", "—", "(", ")");

    /// They tell where something is, or how much it is at least or at most; of two things they tell nothing.
    private static final Set<String> WHERE = Set.of("over", "under", "above", "below");

    private static final Set<String> AUXILIARY = Set.of("be", "have", "do", "get");

    private static final String SPEND = "spend";

    private final Aligned pair;
    private final Contradiction it;

    private Cancelled(Aligned pair, Contradiction it) {
        this.pair = pair;
        this.it = it;
    }

    /// Without the contraries that say the same.
    static Stream<Contradiction> sifted(Aligned pair, Stream<Contradiction> found) {
        return Matching.areEnglish(pair)
                ? found.filter(
                        c -> c.fact() != Fact.POLARITY || !new Cancelled(pair, c).isCancelled())
                : found;
    }

    private boolean isCancelled() {
        boolean ofNobody = isOfNobody(Side.LEFT);
        return (ofNobody != isOfNobody(Side.RIGHT) && !isNobody(Side.LEFT) && !isNobody(Side.RIGHT))
                || (isNobody(Side.LEFT) != isNobody(Side.RIGHT) && isOfAnotherDeed())
                || areOfTwoThings()
                || isAllBut(Side.LEFT) != isAllBut(Side.RIGHT)
                || isSpentOn(Side.LEFT)
                || isSpentOn(Side.RIGHT);
    }

    /// Whether the words begin with one for nobody.
    private boolean isNobody(Side side) {
        List<Token> words = pair.on(side).tokensIn(it.at().on(side));
        return isNobody(side, words, 0);
    }

    private boolean isNobody(Side side, List<Token> words, int k) {
        return k < words.size()
                && (NOBODY.contains(pair.on(side).folded(words.get(k)))
                        || (pair.on(side).folded(words.get(k)).equals("no")
                                && k + 1 < words.size()
                                && pair.on(side).folded(words.get(k + 1)).equals("one")));
    }

    /// Whether it is said of nobody, in one clause.
    private boolean isOfNobody(Side side) {
        List<Token> ahead =
                Around.of(pair.on(side), it.at().on(side)).ahead().stream()
                        .limit(REACH)
                        .takeWhile(t -> !STOPS.contains(pair.on(side).folded(t)))
                        .toList()
                        .reversed();
        return IntStream.range(0, ahead.size()).anyMatch(k -> isNobody(side, ahead, k));
    }

    /// Whether only so many are left out of all: "all but a few of them".
    private boolean isAllBut(Side side) {
        return Around.of(pair.on(side), it.at().on(side)).ahead().stream()
                .limit(2)
                .map(t -> pair.on(side).folded(t))
                .toList()
                .equals(List.of("but", "all"));
    }

    /// Whether what nobody does is another thing than what somebody does: "no one was injured", "everyone escaped
    /// unhurt"; "nobody voted against it", "all voted for it".
    private boolean isOfAnotherDeed() {
        Optional<String> left = deed(Side.LEFT);
        Optional<String> right = deed(Side.RIGHT);
        return isAgainst(Side.LEFT) != isAgainst(Side.RIGHT)
                || (left.isPresent()
                        && right.isPresent()
                        && !WordForms.areOfOneWord(left.get(), right.get()));
    }

    /// The first verb behind that says something.
    private Optional<String> deed(Side side) {
        return behind(side).stream()
                .map(t -> pair.on(side).folded(t))
                .filter(w -> English.tags(w).stream().anyMatch(t -> t.startsWith("VB")))
                .filter(w -> English.lemmas(w).stream().noneMatch(AUXILIARY::contains))
                .findFirst();
    }

    private boolean isAgainst(Side side) {
        return Around.of(pair.on(side), it.at().on(side)).behind().stream()
                .limit(REACH)
                .anyMatch(t -> pair.on(side).folded(t).equals("against"));
    }

    private List<Token> behind(Side side) {
        return Around.of(pair.on(side), it.at().on(side)).behind().stream()
                .limit(REACH)
                .takeWhile(t -> !STOPS.contains(pair.on(side).folded(t)))
                .filter(t -> !English.isFunctionWord(pair.on(side).folded(t)))
                .toList();
    }

    /// Whether two words for where something is stand before words of which none stands for one of the others.
    private boolean areOfTwoThings() {
        if (!isWhere(Side.LEFT) || !isWhere(Side.RIGHT)) {
            return false;
        }
        List<Token> left = next(Side.LEFT);
        List<Token> right = next(Side.RIGHT);
        return left.stream().noneMatch(l -> right.stream().anyMatch(r -> isAnswered(l, r)));
    }

    /// The first words behind that tell something: "the arrest" of "over the arrest of a boy".
    private List<Token> next(Side side) {
        return Around.of(pair.on(side), it.at().on(side)).behind().stream()
                .limit(REACH)
                .dropWhile(t -> English.isFunctionWord(pair.on(side).folded(t)))
                .takeWhile(t -> !t.isMark() && !English.isFunctionWord(pair.on(side).folded(t)))
                .toList();
    }

    private boolean isWhere(Side side) {
        return WHERE.contains(pair.on(side).folded(it.at().on(side)));
    }

    private boolean isAnswered(Token left, Token right) {
        return WordForms.areOfOneWord(pair.on(Side.LEFT).at(left), pair.on(Side.RIGHT).at(right))
                || pair.wordsAround(Side.LEFT, left.span())
                        .anyMatch(w ->
                                w.strength() >= Matching.SURE
                                        && w.left().equals(left.span())
                                        && w.right().equals(right.span()));
    }

    /// Whether one spends time doing what is done over there.
    private boolean isSpentOn(Side side) {
        Article there = pair.on(side.other());
        String done = there.at(it.at().on(side.other()));
        return lemmas(side, it.at().on(side)).contains(SPEND)
                && behind(side).stream()
                        .filter(t -> English.tags(pair.on(side).folded(t)).contains("VBG"))
                        .anyMatch(t -> WordForms.areOfOneWord(pair.on(side).at(t), done));
    }

    private Set<String> lemmas(Side side, Span word) {
        return English.lemmas(pair.on(side).folded(word));
    }
}
