package org.diptych.encode;

import java.util.List;
import org.diptych.text.Span;

/// Knows which words a fluent English writer would have put in a place.
public interface MaskedLanguageModel {

    /// What the model expects under the spans that each text hides, in the order given.
    ///
    /// @throws java.util.concurrent.CancellationException if the thread is interrupted; its flag stays
    List<List<Guess>> guess(List<Masked> texts);

    /// A text and what is hidden in it, all at once. Whoever wants each word judged by all others gives
    /// the text once for each.
    ///
    /// @param hidden spans of whole words; one without a word piece gets no guess
    record Masked(String text, List<Span> hidden) {
        public Masked {
            hidden = List.copyOf(hidden);
        }
    }

    /// What the model says of a hidden span.
    ///
    /// @param hidden the span
    /// @param pieces how many word pieces stand there
    /// @param logProbability the natural logarithm of how likely they are: the sum over the pieces
    /// @param candidates the likeliest words to begin the span with, the best first; fewer than ten
    record Guess(Span hidden, int pieces, double logProbability, List<Candidate> candidates) {
        public Guess {
            candidates = List.copyOf(candidates);
        }
    }

    /// A word of one piece, and the natural logarithm of how likely it is.
    record Candidate(String word, double logProbability) {}
}
