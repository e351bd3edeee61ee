package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Stated;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Token;

/// Finds what goes from one figure to another here and from the other to the one there: "to 0.7 percent from 1.5
/// percent", "to 1.5 percent from 0.7 percent".
final class FromTo {

    private final Aligned pair;
    private final Matching matching;

    private FromTo(Aligned pair, Matching matching) {
        this.pair = pair;
        this.matching = matching;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.tellsOneThing(pair))
                .flatMap(m -> new FromTo(pair, m).found().stream());
    }

    private Optional<Contradiction> found() {
        Optional<Amount> from = only(Side.LEFT, "from");
        Optional<Amount> to = only(Side.LEFT, "to");
        Optional<Amount> otherFrom = only(Side.RIGHT, "from");
        Optional<Amount> otherTo = only(Side.RIGHT, "to");
        boolean turned = areSame(from, otherTo) && areSame(to, otherFrom) && !areSame(from, to);
        return turned
                ? Optional.of(
                        new Contradiction(
                                Fact.NUMBER,
                                new Both<>(to.orElseThrow().span(), otherTo.orElseThrow().span())))
                : Optional.empty();
    }

    private static boolean areSame(Optional<Amount> one, Optional<Amount> other) {
        return one.isPresent() && other.isPresent() && one.get().agreesWith(other.get());
    }

    /// The one figure of the sentences right behind a preposition; none if there are several.
    private Optional<Amount> only(Side side, String preposition) {
        Article article = pair.on(side);
        List<Amount> behind =
                Stated.in(article, pair.reach(matching.link(), side)).stream()
                        .filter(Amount.class::isInstance)
                        .map(Amount.class::cast)
                        .filter(a -> isBehind(article, a, preposition))
                        .toList();
        return behind.size() == 1 ? Optional.of(behind.getFirst()) : Optional.empty();
    }

    private static boolean isBehind(Article article, Amount amount, String preposition) {
        int before = article.firstTokenFrom(amount.span().start()) - 1;
        if (before < 0) {
            return false;
        }
        Token token = article.tokens().get(before);
        return article.folded(token).equals(preposition);
    }
}
