package org.diptych.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Lays two articles side by side: paragraphs, then sentences, then words.
public final class Aligner {

    /// Likeness at which a match is as good as leaving both alone; picked on half of the labelled pairs.
    private static final double PARAGRAPHS = 0.1;

    private static final double SENTENCES = 0.1;

    /// Moved units stand alone, without neighbours to speak for them, so they must be more alike.
    private static final double MOVED = 0.3;

    /// What sentences gain in likeness when their paragraphs answer each other.
    private static final double NEIGHBOURS = 0.1;

    private final Likeness likeness;

    public Aligner(Likeness likeness) {
        this.likeness = likeness;
    }

    public static Aligner standard() {
        return new Aligner(new LexicalLikeness());
    }

    public Aligned align(Both<Article> articles) {
        Both<List<String>> paragraphs =
                articles.map(a -> a.paragraphs().stream().map(p -> a.at(p.span())).toList());
        Both<List<String>> sentences =
                articles.map(a -> a.sentences().stream().map(s -> a.at(s.span())).toList());
        Likeness.Scores byParagraph = likeness.between(paragraphs);
        List<Link> paragraphLinks =
                Moves.pair(links(paragraphs, byParagraph, PARAGRAPHS), byParagraph, MOVED);
        Likeness.Scores bySentence = likeness.between(sentences);
        Likeness.Scores guided = guided(bySentence, articles, paragraphLinks);
        List<Link> sentenceLinks =
                Moves.pair(links(sentences, guided, SENTENCES), bySentence, MOVED);
        double similarity = linkedShare(articles, sentenceLinks);
        return new Aligned(
                articles,
                Relations.of(similarity, articles),
                similarity,
                paragraphLinks,
                sentenceLinks,
                sentenceLinks.stream().map(link -> WordDiff.edits(articles, link)).toList());
    }

    private static List<Link> links(
            Both<List<String>> units, Likeness.Scores scores, double threshold) {
        var patch =
                DiffUtils.diff(
                        units.left(),
                        units.right(),
                        new BandedAligner(scores, threshold),
                        null,
                        true);
        List<Link> links = new ArrayList<>();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int i = delta.getSource().getPosition();
            int j = delta.getTarget().getPosition();
            int n = delta.getSource().size();
            int m = delta.getTarget().size();
            switch (delta.getType()) {
                case EQUAL ->
                        IntStream.range(0, n)
                                .mapToObj(
                                        k -> new Matched(List.of(i + k), List.of(j + k), 1, false))
                                .forEach(links::add);
                case CHANGE ->
                        links.add(
                                new Matched(
                                        run(i, n),
                                        run(j, m),
                                        Moves.shown(scores.of(i, i + n, j, j + m)),
                                        false));
                case DELETE -> run(i, n).forEach(k -> links.add(new Alone(Side.LEFT, k)));
                case INSERT -> run(j, m).forEach(k -> links.add(new Alone(Side.RIGHT, k)));
            }
        }
        return links;
    }

    private static List<Integer> run(int from, int length) {
        return IntStream.range(from, from + length).boxed().toList();
    }

    /// Likeness of sentences, raised where their paragraphs answer each other.
    private static Likeness.Scores guided(
            Likeness.Scores plain, Both<Article> articles, List<Link> paragraphs) {
        int[] leftLink = linkOfParagraph(articles, paragraphs, Side.LEFT);
        int[] rightLink = linkOfParagraph(articles, paragraphs, Side.RIGHT);
        var left = articles.left().sentences();
        var right = articles.right().sentences();
        return (i0, i1, j0, j1) -> {
            boolean neighbours =
                    leftLink[left.get(i0).paragraph()] == rightLink[right.get(j0).paragraph()];
            return plain.of(i0, i1, j0, j1) + (neighbours ? NEIGHBOURS : 0);
        };
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
