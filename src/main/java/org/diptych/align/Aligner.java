package org.diptych.align;

import java.util.List;
import org.diptych.align.Link.Matched;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Sentence;
import org.diptych.text.Side;

/// Lays two articles side by side: paragraphs, then sentences, then words.
public final class Aligner {

    // Likenesses from 0 to 1 at which a match is as good as none, tuned on bench/train; every one
    // may move
    // by .05 and link F1 by less than .01.

    private static final double PARAGRAPHS = 0.15;
    private static final double SENTENCES = 0.2;

    /// In a gap that both sides have, the neighbours speak for a match.
    private static final double GAPS = -0.1;

    /// A moved unit stands alone, but in a version of the same article it has to be somewhere.
    private static final double MOVED = 0.15;

    /// In an article that is no version, only near copies count.
    private static final double MOVED_STRANGER = 0.3;

    /// What sentences gain in likeness when their paragraphs answer each other and they stand equally
    /// deep in them.
    private static final double NEIGHBOURS = 0.15;

    /// How fast that gain falls: at a difference of half a paragraph nothing is left.
    private static final double DEPTH = 2;

    /// A likeness that no match has.
    private static final double NEVER = -1;

    private final Likeness likeness;

    public Aligner(Likeness likeness) {
        this.likeness = likeness;
    }

    public static Aligner standard() {
        return new Aligner(new LexicalLikeness());
    }

    /// Lays the articles side by side: a strict look tells how they stand to each other; versions of one
    /// article get a looser one.
    public Aligned align(Both<Article> articles) {
        Both<List<String>> paragraphs =
                articles.map(a -> a.paragraphs().stream().map(p -> a.at(p.span())).toList());
        Both<List<String>> sentences =
                articles.map(a -> a.sentences().stream().map(s -> a.at(s.span())).toList());
        Likeness.Scores byParagraph = likeness.between(paragraphs);
        Likeness.Scores bySentence = likeness.between(sentences);

        List<Link> places = Links.of(paragraphs, byParagraph, PARAGRAPHS);
        List<Link> links = Links.of(sentences, guided(bySentence, articles, places), SENTENCES);
        List<Link> strict = Moves.pair(links, bySentence, MOVED_STRANGER);
        Relation relation = Relations.of(linkedShare(articles, strict), articles);
        if (relation != Relation.VERSIONS) {
            return aligned(articles, relation, Links.inReadingOrder(strict));
        }
        places = loosely(places, paragraphs, byParagraph, byParagraph);
        Likeness.Scores guided = guided(bySentence, articles, places);
        links = loosely(Links.of(sentences, guided, SENTENCES), sentences, guided, bySentence);
        return aligned(articles, relation, Links.inReadingOrder(links));
    }

    /// Links with moved units paired and gaps closed.
    ///
    /// @param plain likeness without regard to place, for what has moved
    private static List<Link> loosely(
            List<Link> links,
            Both<List<String>> units,
            Likeness.Scores scores,
            Likeness.Scores plain) {
        return Gaps.match(Moves.pair(links, plain, MOVED), units, scores, GAPS);
    }

    private static Aligned aligned(
            Both<Article> articles, Relation relation, List<Link> sentences) {
        return new Aligned(
                articles,
                relation,
                linkedShare(articles, sentences),
                ParagraphLinks.of(articles, sentences),
                sentences,
                sentences.stream().map(link -> WordDiff.edits(articles, link)).toList());
    }

    /// Likeness of sentences, raised where their paragraphs answer each other, most where they also stand
    /// equally deep in them.
    private static Likeness.Scores guided(
            Likeness.Scores plain, Both<Article> articles, List<Link> paragraphs) {
        Both<double[]> depths =
                new Both<>(
                        depths(articles, paragraphs, Side.LEFT),
                        depths(articles, paragraphs, Side.RIGHT));
        return (i0, i1, j0, j1) -> {
            if (mixesHeading(articles.left(), i0, i1) || mixesHeading(articles.right(), j0, j1)) {
                return NEVER;
            }
            double likeness = plain.of(i0, i1, j0, j1);
            double left = (depths.left()[i0] + depths.left()[i1 - 1]) / 2;
            double right = (depths.right()[j0] + depths.right()[j1 - 1]) / 2;
            return likeness + NEIGHBOURS * Math.max(0, 1 - DEPTH * Math.abs(left - right));
        };
    }

    /// Whether a run holds a heading and something else: no sentence answers both.
    private static boolean mixesHeading(Article article, int from, int to) {
        return to - from > 1
                && article.sentences().subList(from, to).stream()
                        .anyMatch(s -> article.paragraphs().get(s.paragraph()).isHeading());
    }

    /// For each sentence of a side, the number of its paragraph's link plus how deep its middle stands in
    /// the text of that link, 0 to 1. So two that differ by less than 1 may answer each other.
    private static double[] depths(Both<Article> articles, List<Link> paragraphs, Side side) {
        Article article = articles.on(side);
        int[] link = linkOfParagraph(articles, paragraphs, side);
        double[] start = new double[paragraphs.size()];
        double[] length = new double[paragraphs.size()];
        for (Sentence s : article.sentences()) {
            length[link[s.paragraph()]] += s.span().length();
        }
        double[] depths = new double[article.sentences().size()];
        for (int k = 0; k < depths.length; k++) {
            Sentence s = article.sentences().get(k);
            int of = link[s.paragraph()];
            depths[k] = 2 * of + (start[of] + s.span().length() / 2.0) / length[of];
            start[of] += s.span().length();
        }
        return depths;
    }

    private static int[] linkOfParagraph(Both<Article> articles, List<Link> paragraphs, Side side) {
        int[] link = new int[articles.on(side).paragraphs().size()];
        for (int k = 0; k < paragraphs.size(); k++) {
            for (int unit : paragraphs.get(k).on(side)) {
                link[unit] = k;
            }
        }
        return link;
    }

    /// The share of the characters of both articles' sentences that stand in a match.
    private static double linkedShare(Both<Article> articles, List<Link> links) {
        double linked = 0;
        double all = 0;
        for (Link link : links) {
            for (Side side : Side.values()) {
                for (int unit : link.on(side)) {
                    int length = articles.on(side).sentences().get(unit).span().length();
                    all += length;
                    linked += link instanceof Matched ? length : 0;
                }
            }
        }
        return all == 0 ? 0 : linked / all;
    }
}
