package org.diptych.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diptych.align.Aligned;
import org.diptych.cli.Manifest.Row;
import org.diptych.compare.Comparer;
import org.diptych.compare.Progress;
import org.diptych.load.Complaint;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Loader;
import org.diptych.present.Summary;
import org.diptych.report.BatchIndex;
import org.diptych.report.Notes;
import org.diptych.report.PageStyle;
import org.diptych.report.ReportFormat;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.review.WholeFile;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Compares many pairs, as many at a time as the machine has cores, and tells of them in the order of
/// the manifest.
final class Batch {

    private final Console console;
    private final Comparer comparer;
    private final Wish wish;
    private final Set<Path> read;

    /// The articles of all reviews in the batch.
    private final List<Both<Article>> reviewed = new ArrayList<>();

    private final Progress told;
    private int compared;
    private int failed;
    private int findings;

    /// A batch.
    ///
    /// @param read every file that it is made from; none of them is ever written over
    Batch(Console console, Comparer comparer, Wish wish, Set<Path> read) {
        this.console = console;
        this.comparer = comparer;
        this.wish = wish;
        this.read = Set.copyOf(read);
        this.told = console.progress();
    }

    /// What is to be made of all pairs alike.
    ///
    /// @param folder for the reports
    /// @param original the side that is known to be the original, if either is
    /// @param accepted whether to show nothing but what was accepted
    record Wish(
            ReportFormat format,
            PageStyle style,
            Path folder,
            Optional<Side> original,
            boolean accepted) {}

    /// What became of a row.
    private sealed interface Outcome {
        /// A report was written.
        ///
        /// @param line the verdict
        /// @param lost what of a review no longer fits
        record Compared(BatchIndex.Entry entry, String line, List<String> lost)
                implements Outcome {}

        record Failed(String name, String sentence) implements Outcome {}
    }

    /// Compares all pairs.
    ///
    /// @return 3 if a row failed, else 1 if there are findings, else 0
    /// @throws Unwritable if the index can't be written; that it would replace what is read is told before
    ///     anything is compared
    int run(Manifest manifest) throws InterruptedException, Unwritable {
        manifest.rows().forEach(this::note);
        for (Path file : List.of(indexAs("html"), indexAs("csv"))) {
            if (isRead(file)) {
                throw new Unwritable(
                        "The index would overwrite “%s”, which this batch reads.".formatted(file));
            }
        }
        List<Outcome> results = new ArrayList<>();
        ProgressLine progress = console.progressOver(manifest.rows().size());
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
            List<Future<Outcome>> outcomes =
                    manifest.rows().stream().map(row -> pool.submit(() -> outcome(row))).toList();
            for (int k = 0; k < outcomes.size(); k++) {
                Outcome result = result(manifest.rows().get(k), outcomes.get(k));
                progress.clear();
                tell(result);
                results.add(result);
                progress.show(compared + failed, failed);
            }
        }
        progress.end();
        index(results);
        return failed > 0 ? Exit.UNREADABLE : Exit.of(findings);
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case Outcome.Compared(BatchIndex.Entry entry, String line, List<String> lost) -> {
                compared++;
                findings += entry.findings();
                console.out().println(line);
                lost.forEach(l -> console.say(entry.name() + ": " + l));
            }
            case Outcome.Failed(_, String sentence) -> {
                failed++;
                console.say(sentence);
            }
        }
    }

    /// What became of a row, be it that Diptych itself failed on it: that is one pair's end and no other's.
    private static Outcome result(Row row, Future<Outcome> outcome) throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String sentence = Fault.sentence(cause == null ? e : cause);
            return switch (row) {
                case Row.Bad _ -> new Outcome.Failed("", sentence);
                case Row.Good(String name, _) -> failed(name, sentence);
            };
        }
    }

    private Outcome outcome(Row row) {
        return switch (row) {
            case Row.Bad(String sentence) -> new Outcome.Failed("", sentence);
            case Row.Good(String name, Material material) -> outcome(name, material);
        };
    }

    private static Outcome failed(String name, String sentence) {
        return new Outcome.Failed(name, name + ": " + sentence);
    }

    /// A list of all pairs, for people and for a spreadsheet.
    private void index(List<Outcome> outcomes) throws Unwritable {
        BatchIndex index = new BatchIndex(Console.WORDING);
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Compared(BatchIndex.Entry entry, _, _) -> index.add(entry);
                case Outcome.Failed(String name, String sentence) -> index.fail(name, sentence);
            }
        }
        for (String ending : List.of("html", "csv")) {
            Path file = indexAs(ending);
            try {
                WholeFile.write(file, ending.equals("html") ? index::writeHtml : index::writeCsv);
            } catch (IOException e) {
                throw new Unwritable(file, e);
            }
        }
    }

    private Path indexAs(String ending) {
        return wish.folder().resolve("index." + ending);
    }

    /// Notes the articles that only the review of a row knows.
    private void note(Row row) {
        if (row instanceof Row.Good(_, Material material) && material.review().isPresent()) {
            try {
                reviewed.add(
                        ReviewFile.open(material.review().get()).comparison().pair().articles());
            } catch (LoadFailure _) {
                // Its row fails for it, and tells why.
            }
        }
    }

    private boolean isRead(Path file) {
        return read.stream().anyMatch(r -> WholeFile.isSame(file, r))
                || reviewed.stream().anyMatch(articles -> Loader.isSource(file, articles));
    }

    private Outcome outcome(String name, Material material) {
        String file = name + "." + wish.format().extension();
        Path report = wish.folder().resolve(file);
        if (isRead(report)) {
            return failed(
                    name,
                    "its report would overwrite an article, or another file that this batch reads.");
        }
        if (List.of("index.html", "index.csv").contains(file.toLowerCase(Locale.ROOT))) {
            return failed(
                    name, "its report would overwrite the index; give the pair another name.");
        }
        if (Files.exists(report) && ReviewFile.isReview(report)) {
            return failed(name, "its report would overwrite a saved review.");
        }
        if (wish.accepted() && material.review().isEmpty()) {
            return failed(name, "findings are accepted in a review, and it has none.");
        }
        try {
            return reported(name, material, report);
        } catch (LoadFailure e) {
            return failed(name, Complaint.of(e));
        } catch (Unwritable e) {
            return failed(name, String.valueOf(e.getMessage()));
        }
    }

    private Outcome reported(String name, Material material, Path report)
            throws LoadFailure, Unwritable {
        Review review = material.reviewed(comparer, wish.original(), told);
        Review shown = wish.accepted() ? review.accepted() : review;
        console.write(shown, wish.format(), wish.style(), Optional.of(report));
        Aligned pair = review.comparison().pair();
        Summary summary = Summary.of(pair, shown.findings());
        return new Outcome.Compared(
                new BatchIndex.Entry(name, report, pair.articles().map(Article::name), summary),
                name + ": " + Console.WORDING.verdict(summary),
                material.pair().isPresent() ? Notes.lost(review, Console.WORDING) : List.of());
    }
}
