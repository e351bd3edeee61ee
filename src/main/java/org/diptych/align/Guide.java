package org.diptych.align;

import java.util.List;
import org.diptych.align.Likeness.Scores;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Sentence;
import org.diptych.text.Side;

/// Likeness of sentences, raised where their paragraphs answer each other, most where they also stand equally
/// deep in them.
final class Guide implements Scores {

    /// What a heading loses against a sentence: it has no more than a word in common with it, as a rule.
    private static final double HEADING = 0.15;

    /// How fast that gain falls: at a difference of half a paragraph nothing is left.
    private static final double DEPTH = 2;

    /// A likeness that no match has.
    private static final double NEVER = -1;

    /// What sentences gain in likeness where all speaks for it.
    private final double neighbours;

    private final Scores plain;
    private final Both<Article> articles;
    private final Both<double[]> depths;

    private Guide(double neighbours, Scores plain, Both<Article> articles, Both<double[]> depths) {
        this.neighbours = neighbours;
        this.plain = plain;
        this.articles = articles;
        this.depths = depths;
    }

    /// @param neighbours what sentences gain in likeness where all speaks for it
    static Scores along(
            double neighbours, Scores plain, Both<Article> articles, List<Link> paragraphs) {
        return new Guide(
                neighbours,
                plain,
                articles,
                new Both<>(
                        depths(articles, paragraphs, Side.LEFT),
                        depths(articles, paragraphs, Side.RIGHT)));
    }

    @Override
    public double of(int i0, int i1, int j0, int j1) {
        return isNever(i0, i1, j0, j1) ? NEVER : plain.of(i0, i1, j0, j1) + bonus(i0, i1, j0, j1);
    }

    @Override
    public double gain(int i0, int i1, int j0, int j1, double threshold, double bonus) {
        return isNever(i0, i1, j0, j1)
                ? Double.NEGATIVE_INFINITY
                : plain.gain(i0, i1, j0, j1, threshold, bonus + bonus(i0, i1, j0, j1));
    }

    @Override
    public double mostGain(int a, int b, double threshold, double bonus) {
        return plain.mostGain(a, b, threshold, bonus + neighbours);
    }

    private boolean isNever(int i0, int i1, int j0, int j1) {
        return mixesHeading(articles.left(), i0, i1) || mixesHeading(articles.right(), j0, j1);
    }

    private double bonus(int i0, int i1, int j0, int j1) {
        double left = (depths.left()[i0] + depths.left()[i1 - 1]) / 2;
        double right = (depths.right()[j0] + depths.right()[j1 - 1]) / 2;
        double bonus = neighbours * Math.max(0, 1 - DEPTH * Math.abs(left - right));
        boolean one = i1 - i0 == 1 && j1 - j0 == 1;
        return one && isHeading(articles.left(), i0) != isHeading(articles.right(), j0)
                ? bonus - HEADING
                : bonus;
    }

    /// Whether a run holds a heading and something else: no sentence answers both.
    private static boolean mixesHeading(Article article, int from, int to) {
        for (int k = from; k < to && to - from > 1; k++) {
            if (isHeading(article, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(Article article, int sentence) {
        return article.paragraphs().get(article.sentences().get(sentence).paragraph()).isHeading();
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
}
