package org.diptych.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two hundred random sequences of verdicts, each saved after every decision, in a process that is killed in
/// the midst of it.
class KilledTest {

    @TempDir Path folder;

    @Test
    void of_every_review_the_last_decision_saved_or_the_one_under_way_is_there() throws Exception {
        for (int seed = 0; seed < 9; seed++) {
            ReviewFile.save(
                    SavingForEver.base(folder, seed), Review.of(RandomReviews.comparison(seed)));
        }
        Map<Integer, Integer> saved = killedAfter(new Random(3).nextInt(400));
        assertThat(saved).hasSize(SavingForEver.SEQUENCES);
        for (Map.Entry<Integer, Integer> told : saved.entrySet()) {
            int seed = told.getKey();
            int last = told.getValue();
            List<Review> steps = RandomReviews.steps(seed, RandomReviews.comparison(seed));
            assertThat(ReviewFile.open(SavingForEver.file(folder, seed)))
                    .as("sequence %d, killed after save %d", seed, last)
                    .isIn(steps.get(last % steps.size()), steps.get((last + 1) % steps.size()));
        }
    }

    /// Kills the process as soon as it has saved every review once and told of so many saves more, in the middle
    /// of whatever it does then.
    ///
    /// @return for each sequence the last save that was told
    private Map<Integer, Integer> killedAfter(int more) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SavingForEver.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Map<Integer, Integer> saved = new HashMap<>();
        try (BufferedReader told = process.inputReader()) {
            int left = more;
            while (saved.size() < SavingForEver.SEQUENCES || left-- > 0) {
                note(told.readLine(), saved);
            }
            // By its handle: the process itself would close its output, and with it the last words.
            process.toHandle().destroyForcibly();
            process.waitFor();
            // What it had told before it died but nobody had read yet; the last line may be torn.
            String rest = told.readAllAsString();
            rest.substring(0, rest.lastIndexOf('\n') + 1).lines().forEach(l -> note(l, saved));
            return saved;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void note(String line, Map<Integer, Integer> saved) {
        String[] words = line.split(" ", -1);
        saved.put(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    }
}
