package org.diptych.align;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Link.Matched;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Token;

/// Tells how two articles stand to each other, from a strict look at which of their sentences answer each other.
final class Relations {

    /// The share of the characters in links, each counting by how sure it is, from which two articles are versions of
    /// one. Where two newsrooms report one event with nothing in common but names, figures and what was said, it is
    /// .27 to .44 (six events, with and without disagreements); of 46 labelled versions and their like
    /// (src/test/resources, onestopqa_paras, align_jaen_mt) .54, in a free retelling in another order, to 1.00.
    private static final double VERSIONS = 0.5;

    /// The share of a stretch that is matched where most of it is.
    private static final double DENSE = 0.5;

    private static final double SAME_TOPIC = 0.04;

    /// A copy that was cut off has nearly all of its characters in sentences of the other article, as a page has of
    /// which only the beginning is free to read, and be it a tenth of the whole.
    private static final double PART = 0.8;

    /// The likeness of sentences that are one and the same, garbled perhaps; two reporters of one event seldom reach it.
    private static final double SURE = 0.5;

    /// So many of these are no coincidence, such as one quotation that both articles have.
    private static final int ENOUGH = 3;

    /// The share of a short article's words that stand in the other, and how many these are, from which it is told in
    /// there, though in sentences so much fuller that none answers another. Of one-sentence summaries (AggreFact) two
    /// in three that no sentence answered reach it, of those held against another article 3 in 1,000, and of 1,260 first
    /// paragraphs (clean_news) held so two.
    private static final double TOLD = 0.45;

    private static final int TOLD_WORDS = 4;

    /// Letters of a word that tell something, and by which it is known again.
    private static final int STEM = 5;

    private Relations() {}

    static Relation of(Both<Article> articles, List<Link> links) {
        boolean nothingLeft = articles.left().sentences().isEmpty();
        boolean nothingRight = articles.right().sentences().isEmpty();
        if (nothingLeft || nothingRight) {
            return nothingLeft && nothingRight ? Relation.UNRELATED : Relation.ALONE;
        }
        if (share(articles, links, m -> Math.min(1, m.likeness() / SURE)) >= VERSIONS
                || isPart(articles, links)
                || Summaries.of(articles, links).isPresent()) {
            return Relation.VERSIONS;
        }
        return linkedShare(articles, links) >= SAME_TOPIC || isTold(articles)
                ? Relation.SAME_TOPIC
                : Relation.UNRELATED;
    }

    /// The share of the characters of both articles' sentences that stand in a match, 0 to 1.
    static double linkedShare(Both<Article> articles, List<Link> links) {
        return share(articles, links, _ -> 1);
    }

    /// The same, each match counting by as much as is said, 0 to 1.
    private static double share(
            Both<Article> articles, List<Link> links, ToDoubleFunction<Matched> by) {
        double linked = 0;
        double all = 0;
        for (Link link : links) {
            for (Side side : Side.values()) {
                int length = length(articles.on(side), link.on(side));
                all += length;
                linked += link instanceof Matched match ? length * by.applyAsDouble(match) : 0;
            }
        }
        return all == 0 ? 0 : linked / all;
    }

    /// Whether one article is a piece of the other. A summary is none: see [Summaries].
    private static boolean isPart(Both<Article> articles, List<Link> links) {
        List<Matched> matches =
                links.stream().filter(Matched.class::isInstance).map(Matched.class::cast).toList();
        List<Matched> sure = matches.stream().filter(m -> m.likeness() >= SURE).toList();
        return sure.size() >= ENOUGH
                && Stream.of(Side.values())
                        .anyMatch(side ->
                                length(articles.on(side), units(sure, side))
                                                >= PART * length(articles.on(side))
                                        && isDense(articles, matches, sure, side.other()));
    }

    /// Whether most of a side is matched between the first and the last of its sentences that surely are.
    private static boolean isDense(
            Both<Article> articles, List<Matched> matches, List<Matched> sure, Side side) {
        List<Integer> units = units(sure, side);
        int first = units.stream().mapToInt(u -> u).min().orElseThrow();
        int last = units.stream().mapToInt(u -> u).max().orElseThrow();
        List<Integer> within =
                units(matches, side).stream().filter(u -> u >= first && u <= last).toList();
        List<Integer> all = IntStream.rangeClosed(first, last).boxed().toList();
        return length(articles.on(side), within) >= DENSE * length(articles.on(side), all);
    }

    static List<Integer> units(List<Matched> matches, Side side) {
        return matches.stream().flatMap(m -> m.on(side).stream()).toList();
    }

    static int length(Article article, Collection<Integer> units) {
        return units.stream().mapToInt(unit -> article.sentences().get(unit).span().length()).sum();
    }

    static int length(Article article) {
        return article.sentences().stream().mapToInt(s -> s.span().length()).sum();
    }

    private static boolean isTold(Both<Article> articles) {
        Set<String> left = stems(articles.left());
        Set<String> right = stems(articles.right());
        Set<String> fewer = left.size() <= right.size() ? left : right;
        Set<String> more = left.size() <= right.size() ? right : left;
        long told = fewer.stream().filter(more::contains).count();
        return told >= TOLD_WORDS && told >= TOLD * fewer.size();
    }

    private static Set<String> stems(Article article) {
        return article.tokens().stream()
                .filter(t -> isTelling(article, t))
                .map(article::folded)
                .map(w -> w.substring(0, Math.min(STEM, w.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isTelling(Article article, Token token) {
        int length = article.at(token).length();
        return token.kind() == Token.Kind.NUMBER ? length > 1 : token.isWord() && length >= STEM;
    }
}
