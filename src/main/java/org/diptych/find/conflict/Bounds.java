package org.diptych.find.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding.Fact;
import org.diptych.find.polarity.Denials;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Bound;
import org.diptych.find.stated.Stated;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Finds a number that one side says is exceeded and the other says is not reached: "more than 140,000",
/// "fewer than 140,000"; or in two versions of one article that it is about as much, and more.
final class Bounds {

    private Bounds() {}

    /// @param agreeing statements of both sides that are the same but for their bounds
    static Stream<Contradiction> of(Aligned pair, List<Both<Stated>> agreeing) {
        boolean areVersions = pair.relation() == Relation.VERSIONS && Matching.areEnglish(pair);
        return agreeing.stream()
                .filter(b ->
                        b.left() instanceof Amount left
                                && b.right() instanceof Amount right
                                && ((isOpposed(left, right) && !isDenied(pair, b))
                                        || (areVersions && isMoreThanAbout(left, right))))
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

    /// Whether one is denied, so that it is the other's bound after all: "cannot take more than 60", "room for no more than
    /// 60".
    private static boolean isDenied(Aligned pair, Both<Stated> amounts) {
        return Stream.of(Side.values())
                .anyMatch(s ->
                        ((Amount) amounts.on(s)).bound() == Bound.ABOVE
                                && Denials.isDenied(
                                        pair.on(s), withBound(pair.on(s), amounts.on(s))));
    }

    /// Whether one is about or nearly as much and the other more: "about one in ten", "more than one in ten".
    private static boolean isMoreThanAbout(Amount left, Amount right) {
        return (isRough(left) && right.bound() == Bound.ABOVE)
                || (isRough(right) && left.bound() == Bound.ABOVE);
    }

    private static boolean isRough(Amount amount) {
        return amount.bound() == Bound.ABOUT || amount.bound() == Bound.JUST_BELOW;
    }

    private static Span withBound(Article article, Stated amount) {
        return new Span(Bound.start(article.text(), amount.span().start()), amount.span().end());
    }
}
