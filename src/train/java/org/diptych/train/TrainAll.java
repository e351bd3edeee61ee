package org.diptych.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Trains the tagger on all pairs, for the program, and on two thirds of them three times over, for the
/// scoreboard and the weighing of clues.
///
/// `TrainAll BERT.jar WORK ADAPTERS FOLDS LESSONS PAIRS…`: the adapters that all pairs taught are put in ADAPTERS,
/// those of the folds in the folder FOLDS.
///
/// Two run at a time, each in a process of its own and on one thread: the engine draws chance from one well
/// a process, and sums in another order on another number of threads.
public final class TrainAll {

    private static final String ALL = "all";

    private static final List<String> FOLDS = List.of(ALL, "0", "1", "2");

    private static final int AT_A_TIME = 2;

    /// How often one is set going: gradients that are no numbers were seen in three of eight runs, on steps that went
    /// well when they were taken again.
    private static final int TRIES = 5;

    /// Keeps glibc from giving every large array back to the system and asking for it again in the next step: with
    /// that, a third of the time went to clearing pages.
    private static final Map<String, String> MEMORY_KEPT =
            Map.of(
                    "MALLOC_ARENA_MAX", "1",
                    "MALLOC_MMAP_MAX_", "0",
                    "MALLOC_TRIM_THRESHOLD_", "30000000000");

    private TrainAll() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        String jar = arguments[0];
        Path work = Files.createDirectories(Path.of(arguments[1]));
        Path adapters = Path.of(arguments[2]);
        Path folds = Files.createDirectories(Path.of(arguments[3]));
        List<String> pairs = List.of(arguments).subList(4, arguments.length);
        try (ExecutorService two = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<Integer>> runs =
                    FOLDS.stream()
                            .map(fold -> two.submit(() -> train(jar, work, fold, pairs)))
                            .toList();
            for (Future<Integer> run : runs) {
                if (run.get() != 0) {
                    two.shutdownNow();
                    throw new IOException("a training stopped; the same command goes on with it");
                }
            }
        }
        for (String fold : FOLDS) {
            Files.copy(
                    work.resolve(Path.of("fold-" + fold, "tagger.safetensors")),
                    fold.equals(ALL) ? adapters : Folds.adapters(folds, fold),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int train(String jar, Path work, String fold, List<String> pairs)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx4g",
                        "-XX:MaxDirectMemorySize=1g",
                        "-Dai.djl.offline=true",
                        "-Dai.djl.pytorch.num_threads=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TrainTagger.class.getName(),
                        jar,
                        work.toString(),
                        fold));
        command.addAll(pairs);
        int exit = 1;
        for (int k = 0; k < TRIES && exit != 0; k++) {
            ProcessBuilder run = new ProcessBuilder(command).inheritIO();
            run.environment().putAll(MEMORY_KEPT);
            Process process = run.start();
            try {
                exit = process.waitFor();
            } finally {
                process.destroy();
            }
        }
        return exit;
    }
}
