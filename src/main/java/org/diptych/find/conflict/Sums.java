package org.diptych.find.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.find.polarity.Denials;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Tells where two figures that differ say the same beside a third: of 176 riders 139 are still in the race, and 37 no
/// longer; what fell from 565 to 380 fell by 185.
final class Sums {

    /// The part of a sum by which three rounded figures may miss it.
    private static final double ROUNDING = 0.005;

    /// … and the part of the smaller summand, without which any small number would make up a large one.
    private static final double SLIGHT = 0.05;

    /// Likeness below which sentences are more than one but for a few words, 0 to 1.
    private static final double REWORDED = 0.75;

    /// Before what a figure has changed by.
    private static final String BY = "by";

    /// More figures are a table's, of which some are always the sum of others.
    private static final int MANY = 20;

    private final Aligned pair;
    private final Matching matching;
    private final Both<List<Amount>> amounts;

    /// @param left all that the left side of a matching states
    /// @param right all that its right side does
    Sums(Aligned pair, Matching matching, List<Stated> left, List<Stated> right) {
        this.pair = pair;
        this.matching = matching;
        amounts = new Both<>(amounts(left), amounts(right));
    }

    private static List<Amount> amounts(List<Stated> stated) {
        List<Amount> amounts =
                stated.stream().filter(Amount.class::isInstance).map(Amount.class::cast).toList();
        return amounts.size() > MANY ? List.of() : amounts;
    }

    /// Whether two statements exclude each other in words only; contraries such as "still" and "no longer" too, if
    /// the figures of their sentences are what is left of one whole.
    boolean reconcile(Stated left, Stated right) {
        return switch (left) {
            case Amount l when right instanceof Amount r ->
                    (isBy(Side.LEFT, l) != isBy(Side.RIGHT, r) && isDifference(l, r))
                            || areWithTheRest(l, r)
                            || (areTheWhole(l, r) && denies(Side.LEFT) != denies(Side.RIGHT));
            case Term _ when left.fact() == Fact.DATE && right instanceof Term ->
                    amounts.left().stream()
                            .anyMatch(l ->
                                    amounts.right().stream()
                                            .anyMatch(r -> areConverted(left, right, l, r)));
            case Term _ when left.fact() == Fact.POLARITY && right instanceof Term ->
                    amounts.left().stream()
                            .anyMatch(
                                    l -> amounts.right().stream().anyMatch(r -> areTheWhole(l, r)));
            default -> false;
        };
    }

    private boolean areConverted(Stated left, Stated right, Amount one, Amount other) {
        return OneThing.areConverted(
                pair, new Both<>(left.span(), right.span()), new Both<>(one, other));
    }

    /// Whether one counts all and the other all but so many as both sides tell of: convicted on eleven counts and cleared
    /// of two, cleared of two of thirteen counts. Said of reworded sentences.
    private boolean areWithTheRest(Amount left, Amount right) {
        return matching.link().likeness() < REWORDED
                && !left.isMeasured()
                && amounts.left().stream()
                        .anyMatch(l ->
                                (isSum(left, List.of(right, l)) || isSum(right, List.of(left, l)))
                                        && amounts.right().stream().anyMatch(l::agreesWith));
    }

    private boolean isBy(Side side, Amount amount) {
        Article article = pair.on(side);
        int before = article.firstTokenFrom(amount.span().start()) - 1;
        return before >= 0 && article.folded(article.tokens().get(before)).equals(BY);
    }

    /// Whether a side denies something: who is not in the race any more.
    private boolean denies(Side side) {
        Article article = pair.on(side);
        return article.tokensIn(pair.reach(matching.link(), side)).stream()
                .anyMatch(t -> Denials.denies(article, t));
    }

    /// Whether two parts make a whole of which both sides tell.
    private boolean areTheWhole(Amount left, Amount right) {
        return !left.agreesWith(right)
                && Stream.of(Side.values())
                        .allMatch(side ->
                                amounts.on(side).stream()
                                        .anyMatch(a -> isSum(a, List.of(left, right))));
    }

    /// Whether the larger is the smaller and a third together.
    private boolean isDifference(Amount left, Amount right) {
        return Stream.of(Side.values())
                .flatMap(side -> amounts.on(side).stream())
                .anyMatch(a -> isSum(left, List.of(right, a)) || isSum(right, List.of(left, a)));
    }

    private static boolean isSum(Amount sum, List<Amount> parts) {
        double all = parts.stream().mapToDouble(Amount::value).sum();
        double least = parts.stream().mapToDouble(Amount::value).min().orElse(0);
        double off = Math.abs(sum.value() - all);
        return parts.stream().allMatch(p -> p.measure().equals(sum.measure()))
                && off <= ROUNDING * sum.value()
                && off <= SLIGHT * least;
    }
}
