package org.diptych.find.dropped;

import java.util.List;
import java.util.stream.IntStream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// A part of a passage, and how much room the passage's answer has for it.
///
/// @param telling how many telling words it has
/// @param words how many of these are no numbers
/// @param answered how much of them is answered, 0 to 1
/// @param place where it would stand over there
/// @param others how many words stand there that answer nothing
/// @param instead how many telling ones, for each of the part
/// @param free how many telling words of the whole answer answer nothing
/// @param longer how much longer the passage is than its answer, in telling words for each of the part
/// @param spare how many telling words of the passage answer nothing, outside the part
/// @param spareThere how many of the answer, outside the place
/// @param unheard the share of the part's telling words that stand nowhere in the other article
/// @param likeness of the passage and its answer
record Room(
        Side side,
        Span part,
        int telling,
        long words,
        double answered,
        Span place,
        int others,
        double instead,
        long free,
        double longer,
        long spare,
        long spareThere,
        double unheard,
        double likeness) {

    static Room of(Aligned pair, Linked linked, Link.Matched match, Side side, Span part) {
        List<Integer> telling = linked.telling(side, part);
        double n = Math.max(1, telling.size());
        Span place = place(pair, linked, match, side, part);
        Span answer = pair.reach(match, side.other());
        int surplus =
                linked.telling(side, pair.reach(match, side)).size()
                        - linked.telling(side.other(), answer).size();
        return new Room(
                side,
                part,
                telling.size(),
                linked.words(side, telling),
                linked.answered(side, telling),
                place,
                linked.unlinked(side.other(), place),
                linked.free(side.other(), place).count() / n,
                linked.free(side.other(), answer).count(),
                surplus / n,
                linked.free(side, pair.reach(match, side)).count()
                        - linked.free(side, part).count(),
                linked.free(side.other(), answer).count()
                        - linked.free(side.other(), place).count(),
                telling.stream().filter(t -> linked.isUnheard(side, t)).count() / n,
                match.likeness());
    }

    /// Where it would stand over there: between the answers of the words before and behind it; all of
    /// the answer if these changed places.
    private static Span place(
            Aligned pair, Linked linked, Link.Matched match, Side side, Span part) {
        Article there = pair.on(side.other());
        Span all = pair.reach(match, side.other());
        Span here = pair.reach(match, side);
        int before = anchor(pair, linked, side, new Span(here.start(), part.start()), true);
        int after = anchor(pair, linked, side, new Span(part.end(), here.end()), false);
        int from = before < 0 ? all.start() : there.tokens().get(before).span().end();
        int to = after < 0 ? all.end() : there.tokens().get(after).span().start();
        return from <= to && from >= all.start() && to <= all.end() ? new Span(from, to) : all;
    }

    /// The answer of the telling word nearest to a part, on one side of it; -1 if there is none.
    private static int anchor(Aligned pair, Linked linked, Side side, Span span, boolean last) {
        Article article = pair.on(side);
        int from = article.firstTokenFrom(span.start());
        int to = article.firstTokenFrom(span.end());
        int[] answered =
                IntStream.range(from, to)
                        .filter(t -> linked.isTelling(side, t))
                        .map(t -> linked.partner(side, t))
                        .filter(t -> t >= 0)
                        .toArray();
        return answered.length == 0 ? -1 : answered[last ? answered.length - 1 : 0];
    }
}
