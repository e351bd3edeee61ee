package org.diptych.align;

import java.util.List;
import java.util.Optional;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// What the words of an article mean where they stand: each the mean of its word pieces.
record WordVectors(Article article, Pieces pieces) {

    /// The vector of a word of a sentence, of unit length; none if it was not encoded.
    Optional<float[]> of(int sentence, Span word) {
        int start = article.sentences().get(sentence).span().start();
        float[] sum = new float[pieces.width()];
        boolean found = false;
        for (int p = pieces.first(sentence); p < pieces.first(sentence + 1); p++) {
            Span piece = pieces.span(p);
            if (piece.start() + start < word.end() && word.start() < piece.end() + start) {
                found = true;
                add(pieces.vector(p), sum);
            }
        }
        return found ? Optional.of(Pieces.unit(sum)) : Optional.empty();
    }

    /// The mean of some words of a sentence, of unit length; all 0 if none was encoded.
    float[] mean(int sentence, List<Token> words) {
        float[] sum = new float[pieces.width()];
        for (Token word : words) {
            of(sentence, word.span()).ifPresent(v -> add(v, sum));
        }
        return Pieces.unit(sum);
    }

    private static void add(float[] vector, float[] sum) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += vector[d];
        }
    }
}
