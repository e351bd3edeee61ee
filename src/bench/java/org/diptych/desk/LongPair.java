package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.align.Link.Matched;
import org.diptych.align.Relation;
import org.diptych.align.WordDiff;
import org.diptych.compare.Comparison;
import org.diptych.compare.Ledgers;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Paragraph;
import org.diptych.text.Place;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// A comparison of two long articles whose paragraphs answer each other one by one, of a sentence or two;
/// the right ones have words exchanged, and every third a finding.
final class LongPair {

    /// In characters; two such articles of five thousand paragraphs are as long as Diptych takes them.
    private static final int LONGEST = 190;

    private LongPair() {}

    static Comparison of(int rows, Article words) {
        Random random = new Random(5);
        List<String> sentences =
                words.sentences().stream().map(s -> s.span().in(words.text()).strip()).toList();
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            String one = sentences.get(random.nextInt(sentences.size()));
            String other = sentences.get(random.nextInt(sentences.size()));
            String both = (random.nextBoolean() ? one : one + " " + other).replaceAll("\\s+", " ");
            String paragraph = both.substring(0, Math.min(both.length(), LONGEST)).strip();
            left.append(paragraph).append("\n\n");
            right.append(paragraph.replace(" the ", random.nextBoolean() ? " a certain " : " the "))
                    .append("\n\n");
        }
        Both<Article> articles =
                new Both<>(
                        Segmenter.article("original.txt", "en", left.toString()),
                        Segmenter.article("copy.txt", "en", right.toString()));
        Aligned pair = aligned(articles);
        List<Finding> findings = new ArrayList<>();
        for (int p = 0; p < articles.right().paragraphs().size(); p += 3) {
            findings.add(finding(articles.right(), articles.right().paragraphs().get(p)));
        }
        return new Comparison(pair, Optional.empty(), findings, Ledgers.EMPTY);
    }

    private static Aligned aligned(Both<Article> articles) {
        List<Link> paragraphs = one(articles.map(a -> a.paragraphs().size()));
        List<Link> sentences = one(articles.map(a -> a.sentences().size()));
        List<List<Edit>> edits = new ArrayList<>();
        for (Link link : sentences) {
            edits.add(
                    link instanceof Matched
                            ? WordDiff.edits(
                                    articles,
                                    span(articles.left(), link.on(Side.LEFT)),
                                    span(articles.right(), link.on(Side.RIGHT)))
                            : List.of());
        }
        return new Aligned(articles, Relation.VERSIONS, 0.95, paragraphs, sentences, edits);
    }

    private static Span span(Article article, List<Integer> sentences) {
        return article.sentences().get(sentences.getFirst()).span();
    }

    private static List<Link> one(Both<Integer> sizes) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < Math.max(sizes.left(), sizes.right()); i++) {
            links.add(
                    i >= sizes.left()
                            ? new Link.Alone(Side.RIGHT, i)
                            : i >= sizes.right()
                                    ? new Link.Alone(Side.LEFT, i)
                                    : new Matched(List.of(i), List.of(i), 0.95, false));
        }
        return links;
    }

    private static Finding finding(Article article, Paragraph paragraph) {
        Token word =
                article.tokens().stream()
                        .filter(t -> t.isWord() && paragraph.span().covers(t.span()))
                        .findFirst()
                        .orElseThrow();
        return new Garbled(
                new Mark(
                        new Place(Side.RIGHT, word.span()),
                        null,
                        Severity.MAJOR,
                        0.9,
                        "garbled.glued"),
                Garble.GLUED,
                null);
    }
}
