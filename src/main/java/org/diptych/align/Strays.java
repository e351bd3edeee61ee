package org.diptych.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Paragraph;
import org.diptych.text.Side;

/// Takes sentences that were left alone into the match beside them, where the answer of that match covers
/// them too: *“The report makes 31 recommendations. They include …”* against *“Among the report’s 31
/// recommendations are …”*. Such half sentences are short, and what they share with so long an answer is too
/// little for a match of their own.
final class Strays {

    /// What a stray adds to the covering of the answer tells more than how well the answer covers it: what
    /// merely touches on the same matter adds nothing, however much of it was said. In src/test/resources/train
    /// dropped sentences add nothing, as a rule, and never .07 of what they say; half sentences up to .22.
    private static final double ADDED = 4;

    /// The most sentences that a match may have on the stray's side before it.
    private static final int MOST = 4;

    private final Both<Article> articles;
    private final Coverage coverage;

    /// For each side the match that a sentence stands in.
    private final Both<Map<Integer, Matched>> holders =
            new Both<>(new HashMap<>(), new HashMap<>());

    private final double threshold;

    /// Whether a left and a right sentence may stand in one match at all.
    private final Allowed allowed;

    private Strays(Both<Article> articles, Coverage coverage, double threshold, Allowed allowed) {
        this.threshold = threshold;
        this.articles = articles;
        this.coverage = coverage;
        this.allowed = allowed;
    }

    /// Says of a left and a right sentence whether they may stand in one match.
    @FunctionalInterface
    interface Allowed {
        boolean together(int left, int right);
    }

    /// @param threshold how well a stray must be covered, together with [#ADDED] times what it adds to the
    ///     covering of the answer; most sentences that were dropped have less than .2
    static List<Link> taken(
            List<Link> links, Both<Article> articles, Coverage coverage, double threshold) {
        return taken(links, articles, coverage, threshold, (_, _) -> true);
    }

    /// The same, but only what may stand in one match with the answer it is taken to.
    static List<Link> taken(
            List<Link> links,
            Both<Article> articles,
            Coverage coverage,
            double threshold,
            Allowed allowed) {
        return new Strays(articles, coverage, threshold, allowed).taken(links);
    }

    private List<Link> taken(List<Link> links) {
        List<Alone> strays = new ArrayList<>();
        for (Link link : links) {
            switch (link) {
                case Matched match -> hold(match);
                case Alone alone -> strays.add(alone);
            }
        }
        // What is taken may bring the next within reach, from either end.
        strays.removeIf(this::isTaken);
        strays.reversed().removeIf(this::isTaken);
        Set<Link> all = new LinkedHashSet<>(holders.left().values());
        all.addAll(strays);
        return Links.inReadingOrder(List.copyOf(all));
    }

    private void hold(Matched match) {
        for (Side side : Side.values()) {
            match.on(side).forEach(unit -> holders.on(side).put(unit, match));
        }
    }

    private boolean isTaken(Alone stray) {
        Matched best = null;
        double most = threshold;
        for (int beside : new int[] {stray.unit() - 1, stray.unit() + 1}) {
            Matched into = holders.on(stray.side()).get(beside);
            if (into != null && areOfOneParagraph(stray, beside)) {
                double gain = gain(stray, into);
                if (gain >= most) {
                    most = gain;
                    best = into;
                }
            }
        }
        if (best != null) {
            hold(together(stray, best));
        }
        return best != null;
    }

    /// Whether a stray and the sentence beside it stand in one paragraph, or in a text that gives every
    /// sentence a paragraph of its own.
    private boolean areOfOneParagraph(Alone stray, int beside) {
        Article article = articles.on(stray.side());
        int paragraph = article.sentences().get(stray.unit()).paragraph();
        int other = article.sentences().get(beside).paragraph();
        return !article.paragraphs().get(paragraph).isHeading()
                && (paragraph == other
                        || (isSingle(article, stray.unit()) && isSingle(article, beside)));
    }

    private static boolean isSingle(Article article, int sentence) {
        Paragraph of = article.paragraphs().get(article.sentences().get(sentence).paragraph());
        return !of.isHeading() && of.span().equals(article.sentences().get(sentence).span());
    }

    private double gain(Alone stray, Matched into) {
        Side side = stray.side();
        List<Integer> own = into.on(side);
        List<Integer> answer = into.on(side.other());
        if (own.size() > MOST
                || (answer.size() > 1 && own.size() > 1)
                || answer.getLast() - answer.getFirst() >= answer.size()
                || own.getLast() - own.getFirst() >= own.size()) {
            return 0;
        }
        boolean left = side == Side.LEFT;
        if (answer.stream()
                .noneMatch(a ->
                        left
                                ? allowed.together(stray.unit(), a)
                                : allowed.together(a, stray.unit()))) {
            return 0;
        }
        int from = answer.getFirst();
        int to = answer.getLast() + 1;
        int first = Math.min(stray.unit(), own.getFirst());
        int end = Math.max(stray.unit(), own.getLast()) + 1;
        boolean held =
                left ? coverage.holds(first, end, from, to) : coverage.holds(from, to, first, end);
        if (!held) {
            return 0;
        }
        int unit = stray.unit();
        return coverage.of(side, unit, unit + 1, from, to)
                + ADDED
                        * coverage.added(
                                side, unit, unit + 1, own.getFirst(), own.getLast() + 1, from, to);
    }

    private static Matched together(Alone stray, Matched into) {
        Set<Integer> left = new TreeSet<>(into.left());
        Set<Integer> right = new TreeSet<>(into.right());
        (stray.side() == Side.LEFT ? left : right).add(stray.unit());
        return new Matched(List.copyOf(left), List.copyOf(right), into.likeness(), into.moved());
    }
}
