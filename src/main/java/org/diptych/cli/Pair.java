package org.diptych.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.load.LoadFailure;
import org.diptych.load.Loader;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Two files to be compared.
record Pair(Path left, Path right) {

    Comparison compared(Comparer comparer, Optional<Side> original, Progress progress)
            throws LoadFailure {
        Article first = Loader.load(left);
        Article second = Loader.load(right);
        return comparer.compare(new Both<>(first, second), original, progress);
    }
}
