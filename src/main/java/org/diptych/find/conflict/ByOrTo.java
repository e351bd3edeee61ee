package org.diptych.find.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Stated;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a figure by which something changed here and to which it did there: "fell by 68 percent", "fell to 68
/// percent".
final class ByOrTo {

    private static final Set<String> PREPOSITIONS = Set.of("by", "to");

    /// How far before its preposition the word for the change may stand, in tokens.
    private static final int AHEAD = 3;

    private ByOrTo() {}

    /// @param agreeing statements of both sides that are the same
    static Stream<Contradiction> of(Aligned pair, List<Both<Stated>> agreeing) {
        return Matching.areEnglish(pair)
                ? agreeing.stream()
                        .filter(b -> b.left() instanceof Amount)
                        .map(b ->
                                new Both<>(
                                        withPreposition(pair.on(Side.LEFT), b.left()),
                                        withPreposition(pair.on(Side.RIGHT), b.right())))
                        .filter(b -> areOpposed(pair, b))
                        .map(b -> new Contradiction(Fact.NUMBER, b))
                : Stream.empty();
    }

    private static boolean areOpposed(Aligned pair, Both<Span> figures) {
        String left = first(pair.on(Side.LEFT), figures.left());
        String right = first(pair.on(Side.RIGHT), figures.right());
        return !left.equals(right)
                && PREPOSITIONS.contains(left)
                && PREPOSITIONS.contains(right)
                && Stream.of(Side.values())
                        .allMatch(side -> isOfChange(pair.on(side), figures.on(side)));
    }

    private static String first(Article article, Span words) {
        return article.folded(article.tokensIn(words).getFirst());
    }

    /// From the word before a figure on.
    private static Span withPreposition(Article article, Stated figure) {
        int before = article.firstTokenFrom(figure.span().start()) - 1;
        return before < 0
                ? figure.span()
                : new Span(article.tokens().get(before).span().start(), figure.span().end());
    }

    private static boolean isOfChange(Article article, Span figure) {
        int at = article.firstTokenFrom(figure.start());
        List<Token> ahead = article.tokens().subList(Math.max(0, at - AHEAD), at);
        return ahead.stream().anyMatch(t -> Directions.direction(article.folded(t)) != 0);
    }
}
