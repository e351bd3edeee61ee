package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.polarity.Denials;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Numerals;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a number that both sides state and of which they say contrary things: a loss of €84m and a profit of €84m,
/// 6.4% higher and down 6.4%.
final class Directions {

    /// How far before a number what is said of it may stand, in tokens: "fell by an average of 6.4%".
    private static final int AHEAD = 6;

    /// … and behind it: "6.4% lower", "a €84m net loss".
    private static final int BEHIND = 2;

    private static final Set<String> UP = Set.of("up", "higher");

    private static final Set<String> DOWN = Set.of("down", "lower");

    /// Behind them something else is told: "rose 4% on lower prices".
    private static final Set<String> STOPS =
            Set.of(
                    ",", ";", ":", "–", "—", "(", ")", "as", "on", "because", "despite", "while",
                    "after", "when", "amid", "with", "due", "for", "and", "but", "than", "though");

    private Directions() {}

    /// @param agreeing statements of both sides that are the same
    static Stream<Contradiction> of(Aligned pair, List<Both<Stated>> agreeing) {
        return Matching.areEnglish(pair)
                ? agreeing.stream()
                        .filter(b -> b.left() instanceof Amount)
                        .flatMap(b -> opposed(pair, b).stream())
                : Stream.empty();
    }

    private static Optional<Contradiction> opposed(Aligned pair, Both<Stated> number) {
        Optional<Span> left = said(pair.on(Side.LEFT), number.left().span());
        Optional<Span> right = said(pair.on(Side.RIGHT), number.right().span());
        return left.flatMap(l -> right.map(r -> new Both<>(l, r)))
                .filter(b ->
                        areContrary(
                                pair.on(Side.LEFT).folded(b.left()),
                                pair.on(Side.RIGHT).folded(b.right())))
                .filter(b ->
                        isMeasured(number)
                                || (isBeside(pair.on(Side.LEFT), b.left(), number.left().span())
                                        && isBeside(
                                                pair.on(Side.RIGHT),
                                                b.right(),
                                                number.right().span())))
                .filter(b ->
                        Denials.isDenied(pair.on(Side.LEFT), b.left())
                                == Denials.isDenied(pair.on(Side.RIGHT), b.right()))
                .map(b -> new Contradiction(Fact.POLARITY, b));
    }

    private static boolean isMeasured(Both<Stated> number) {
        return number.left() instanceof Amount a && !a.measure().isEmpty();
    }

    /// Whether a word stands between a stop, or "is", and a number: "330 people, up 40". What a bare number is of may be told
    /// of in many ways, and a ship that is laid up is set down.
    private static boolean isBeside(Article article, Span word, Span number) {
        int k = article.firstTokenFrom(word.start());
        boolean isFirst =
                k == 0
                        || article.tokens().get(k - 1).isMark()
                        || English.lemmas(article.folded(article.tokens().get(k - 1)))
                                .contains("be");
        return isFirst
                && k + 1 < article.tokens().size()
                && article.tokens().get(k + 1).span().start() == number.start();
    }

    /// The word of gain or loss nearest to a number, in its clause and before any other number.
    private static Optional<Span> said(Article article, Span number) {
        Around around = Around.of(article, number);
        return first(article, around.behind(), BEHIND)
                .or(() -> first(article, around.ahead(), AHEAD));
    }

    private static Optional<Span> first(Article article, List<Token> tokens, int reach) {
        return tokens.stream()
                .limit(reach)
                .takeWhile(t -> t.kind() != Token.Kind.NUMBER && !STOPS.contains(article.folded(t)))
                .filter(t -> direction(article.folded(t)) != 0)
                .filter(t -> !isBeforeNoun(article, t))
                .map(Token::span)
                .findFirst();
    }

    /// Whether it tells of something else's more or less: "higher taxes".
    private static boolean isBeforeNoun(Article article, Token token) {
        int next = article.firstTokenFrom(token.span().end());
        String word = article.folded(token);
        return (UP.contains(word) || DOWN.contains(word))
                && next < article.tokens().size()
                && article.tokens().get(next).isWord()
                && !Numerals.isNumber(article.folded(article.tokens().get(next)))
                && English.tags(article.folded(article.tokens().get(next))).stream()
                        .anyMatch(t -> t.startsWith("NN"));
    }

    private static boolean areContrary(String one, String other) {
        return direction(one) * direction(other) < 0;
    }

    /// 1 for more, -1 for less, 0 for neither.
    static int direction(String word) {
        Terms terms = Terms.english();
        if (UP.contains(word)
                || terms.areExclusive(word, "fall")
                || terms.areExclusive(word, "loss")) {
            return 1;
        }
        return DOWN.contains(word)
                        || terms.areExclusive(word, "rise")
                        || terms.areExclusive(word, "profit")
                ? -1
                : 0;
    }
}
