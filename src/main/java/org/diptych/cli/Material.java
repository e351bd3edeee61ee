package org.diptych.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.compare.Comparer;
import org.diptych.compare.Progress;
import org.diptych.load.LoadFailure;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.text.Side;

/// What a report is made from: two articles, a saved review, or a review and the two articles that it is to
/// be moved to.
record Material(Optional<Path> review, Optional<Pair> pair) {

    Material {
        if (review.isEmpty() && pair.isEmpty()) {
            throw new IllegalArgumentException("nothing to make a report from");
        }
    }

    static Material of(Pair pair) {
        return new Material(Optional.empty(), Optional.of(pair));
    }

    /// The review of it: as it was saved, moved to the articles, or one on which nothing is decided.
    Review reviewed(Comparer comparer, Optional<Side> original, Progress progress)
            throws LoadFailure {
        if (review.isEmpty()) {
            return Review.of(pair.orElseThrow().compared(comparer, original, progress));
        }
        Review saved = ReviewFile.open(review.get());
        return pair.isPresent() ? pair.get().reviewed(saved, comparer, original, progress) : saved;
    }

    /// All files that are read for it.
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        review.ifPresent(files::add);
        pair.ifPresent(p -> files.addAll(p.files()));
        return files;
    }
}
