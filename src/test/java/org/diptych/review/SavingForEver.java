package org.diptych.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.diptych.compare.Comparison;
import org.diptych.load.LoadFailure;

/// A program that takes many random reviews at once, saves each after every decision until it is killed, and
/// says which decision it has saved.
final class SavingForEver {

    static final int SEQUENCES = 200;

    private SavingForEver() {}

    /// Where the review of a seed is saved.
    static Path file(Path folder, int seed) {
        return folder.resolve(seed + ".diptych");
    }

    /// Where the comparison that a seed's review is about lies ready.
    static Path base(Path folder, int seed) {
        return folder.resolve("base-" + seed % 9 + ".diptych");
    }

    public static void main(String[] arguments) throws LoadFailure {
        Path folder = Path.of(arguments[0]);
        CyclicBarrier round = new CyclicBarrier(SEQUENCES);
        // Threads of the system: virtual ones that read and write files do not make room for each
        // other.
        try (ExecutorService readers = Executors.newFixedThreadPool(SEQUENCES)) {
            for (int seed = 0; seed < SEQUENCES; seed++) {
                int own = seed;
                Comparison comparison = ReviewFile.open(base(folder, seed)).comparison();
                readers.execute(() -> save(file(folder, own), own, comparison, round));
            }
        }
    }

    private static void save(Path file, int seed, Comparison comparison, CyclicBarrier round) {
        List<Review> steps = RandomReviews.steps(seed, comparison);
        try {
            for (int i = 0; ; i++) {
                ReviewFile.save(file, steps.get(i % steps.size()));
                System.out.println(seed + " " + i);
                // None is far ahead, so that all are soon begun.
                round.await();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException("nobody stops a sequence but who kills all", e);
        }
    }
}
