package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Loader;
import org.diptych.review.Reanchoring;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Two articles to be compared, each a file or one of those that a file holds.
record Pair(Path left, Path right) {

    /// The files that the articles are in.
    List<Path> files() {
        return List.of(Loader.file(left), Loader.file(right));
    }

    Comparison compared(Comparer comparer, Optional<Side> original, Progress progress)
            throws LoadFailure {
        Article first = Loader.load(left);
        Article second = Loader.load(right);
        return comparer.compare(new Both<>(first, second), original, progress);
    }

    /// Compares the files, and carries over what was decided on earlier versions of them.
    ///
    /// @param original the side that is to be the original; the review's if empty
    Review reviewed(Review earlier, Comparer comparer, Optional<Side> original, Progress progress)
            throws LoadFailure {
        Both<Article> articles = new Both<>(Loader.load(left), Loader.load(right));
        Review placed = earlier.isMirrored(articles) ? earlier.mirrored() : earlier;
        Reanchoring onto = Reanchoring.onto(articles, placed);
        return onto.over(
                comparer.compare(articles, original.or(placed::original), onto.links(), progress));
    }
}
