package org.diptych.align;

import java.util.Optional;
import org.diptych.text.Article;
import org.diptych.text.Span;

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
                float[] vector = pieces.vector(p);
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += vector[d];
                }
            }
        }
        return found ? Optional.of(Pieces.unit(sum)) : Optional.empty();
    }
}
