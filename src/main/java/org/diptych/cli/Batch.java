package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diptych.cli.Manifest.Row;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.load.Complaint;
import org.diptych.load.LoadFailure;
import org.diptych.present.Summary;
import org.diptych.report.ReportFormat;
import org.diptych.text.Side;

/// Compares many pairs, as many at a time as the machine has cores, and tells of them in the order of
/// the manifest.
final class Batch {

    private final Console console;
    private final ReportFormat format;
    private final Path folder;
    private final Comparer comparer;
    private final Optional<Side> original;
    private final Progress told;
    private int compared;
    private int failed;
    private int findings;

    Batch(
            Console console,
            ReportFormat format,
            Path folder,
            Comparer comparer,
            Optional<Side> original) {
        this.console = console;
        this.format = format;
        this.folder = folder;
        this.comparer = comparer;
        this.original = original;
        this.told = console.progress();
    }

    /// What became of a row.
    private sealed interface Outcome {
        record Compared(String line, int findings) implements Outcome {}

        record Failed(String sentence) implements Outcome {}
    }

    /// Compares all pairs.
    ///
    /// @return 3 if a row failed, else 1 if there are findings, else 0
    int run(Manifest manifest) throws InterruptedException {
        Set<Path> articles = manifest.articles();
        ProgressLine progress = console.progressOver(manifest.rows().size());
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
            List<Future<Outcome>> outcomes =
                    manifest.rows().stream()
                            .map(row -> pool.submit(() -> outcome(row, articles)))
                            .toList();
            for (Future<Outcome> outcome : outcomes) {
                Outcome result = result(outcome);
                progress.clear();
                tell(result);
                progress.show(compared + failed, failed);
            }
        }
        progress.end();
        return failed > 0 ? Exit.UNREADABLE : Exit.of(findings);
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Compared(String line, int found) -> {
                compared++;
                findings += found;
                console.out().println(line);
            }
            case Outcome.Failed(String sentence) -> {
                failed++;
                console.say(sentence);
            }
        }
    }

    private static Outcome result(Future<Outcome> outcome) throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return new Outcome.Failed(Fault.sentence(cause == null ? e : cause));
        }
    }

    private Outcome outcome(Row row, Set<Path> articles) {
        return switch (row) {
            case Row.Bad(String sentence) -> new Outcome.Failed(sentence);
            case Row.Good(String name, Pair pair) -> outcome(name, pair, articles);
        };
    }

    private Outcome outcome(String name, Pair pair, Set<Path> articles) {
        Path report = folder.resolve(name + "." + format.extension());
        if (articles.contains(report.toAbsolutePath().normalize())) {
            return new Outcome.Failed(name + ": its report would overwrite an article.");
        }
        try {
            Comparison comparison = pair.compared(comparer, original, told);
            console.write(comparison, format, Optional.of(report));
            Summary summary = Summary.of(comparison.pair(), comparison.findings());
            return new Outcome.Compared(
                    name + ": " + Console.WORDING.verdict(summary), comparison.findings().size());
        } catch (LoadFailure e) {
            return new Outcome.Failed(name + ": " + Complaint.of(e));
        } catch (Unwritable e) {
            return new Outcome.Failed(name + ": " + e.getMessage());
        }
    }
}
