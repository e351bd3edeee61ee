package org.diptych.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.find.office.Offices;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Loader;
import org.diptych.report.Notes;
import org.diptych.report.ReportFormat;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What can be typed behind `diptych`.
@Command(
        name = "diptych",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "Reads two articles side by side and marks garbled wording, dropped sentences, false"
                    + " quotes and conflicting facts.",
            "",
            "Without a command it opens a window on the two articles, or on a sample pair. Where no"
                    + " window can be shown it prints the report and writes "
                    + WithoutWindow.PDF
                    + " to the working directory.",
            ""
        },
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0   nothing found",
            "  1   findings",
            "  2   wrong arguments",
            "  3   an article, or the manifest, could not be read",
            "  4   the report could not be written",
            "  70  a fault of Diptych itself"
        })
final class DiptychCommand implements Callable<Integer> {

    /// What does something else than to open a window.
    static final Set<String> COMMANDS = Set.of("compare", "check", "batch");

    private final Window window;
    private final Comparers comparers;
    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "One article to open, or two.")
    private List<Path> files = List.of();

    @Option(names = "--original", paramLabel = "left|right", description = ORIGINAL)
    private @Nullable Side original;

    private static final String ORIGINAL =
            "The article that is known to be the original; the other is judged by it.";

    DiptychCommand(Window window, Comparers comparers, Console console) {
        this.window = window;
        this.comparers = comparers;
        this.console = console;
    }

    /// Opens the window.
    @Override
    public Integer call() throws LoadFailure, Unwritable {
        if (files.size() > 2) {
            throw misuse(
                    String.format(
                            Locale.ROOT,
                            "Two articles stand side by side, and these are %d.",
                            files.size()));
        }
        Optional<Side> named = Optional.ofNullable(original);
        Optional<String> refusal = window.open(files, named);
        if (refusal.isEmpty()) {
            return Exit.NOTHING_FOUND;
        }
        console.say(refusal.get());
        if (files.size() == 1 && !ReviewFile.isReview(files.getFirst())) {
            throw misuse("Without a window Diptych needs two articles, or none for the sample.");
        }
        return new WithoutWindow(console).run(files, named, comparers.with(Offices.builtIn()));
    }

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Compares two articles, or takes a saved review, and writes a report.",
            footerHeading = "%nExit codes:%n",
            footer = {
                "  0   nothing found",
                "  1   findings",
                "  2   wrong arguments",
                "  3   an article, a review or the table of offices could not be read",
                "  4   the report could not be written",
                "  70  a fault of Diptych itself"
            })
    int compare(
            @Parameters(
                            paramLabel = "[REVIEW] [LEFT RIGHT]",
                            arity = "1..3",
                            description = {
                                "Two articles: web pages, Word, OpenDocument, RTF, PDF, EPUB, mail, text"
                                        + " or Markdown, packed or not; - for the standard input.",
                                "Or a review that Diptych saved, by itself: it is reported as it is.",
                                "Or a review and two articles: these are compared, what was decided moves"
                                        + " with its words, and what no longer fits is told."
                            })
                    List<Path> files,
            @Option(
                            names = "--accepted",
                            description =
                                    "Nothing but the findings that were accepted in the review.")
                    boolean accepted,
            @Mixin Output output,
            @Option(names = "--original", paramLabel = "left|right", description = ORIGINAL)
                    @Nullable Side original,
            @Mixin Means means)
            throws LoadFailure, OfficesFile.Unusable, Unwritable {
        Material material = material(files);
        if (material.review().isPresent() && !ReviewFile.isReview(files.getFirst())) {
            throw misuse(
                    files.size() == 1
                            ? "Two articles are compared, or a saved review is reported: add the second"
                                    + " article."
                            : "“%s” is no saved review.".formatted(files.getFirst()));
        }
        if (accepted && material.review().isEmpty()) {
            throw misuse("Findings are accepted in a review: --accepted needs a saved one.");
        }
        ReportFormat written =
                output.checked(
                        material.review(),
                        files.subList(material.review().isPresent() ? 1 : 0, files.size()),
                        means.offices(),
                        accepted);
        Review review =
                material.reviewed(
                        means.comparer(comparers),
                        Optional.ofNullable(original),
                        console.progress());
        if (material.pair().isPresent()) {
            Notes.lost(review, Console.WORDING).forEach(console::say);
        }
        Review shown = accepted ? review.accepted() : review;
        output.write(console, shown, written);
        return Exit.of(shown.findings().size());
    }

    /// One file is a review, two are articles, three are a review and articles.
    private static Material material(List<Path> files) {
        Optional<Pair> pair =
                files.size() == 1
                        ? Optional.empty()
                        : Optional.of(new Pair(files.get(files.size() - 2), files.getLast()));
        return new Material(
                files.size() == 2 ? Optional.empty() : Optional.of(files.getFirst()), pair);
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description =
                    "Checks the wording of one article by itself, where there is nothing to hold against"
                            + " it.",
            footerHeading = "%nExit codes:%n",
            footer = {
                "  0   nothing found",
                "  1   findings",
                "  2   wrong arguments",
                "  3   the article, or the table of offices, could not be read",
                "  4   the report could not be written",
                "  70  a fault of Diptych itself"
            })
    int check(
            @Parameters(
                            paramLabel = "ARTICLE",
                            description =
                                    "An article: a web page, Word, OpenDocument, RTF, PDF, EPUB, mail, text or"
                                            + " Markdown, packed or not; - for the standard input.")
                    Path article,
            @Mixin Output output,
            @Mixin Means means)
            throws LoadFailure, OfficesFile.Unusable, Unwritable {
        ReportFormat written = output.checked(Optional.empty(), List.of(article), means.offices());
        Comparison comparison =
                means.comparer(comparers)
                        .compare(
                                new Both<>(Loader.load(article), Article.nothing()),
                                Optional.empty(),
                                console.progress());
        output.write(console, Review.of(comparison), written);
        return Exit.of(comparison.findings().size());
    }

    @Command(
            name = "batch",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Compares many pairs and writes a report on each, named after it, and an index over all"
                        + " of them: index.html and index.csv.",
                "",
                "The manifest is a CSV file whose first line names the columns name,left,right, and"
                        + " perhaps review for saved reviews: with left and right these are moved to"
                        + " the two articles, without them they are reported as they are. Paths are"
                        + " relative to its folder. One line a pair goes to standard output. A pair"
                        + " that fails is told on the error stream and the rest goes on.",
                ""
            },
            footerHeading = "%nExit codes:%n",
            footer = {
                "  0   nothing found in any pair",
                "  1   findings in some pair",
                "  2   wrong arguments",
                "  3   the manifest or the table of offices could not be read, or a pair failed",
                "  4   the folder for the reports could not be made",
                "  70  a fault of Diptych itself"
            })
    int batch(
            @Parameters(paramLabel = "MANIFEST.csv", description = "The list of pairs.")
                    Path manifest,
            @Option(
                            names = "--format",
                            paramLabel = Output.FORMATS,
                            required = true,
                            description = "What to write on each pair.")
                    ReportFormat format,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            required = true,
                            description = "The folder for the reports; made if there is none.")
                    Path out,
            @Option(
                            names = "--accepted",
                            description =
                                    "Nothing but the findings that were accepted in the reviews; every pair"
                                            + " needs one.")
                    boolean accepted,
            @Mixin Look look,
            @Option(names = "--original", paramLabel = "left|right", description = ORIGINAL)
                    @Nullable Side original,
            @Mixin Means means)
            throws LoadFailure,
                    Manifest.Unusable,
                    OfficesFile.Unusable,
                    Unwritable,
                    InterruptedException {
        Manifest pairs = Manifest.read(manifest);
        Comparer comparer = means.comparer(comparers);
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Unwritable(out, e);
        }
        Batch.Wish wish =
                new Batch.Wish(format, look.style(), out, Optional.ofNullable(original), accepted);
        Set<Path> read = new HashSet<>(pairs.files());
        read.add(manifest);
        means.offices().ifPresent(read::add);
        return new Batch(console, comparer, wish, read).run(pairs);
    }

    private ParameterException misuse(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
