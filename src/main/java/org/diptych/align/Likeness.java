package org.diptych.align;

import java.util.List;
import org.diptych.text.Both;

/// How much two runs of units say the same thing: by their words now, by what they mean once an
/// encoder is there.
@FunctionalInterface
public interface Likeness {

    /// Prepares for a pair of articles, given the wording of every unit of either side.
    Scores between(Both<List<String>> units);

    /// Likenesses inside one pair of articles.
    @FunctionalInterface
    interface Scores {

        /// The likeness of the left units `[i0, i1)` and the right units `[j0, j1)`: 1 for the same
        /// words, 0 for what two unlike units of this pair have in common by chance; may be below 0.
        double of(int i0, int i1, int j0, int j1);
    }
}
