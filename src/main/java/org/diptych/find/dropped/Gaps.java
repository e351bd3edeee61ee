package org.diptych.find.dropped;

import java.util.Optional;
import java.util.stream.IntStream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Link.Matched;
import org.diptych.text.Article;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// What stands around a sentence without an answer, and whether that explains why it has none.
final class Gaps {

    /// An answer this many times longer than what it answers has taken in something else.
    private static final double SWOLLEN = 1.5;

    private final Aligned pair;
    private final Quotes quotes;

    Gaps(Aligned pair, Quotes quotes) {
        this.pair = pair;
        this.quotes = quotes;
    }

    /// Whether the other side has a sentence (or heading) without an answer too, between the same
    /// neighbours: then the two may well be one, said in other words.
    boolean facesGap(Link.Alone alone, boolean heading) {
        Side side = alone.side();
        Optional<Matched> before = neighbour(side, alone.unit(), -1);
        Optional<Matched> after = neighbour(side, alone.unit(), 1);
        int from = before.map(m -> m.on(side.other()).getLast() + 1).orElse(0);
        int to = after.map(m -> m.on(side.other()).getFirst()).orElse(sentences(side.other()));
        return IntStream.range(from, to)
                .anyMatch(k ->
                        pair.linkOf(side.other(), k) instanceof Link.Alone
                                && isHeading(side.other(), k) == heading
                                && mayAnswer(alone, k));
    }

    /// Whether a sentence over there may say this one: a quotation is not answered by plain words.
    private boolean mayAnswer(Link.Alone alone, int sentence) {
        return quotes.isQuote(alone.side().other(), sentence)
                || !quotes.isQuote(alone.side(), alone.unit());
    }

    /// Whether a neighbour's answer is so much longer than the neighbour that it may hold this sentence too,
    /// and has words enough of its own for that.
    boolean besideSwelling(Link.Alone alone, Linked linked) {
        Side side = alone.side();
        Span span = pair.on(side).sentences().get(alone.unit()).span();
        long telling = linked.telling(side, span).size();
        return IntStream.of(-1, 1)
                .mapToObj(step -> next(alone, step))
                .flatMap(Optional::stream)
                .filter(m -> m.on(side.other()).stream().anyMatch(k -> mayAnswer(alone, k)))
                .filter(m -> length(m, side.other()) > SWOLLEN * length(m, side))
                .anyMatch(m ->
                        2 * linked.free(side.other(), pair.reach(m, side.other())).count()
                                >= telling);
    }

    private Optional<Matched> next(Link.Alone alone, int step) {
        int unit = alone.unit() + step;
        return unit >= 0
                        && unit < sentences(alone.side())
                        && pair.linkOf(alone.side(), unit) instanceof Matched m
                ? Optional.of(m)
                : Optional.empty();
    }

    /// The nearest sentence in a direction that has an answer and has not moved.
    private Optional<Matched> neighbour(Side side, int unit, int step) {
        for (int k = unit + step; k >= 0 && k < sentences(side); k += step) {
            if (pair.linkOf(side, k) instanceof Matched m && !m.moved()) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    private int sentences(Side side) {
        return pair.on(side).sentences().size();
    }

    private boolean isHeading(Side side, int sentence) {
        Article article = pair.on(side);
        Sentence s = article.sentences().get(sentence);
        return article.paragraphs().get(s.paragraph()).isHeading();
    }

    private double length(Matched match, Side side) {
        return pair.reach(match, side).length();
    }
}
