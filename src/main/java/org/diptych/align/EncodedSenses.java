package org.diptych.align;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Senses by an encoder's vectors, each worked out when it is first asked for.
final class EncodedSenses implements Senses {

    /// Words on either side that are company.
    private static final int AROUND = 3;

    private final Both<Article> articles;
    private final Both<WordVectors> vectors;
    private final Both<Map<Span, Sense>> known =
            new Both<>(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

    EncodedSenses(Both<Article> articles, Both<Pieces> pieces) {
        this.articles = articles;
        vectors =
                new Both<>(
                        new WordVectors(articles.left(), pieces.left()),
                        new WordVectors(articles.right(), pieces.right()));
    }

    /// Vectors of unit length, or all 0 where nothing was encoded.
    private static final class Sense {
        private final float[] own;
        private final float[] company;

        private Sense(float[] own, float[] company) {
            this.own = own;
            this.company = company;
        }

        private double likeness(Sense other) {
            return (dot(own, other.own) + dot(company, other.company)) / 2;
        }

        private static double dot(float[] one, float[] other) {
            double sum = 0;
            for (int d = 0; d < one.length; d++) {
                sum += one[d] * other[d];
            }
            return sum;
        }
    }

    @Override
    public double likeness(Span left, Span right) {
        return sense(Side.LEFT, left).likeness(sense(Side.RIGHT, right));
    }

    private Sense sense(Side side, Span words) {
        return known.on(side).computeIfAbsent(words, w -> read(side, w));
    }

    private Sense read(Side side, Span words) {
        Article article = articles.on(side);
        int sentence = article.sentenceAt(words.start());
        List<Token> tokens = article.tokensIn(article.sentences().get(sentence).span());
        List<Token> own = tokens.stream().filter(t -> t.span().overlaps(words)).toList();
        int first = tokens.indexOf(own.getFirst());
        int last = first + own.size();
        List<Token> company =
                List.of(
                                tokens.subList(Math.max(0, first - AROUND), first),
                                tokens.subList(last, Math.min(tokens.size(), last + AROUND)))
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        WordVectors those = vectors.on(side);
        return new Sense(those.mean(sentence, own), those.mean(sentence, company));
    }
}
