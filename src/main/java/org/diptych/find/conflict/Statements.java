package org.diptych.find.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// The numbers and dates that both articles of a pair state, to ask whether one of them is known to the
/// other.
public final class Statements {

    private static final double MANY = 100;

    private final Aligned pair;
    private final Both<List<Stated>> all;

    public Statements(Aligned pair) {
        this.pair = pair;
        all =
                new Both<>(
                        in(pair, Side.LEFT, new Span(0, pair.on(Side.LEFT).text().length())),
                        in(pair, Side.RIGHT, new Span(0, pair.on(Side.RIGHT).text().length())));
    }

    /// Whether some words hold a date or a weighty number that the other article states nowhere, in whatever
    /// dress.
    public boolean holdsNews(Side side, Span words) {
        return in(pair, side, words).stream()
                .filter(Statements::isWeighty)
                .anyMatch(s -> all.on(side.other()).stream().noneMatch(s::agreesWith));
    }

    /// Whether some words hold a weighty number, and the other article states each of them as often as this one does: then
    /// what is told of it here is told there too, wherever that is.
    public boolean isToldElsewhere(Side side, Span words) {
        List<Stated> numbers =
                in(pair, side, words).stream()
                        .filter(Amount.class::isInstance)
                        .filter(s -> isWeighty(s) || (s instanceof Amount a && a.isSize()))
                        .toList();
        return !numbers.isEmpty()
                && numbers.stream().allMatch(n -> count(side.other(), n) >= count(side, n));
    }

    private long count(Side side, Stated number) {
        return all.on(side).stream().filter(number::agreesWith).count();
    }

    /// Whether some words are a number or a date and nothing that some words of the other article have not, and
    /// these state the same: "($134 million)", "$134m".
    public static boolean isNoNews(Aligned pair, Side side, Span words, Span there) {
        List<Stated> stated = in(pair, side, words);
        List<Stated> answers = in(pair, side.other(), there);
        Article other = pair.on(side.other());
        Set<String> known =
                other.tokensIn(there).stream()
                        .map(other::folded)
                        .collect(Collectors.toUnmodifiableSet());
        return !stated.isEmpty()
                && stated.stream().allMatch(s -> answers.stream().anyMatch(s::agreesWith))
                && pair.on(side).tokensIn(words).stream()
                        .filter(t -> !t.isMark())
                        .allMatch(t ->
                                known.contains(pair.on(side).folded(t))
                                        || stated.stream()
                                                .anyMatch(s -> s.span().overlaps(t.span())));
    }

    /// Small numbers and shares are put in other words too often: one in twenty, a quarter.
    private static boolean isWeighty(Stated stated) {
        return !(stated instanceof Amount amount)
                || amount.count() >= MANY
                || amount.measure().equals("time");
    }

    private static List<Stated> in(Aligned pair, Side side, Span span) {
        return Stated.in(pair.on(side), span).stream().filter(s -> !(s instanceof Term)).toList();
    }
}
