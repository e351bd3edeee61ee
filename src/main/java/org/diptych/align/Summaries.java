package org.diptych.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Link.Matched;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Tells whether one article is a summary of the other: much shorter, nearly all of it in sentences of the other, and
/// these picked from the whole of it. What a summary leaves out it leaves out on purpose.
final class Summaries {

    /// The words of the longest summary, as a share of the other article's. Twelve that a machine might have made had a
    /// third to two fifths; the shortest version among the labelled pairs has three quarters.
    private static final double SHORT = 0.5;

    /// Words of the shortest article that is worth a summary.
    private static final int LONG = 150;

    /// The share of a summary's characters that answer the other article; in those twelve .78 and more, for the machine
    /// adds a word of its own.
    private static final double TAKEN = 0.7;

    /// Likeness, 0 to 1, of sentences that surely answer each other, and how many of these there must be, as of a part.
    private static final double SURE = 0.5;

    private static final int ENOUGH = 3;

    /// How many times as long as a summary the part of the other article is that it was picked from.
    private static final double SPREAD = 1.5;

    private Summaries() {}

    /// The side that is a summary of the other; none if neither is.
    static Optional<Side> of(Both<Article> articles, List<Link> links) {
        return Stream.of(Side.values())
                .filter(side -> isShort(articles, side))
                .filter(side -> isPicked(articles, links, side))
                .findFirst();
    }

    private static boolean isShort(Both<Article> articles, Side side) {
        long words = words(articles.on(side));
        long others = words(articles.on(side.other()));
        return words > 0 && others >= LONG && words <= SHORT * others;
    }

    private static long words(Article article) {
        return article.tokens().stream().filter(t -> !t.isMark()).count();
    }

    private static boolean isPicked(Both<Article> articles, List<Link> links, Side side) {
        List<Matched> matches =
                links.stream().filter(Matched.class::isInstance).map(Matched.class::cast).toList();
        List<Matched> sure = matches.stream().filter(m -> m.likeness() >= SURE).toList();
        Article summary = articles.on(side);
        return sure.size() >= ENOUGH
                && Relations.length(summary, Relations.units(matches, side))
                        >= TAKEN * Relations.length(summary)
                && isSpread(articles, sure, side);
    }

    /// Whether what is surely taken from the other article stands further apart there than here. Of a copy that was
    /// cut off it stands as close.
    private static boolean isSpread(Both<Article> articles, List<Matched> sure, Side side) {
        List<Integer> taken = Relations.units(sure, side.other());
        int first = taken.stream().mapToInt(u -> u).min().orElseThrow();
        int last = taken.stream().mapToInt(u -> u).max().orElseThrow();
        List<Integer> all = IntStream.rangeClosed(first, last).boxed().toList();
        return Relations.length(articles.on(side.other()), all)
                >= SPREAD * Relations.length(articles.on(side));
    }
}
