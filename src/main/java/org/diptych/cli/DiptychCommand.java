package org.diptych.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.find.office.Offices;
import org.diptych.load.LoadFailure;
import org.diptych.load.Loader;
import org.diptych.report.ReportFormat;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    private static final String OFFICES =
            "A table of your own, added to the one that comes with Diptych: who held which office when."
                    + " A CSV file whose first line names the columns"
                    + " office,holder,from,until,source,as_of and perhaps also.";

    private static final String LEXICAL = "Without the language models: quicker, and finds less.";

    private static final String FORMAT = "text, json or pdf.";

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
                    "Two articles stand side by side, and these are %d.".formatted(files.size()));
        }
        Optional<Side> named = Optional.ofNullable(original);
        Optional<String> refusal = window.open(files, named);
        if (refusal.isEmpty()) {
            return Exit.NOTHING_FOUND;
        }
        console.say(refusal.get());
        if (files.size() == 1) {
            throw misuse("Without a window Diptych needs two articles, or none for the sample.");
        }
        return new WithoutWindow(console).run(files, named, comparers.with(Offices.builtIn()));
    }

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Compares two articles and writes a report.",
            footerHeading = "%nExit codes:%n",
            footer = {
                "  0   nothing found",
                "  1   findings",
                "  2   wrong arguments",
                "  3   an article, or the table of offices, could not be read",
                "  4   the report could not be written",
                "  70  a fault of Diptych itself"
            })
    int compare(
            @Parameters(paramLabel = "LEFT", description = "An article: plain text or Markdown.")
                    Path left,
            @Parameters(paramLabel = "RIGHT", description = "The article to hold against it.")
                    Path right,
            @Option(
                            names = "--format",
                            paramLabel = "text|json|pdf",
                            description =
                                    FORMAT + " Where it is left out the ending of --out decides.")
                    @Nullable ReportFormat format,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            description =
                                    "Write the report to this file, in one move; without it, to"
                                            + " standard output.")
                    @Nullable Path out,
            @Option(names = "--original", paramLabel = "left|right", description = ORIGINAL)
                    @Nullable Side original,
            @Option(names = "--offices", paramLabel = "FILE", description = OFFICES)
                    @Nullable Path offices,
            @Option(names = "--lexical", description = LEXICAL) boolean lexical)
            throws LoadFailure, OfficesFile.Unusable, Unwritable {
        Optional<Path> file = Optional.ofNullable(out);
        ReportFormat written = written(format, file, left, right);
        Comparison comparison =
                new Pair(left, right)
                        .compared(
                                comparer(offices, lexical),
                                Optional.ofNullable(original),
                                console.progress());
        console.write(comparison, written, file);
        return Exit.of(comparison.findings().size());
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
            @Parameters(paramLabel = "ARTICLE", description = "An article: plain text or Markdown.")
                    Path article,
            @Option(
                            names = "--format",
                            paramLabel = "text|json|pdf",
                            description =
                                    FORMAT + " Where it is left out the ending of --out decides.")
                    @Nullable ReportFormat format,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            description =
                                    "Write the report to this file, in one move; without it, to"
                                            + " standard output.")
                    @Nullable Path out,
            @Option(names = "--offices", paramLabel = "FILE", description = OFFICES)
                    @Nullable Path offices,
            @Option(names = "--lexical", description = LEXICAL) boolean lexical)
            throws LoadFailure, OfficesFile.Unusable, Unwritable {
        Optional<Path> file = Optional.ofNullable(out);
        ReportFormat written = written(format, file, article);
        Comparison comparison =
                comparer(offices, lexical)
                        .compare(
                                new Both<>(Loader.load(article), Article.nothing()),
                                Optional.empty(),
                                console.progress());
        console.write(comparison, written, file);
        return Exit.of(comparison.findings().size());
    }

    @Command(
            name = "batch",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Compares many pairs and writes a report on each, named after it.",
                "",
                "The manifest is a CSV file whose first line names the columns name,left,right;"
                        + " paths are relative to its folder. One line a pair goes to standard"
                        + " output. A pair that fails is told on the error stream and the rest goes"
                        + " on.",
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
                            paramLabel = "text|json|pdf",
                            required = true,
                            description = FORMAT)
                    ReportFormat format,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            required = true,
                            description = "The folder for the reports; made if there is none.")
                    Path out,
            @Option(names = "--original", paramLabel = "left|right", description = ORIGINAL)
                    @Nullable Side original,
            @Option(names = "--offices", paramLabel = "FILE", description = OFFICES)
                    @Nullable Path offices,
            @Option(names = "--lexical", description = LEXICAL) boolean lexical)
            throws LoadFailure,
                    Manifest.Unusable,
                    OfficesFile.Unusable,
                    Unwritable,
                    InterruptedException {
        Manifest pairs = Manifest.read(manifest);
        Comparer comparer = comparer(offices, lexical);
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Unwritable(out, e);
        }
        return new Batch(console, format, out, comparer, Optional.ofNullable(original)).run(pairs);
    }

    private Comparer comparer(@Nullable Path offices, boolean lexical)
            throws LoadFailure, OfficesFile.Unusable {
        Offices known = OfficesFile.offices(Optional.ofNullable(offices));
        return lexical ? Comparer.lexical(known) : comparers.with(known);
    }

    /// The format to write in, once it is sure that it can be written there.
    private ReportFormat written(
            @Nullable ReportFormat format, Optional<Path> file, Path... articles) {
        ReportFormat written = format == null ? byEnding(file) : format;
        if (written == ReportFormat.PDF && file.isEmpty()) {
            throw misuse("A PDF needs a file to go to: add --out FILE.");
        }
        if (file.isPresent() && Arrays.stream(articles).anyMatch(a -> isSame(file.get(), a))) {
            throw misuse("The report would overwrite the article “%s”.".formatted(file.get()));
        }
        return written;
    }

    private static ReportFormat byEnding(Optional<Path> file) {
        String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        return Arrays.stream(ReportFormat.values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst()
                .orElse(ReportFormat.TEXT);
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.isSameFile(a, b);
        } catch (IOException _) {
            // One of them does not exist, so nothing of the other can be lost.
            return false;
        }
    }

    private ParameterException misuse(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
