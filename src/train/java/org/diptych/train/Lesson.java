package org.diptych.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.diptych.encode.WordPiece;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// What the tagger reads, and in what order: all that answers each other, now one side first and now the
/// other, and again every sentence by itself that is garbled and some that are not, so that it learns to judge
/// an article that nothing answers.
final class Lesson {

    /// Examples a step; with 8 or 32 nothing was gained.
    private static final int BATCH = 16;

    /// Batches out of which examples of like length are put together: a batch is as long as its longest.
    private static final int SHELF = 20;

    /// Share of the groups that answer letter for letter which an epoch shows: there is little to learn.
    private static final double PLAIN = 0.2;

    /// Share of the unmarked sentences which an epoch shows by themselves.
    private static final double UNMARKED_ALONE = 0.25;

    private final Both<List<Example>> answered;
    private final List<Example> alone;
    private final long seed;

    /// @param seed of the order and the choice; the same seed gives the same lesson
    Lesson(List<LabelledPair> pairs, WordPiece words, long seed) {
        this.answered =
                new Both<>(answered(pairs, words, Side.LEFT), answered(pairs, words, Side.RIGHT));
        this.alone = pairs.stream().flatMap(p -> Example.alone(p, words).stream()).toList();
        this.seed = seed;
    }

    /// The batches of an epoch.
    List<List<Example>> epoch(int epoch) {
        Random random = new Random(seed + epoch);
        List<Example> chosen = new ArrayList<>();
        for (int k = 0; k < answered.left().size(); k++) {
            Example e = answered.on(random.nextBoolean() ? Side.LEFT : Side.RIGHT).get(k);
            if (!e.isPlain() || e.isMarked() || random.nextDouble() < PLAIN) {
                chosen.add(e);
            }
        }
        for (Example e : alone) {
            if (e.isMarked() || random.nextDouble() < UNMARKED_ALONE) {
                chosen.add(e);
            }
        }
        Collections.shuffle(chosen, random);
        List<List<Example>> batches = new ArrayList<>();
        for (List<Example> shelf : parts(chosen, BATCH * SHELF)) {
            List<Example> sorted = new ArrayList<>(shelf);
            sorted.sort(Comparator.comparingInt(Example::length));
            batches.addAll(parts(sorted, BATCH));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static List<Example> answered(List<LabelledPair> pairs, WordPiece words, Side first) {
        return pairs.stream().flatMap(p -> Example.answered(p, words, first).stream()).toList();
    }

    private static <T> List<List<T>> parts(List<T> list, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            parts.add(list.subList(from, Math.min(list.size(), from + size)));
        }
        return parts;
    }
}
