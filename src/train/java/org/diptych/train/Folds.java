package org.diptych.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Which pairs are taught and which are left out to be read at the end.
///
/// Pairs that share an article stay together: those whose names share their first word, such as `parade`,
/// and otherwise every third pair by name, so that each fold has some of every hand and recipe. Lessons, which
/// were written for teaching alone, are never left out.
///
/// @param name of the fold that is left out, or `all`
public record Folds(String name, List<LabelledPair> taught, List<LabelledPair> leftOut) {

    public static final int COUNT = 3;

    /// Where the adapters are kept that a fold's pairs did not teach.
    public static Path adapters(Path folder, String name) {
        return folder.resolve("fold-" + name + ".safetensors");
    }

    /// Parts the pairs.
    ///
    /// @param lessons what is taught in any case
    /// @param name `0`, `1` or `2`, or `all` to leave none out
    public static Folds of(List<LabelledPair> pairs, List<LabelledPair> lessons, String name) {
        List<LabelledPair> taught = new ArrayList<>(lessons);
        List<LabelledPair> leftOut = new ArrayList<>();
        int number = 0;
        for (LabelledPair pair : pairs) {
            boolean parade = pair.name().startsWith("parade");
            int fold = parade ? 0 : number++ % COUNT;
            // Without labelled sentences there is nothing to lay beside each other.
            if (pair.groups().isEmpty()) {
                continue;
            }
            if (name.equals(String.valueOf(fold))) {
                leftOut.add(pair);
            } else {
                taught.add(pair);
            }
        }
        return new Folds(name, taught, leftOut);
    }
}
