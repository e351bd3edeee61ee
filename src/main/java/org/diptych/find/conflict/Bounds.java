package org.diptych.find.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Bound;
import org.diptych.find.stated.Stated;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Finds a number that one side says is exceeded and the other says is not reached: "more than 140,000",
/// "fewer than 140,000".
final class Bounds {

    private Bounds() {}

    /// @param agreeing statements of both sides that are the same but for their bounds
    static Stream<Contradiction> of(Aligned pair, List<Both<Stated>> agreeing) {
        return agreeing.stream()
                .filter(b ->
                        b.left() instanceof Amount left
                                && b.right() instanceof Amount right
                                && isOpposed(left, right))
                .map(b ->
                        new Contradiction(
                                Fact.POLARITY,
                                new Both<>(
                                        withBound(pair.on(Side.LEFT), b.left()),
                                        withBound(pair.on(Side.RIGHT), b.right()))));
    }

    private static boolean isOpposed(Amount left, Amount right) {
        return left.bound() != right.bound() && left.bound().isOpen() && right.bound().isOpen();
    }

    private static Span withBound(Article article, Stated amount) {
        return new Span(Bound.start(article.text(), amount.span().start()), amount.span().end());
    }
}
