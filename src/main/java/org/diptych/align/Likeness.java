package org.diptych.align;

import java.util.Optional;
import org.diptych.text.Both;

/// How much runs of two articles say the same thing: by their words, and by what they mean where there is an
/// encoder.
interface Likeness {

    /// Prepares for a pair of articles.
    Measured measure(Units units);

    /// Likenesses inside one pair of articles.
    ///
    /// @param meaning by what the sentences were encoded, if they were
    record Measured(Scores paragraphs, Scores sentences, Optional<Meaning> meaning) {}

    /// The meaning of the sentences of a pair.
    ///
    /// @param pieces the word pieces of the sentences, with their vectors
    /// @param coverage how well sentences cover each other
    record Meaning(Both<Pieces> pieces, Coverage coverage) {}

    /// Likenesses of units of one kind.
    @FunctionalInterface
    interface Scores {

        /// What a match costs for every unit beyond one and one.
        double CROWD = 0.2;

        /// The most units that the letters can match: they can't tell a group from a crowd.
        int MOST = 4;

        /// The likeness of the left units `[i0, i1)` and the right units `[j0, j1)`: 1 for the same
        /// words, 0 for what two unlike units of this pair have in common by chance; may be below 0.
        double of(int i0, int i1, int j0, int j1);

        /// What matching the runs gains over leaving all their units alone: above 0 if it is worth it.
        ///
        /// @param threshold the likeness at which a match of one and one is as good as none
        /// @param bonus added to the likeness, for what speaks for a match besides it
        default double gain(int i0, int i1, int j0, int j1, double threshold, double bonus) {
            int a = i1 - i0;
            int b = j1 - j0;
            if ((a > 1 && b > 1) || a + b > MOST) {
                return Double.NEGATIVE_INFINITY;
            }
            double alone = (1 - threshold) / 2 * (a + b);
            // Without the factor a·b, everything would merge into crowds.
            return alone - (1 - of(i0, i1, j0, j1) - bonus) * a * b - CROWD * (a + b - 2);
        }

        /// What matching `a` with `b` units of the same wording would gain. The aligner looks no further
        /// where it has as much already: spares most of the reckoning, and keeps what merely stands in the
        /// right place from making groups.
        default double mostGain(int a, int b, double threshold, double bonus) {
            return (1 - threshold) / 2 * (a + b) - CROWD * (a + b - 2);
        }
    }
}
