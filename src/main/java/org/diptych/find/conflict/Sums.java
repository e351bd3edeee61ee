package org.diptych.find.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Side;

/// Tells where two figures that differ say the same beside a third: of 176 riders 139 are still in the race, and 37 no
/// longer; what fell from 565 to 380 fell by 185.
final class Sums {

    /// The part of a sum by which three rounded figures may miss it.
    private static final double ROUNDING = 0.005;

    /// … and the part of the smaller summand, without which any small number would make up a large one.
    private static final double SLIGHT = 0.05;

    /// Before what a figure has changed by.
    private static final Set<String> BY = Set.of("by");

    private final Aligned pair;

    Sums(Aligned pair) {
        this.pair = pair;
    }

    /// Whether two statements exclude each other in words only; contraries such as "still" and "no longer" too, if
    /// the figures of their sentences are what is left of one whole.
    boolean reconcile(Matching matching, Stated left, Stated right) {
        return switch (left) {
            case Amount l when right instanceof Amount r ->
                    (isBy(Side.LEFT, l) != isBy(Side.RIGHT, r) && isDifference(matching, l, r))
                            || (denies(matching) && areTheWhole(matching, l, r));
            case Term _ when left.fact() == Fact.POLARITY && right instanceof Term ->
                    amounts(matching, Side.LEFT)
                            .anyMatch(l ->
                                    amounts(matching, Side.RIGHT)
                                            .anyMatch(r -> areTheWhole(matching, l, r)));
            default -> false;
        };
    }

    private boolean isBy(Side side, Amount amount) {
        Article article = pair.on(side);
        int before = article.firstTokenFrom(amount.span().start()) - 1;
        return before >= 0 && BY.contains(Folding.fold(article.at(article.tokens().get(before))));
    }

    /// Whether one side alone denies something: who is still in the race, who is not.
    private boolean denies(Matching matching) {
        return denies(matching, Side.LEFT) != denies(matching, Side.RIGHT);
    }

    private boolean denies(Matching matching, Side side) {
        Article article = pair.on(side);
        return article.tokensIn(pair.reach(matching.link(), side)).stream()
                .anyMatch(t -> Denials.denies(article, t));
    }

    /// Whether two parts make a whole of which both sides tell.
    private boolean areTheWhole(Matching matching, Amount left, Amount right) {
        return !left.agreesWith(right)
                && Stream.of(Side.values())
                        .allMatch(side ->
                                amounts(matching, side)
                                        .anyMatch(a -> isSum(a, List.of(left, right))));
    }

    /// Whether the larger is the smaller and a third together.
    private boolean isDifference(Matching matching, Amount left, Amount right) {
        return Stream.of(Side.values())
                .flatMap(side -> amounts(matching, side))
                .anyMatch(a -> isSum(left, List.of(right, a)) || isSum(right, List.of(left, a)));
    }

    private static boolean isSum(Amount sum, List<Amount> parts) {
        double all = parts.stream().mapToDouble(Amount::value).sum();
        double least = parts.stream().mapToDouble(Amount::value).min().orElse(0);
        return parts.stream().allMatch(p -> p.measure().equals(sum.measure()))
                && Math.abs(sum.value() - all) <= ROUNDING * sum.value()
                && Math.abs(sum.value() - all) <= SLIGHT * least;
    }

    private Stream<Amount> amounts(Matching matching, Side side) {
        return Contradictions.stated(pair, side, pair.reach(matching.link(), side)).stream()
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast);
    }
}
