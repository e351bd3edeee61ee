package org.diptych.find.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Day;
import org.diptych.find.stated.Days;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells where so much was reworded that two contraries prove nothing: "which had risen 11 percent, closed lower" is
/// rightly told as "fell by 6.2 percent". There must be other words that the two sentences have in common, or one right
/// beside both contraries: "Lee refused", "Lee accepted, but her manager has filed a protest".
final class Rewording {

    /// The part of the telling words, those of both sentences, that must be the same, 0 to 1. In the training pairs and in
    /// the rewritings of two testers, honest and faulty, nine contraries lie below it without a word beside them that is the
    /// same: one of them was a contradiction.
    private static final double ENOUGH = 0.4;

    /// How far from a contrary the next telling word may stand, in tokens.
    private static final int NEAR = 6;

    private static final Set<String> AUXILIARY = Set.of("be", "have", "do", "will", "would");

    private final Article article;
    private final Span sentence;
    private final Span contrary;
    private final List<Day> days;

    private Rewording(Article article, Span contrary) {
        this.article = article;
        this.contrary = contrary;
        sentence = article.sentences().get(article.sentenceAt(contrary.start())).span();
        days = Days.in(article, sentence);
    }

    /// Without the contraries that stand in sentences so different that both may be right.
    static Stream<Contradiction> sifted(Aligned pair, Stream<Contradiction> found) {
        return found.filter(c -> !hides(pair, c));
    }

    private static boolean hides(Aligned pair, Contradiction it) {
        if (it.fact() != Fact.POLARITY || !Matching.areEnglish(pair)) {
            return false;
        }
        Both<Rewording> both =
                new Both<>(
                        new Rewording(pair.on(Side.LEFT), it.at().left()),
                        new Rewording(pair.on(Side.RIGHT), it.at().right()));
        return common(both.map(Rewording::words)) < ENOUGH
                && common(both.map(r -> r.stems(r.beside().stream()))) == 0
                && both.left().beside().stream().noneMatch(l -> isJoined(pair, l, both.right()))
                && (both.left().around().isEmpty()
                        || !both.left().around().equals(both.right().around()));
    }

    /// The part of two sets that is in both, as Dice has it.
    private static double common(Both<Set<String>> words) {
        Set<String> shared = new HashSet<>(words.left());
        shared.retainAll(words.right());
        int all = words.left().size() + words.right().size();
        return all == 0 ? 0 : 2.0 * shared.size() / all;
    }

    private Set<String> words() {
        return stems(article.tokensIn(sentence).stream().filter(t -> !contrary.covers(t.span())));
    }

    /// Whether a word beside the one contrary stands for a word beside the other: the deal, the agreement.
    private static boolean isJoined(Aligned pair, Token left, Rewording right) {
        return pair.wordsAround(Side.LEFT, left.span())
                .filter(w -> w.left().equals(left.span()) && w.strength() >= Matching.SURE)
                .anyMatch(w -> right.beside().stream().anyMatch(r -> r.span().equals(w.right())));
    }

    /// The nearest telling word on either side of the contrary. Many things may have been on one day.
    private List<Token> beside() {
        Around around = Around.of(article, contrary);
        return Stream.of(nearest(around.ahead()), nearest(around.behind()))
                .flatMap(Optional::stream)
                .filter(t -> days.stream().noneMatch(d -> d.span().overlaps(t.span())))
                .toList();
    }

    /// The words right before and right behind the contrary, if it stands between two.
    private Optional<List<String>> around() {
        int first = article.firstTokenFrom(contrary.start());
        int next = article.firstTokenFrom(contrary.end());
        if (first == 0 || next == article.tokens().size()) {
            return Optional.empty();
        }
        List<Token> tokens = List.of(article.tokens().get(first - 1), article.tokens().get(next));
        return tokens.stream().anyMatch(Token::isMark)
                ? Optional.empty()
                : Optional.of(tokens.stream().map(article::folded).toList());
    }

    private Optional<Token> nearest(List<Token> tokens) {
        return IntStream.range(0, Math.min(NEAR, tokens.size()))
                .mapToObj(tokens::get)
                .takeWhile(t -> !t.isMark())
                .filter(this::tells)
                .findFirst();
    }

    private Set<String> stems(Stream<Token> tokens) {
        return tokens.filter(t -> !t.isMark())
                .filter(this::tells)
                .map(t -> WordForms.stem(article.at(t)))
                .collect(Collectors.toSet());
    }

    private boolean tells(Token token) {
        String word = article.folded(token);
        return !English.isFunctionWord(word)
                && English.lemmas(word).stream().noneMatch(AUXILIARY::contains);
    }
}
