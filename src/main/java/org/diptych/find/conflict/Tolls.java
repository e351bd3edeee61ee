package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Numerals;
import org.diptych.find.stated.Stated;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds so many of whom one side tells one fate and the other another: 38 killed and 120 missing, 38 missing and 120 dead.
final class Tolls {

    /// What becomes of people in news, a line for each fate; no one is in two.
    private static final List<Set<String>> FATES =
            Stream.of(
                            "killed dead died dies die deaths death fatalities perished drowned",
                            "missing disappeared vanished unaccounted",
                            "injured wounded hurt injuries",
                            "arrested detained jailed imprisoned",
                            "evacuated displaced homeless",
                            "rescued saved survived survivors")
                    .map(line -> Set.of(line.split(" ")))
                    .toList();

    /// How far from a number its fate may stand, in tokens: "38 people from the lower town were killed".
    private static final int NEAR = 7;

    /// Where another is told of.
    private static final Set<String> STOPS =
            Set.of(",", ";", ":", ".", "–", "—", "(", ")", "and", "but", "while", "after", "when");

    /// Between two fates they leave open which it was.
    private static final String OR = "or";

    private Tolls() {}

    /// @param agreeing statements of both sides that are the same
    static Stream<Contradiction> of(Aligned pair, List<Both<Stated>> agreeing) {
        return Matching.areEnglish(pair)
                ? agreeing.stream()
                        .filter(b -> b.left() instanceof Amount a && a.measure().isEmpty())
                        .flatMap(b -> opposed(pair, b).stream())
                : Stream.empty();
    }

    private static Optional<Contradiction> opposed(Aligned pair, Both<Stated> number) {
        Optional<Span> left = fate(pair.on(Side.LEFT), number.left().span());
        Optional<Span> right = fate(pair.on(Side.RIGHT), number.right().span());
        return left.flatMap(l -> right.map(r -> new Both<>(l, r)))
                .filter(b ->
                        kind(pair.on(Side.LEFT), b.left()) != kind(pair.on(Side.RIGHT), b.right()))
                .map(b -> new Contradiction(Fact.POLARITY, b));
    }

    /// The nearest fate behind a number, else before it; none where another number, or an "or", is nearer.
    private static Optional<Span> fate(Article article, Span number) {
        Around around = Around.of(article, number);
        return first(article, around.behind()).or(() -> first(article, around.ahead()));
    }

    private static Optional<Span> first(Article article, List<Token> tokens) {
        List<Token> clause =
                tokens.stream()
                        .limit(NEAR)
                        .takeWhile(t ->
                                !Numerals.isNumber(article.folded(t))
                                        && t.kind() != Token.Kind.NUMBER
                                        && !STOPS.contains(article.folded(t)))
                        .toList();
        return clause.stream().anyMatch(t -> article.folded(t).equals(OR))
                ? Optional.empty()
                : clause.stream().map(Token::span).filter(s -> kind(article, s) >= 0).findFirst();
    }

    /// Which fate it is; -1 for none.
    private static int kind(Article article, Span word) {
        String folded = article.folded(word);
        for (int k = 0; k < FATES.size(); k++) {
            if (FATES.get(k).contains(folded)) {
                return k;
            }
        }
        return -1;
    }
}
