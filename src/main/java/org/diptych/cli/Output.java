package org.diptych.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.load.file.Loader;
import org.diptych.report.ReportFormat;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.review.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say where one report goes, and how it looks.
final class Output {

    /// Other endings that files of some formats go by.
    private static final Map<String, String> ALSO = Map.of("htm", "html", "markdown", "md");

    /// What `--format` takes.
    static final String FORMATS = "text|md|json|csv|html|pdf|diptych";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = FORMATS,
            description =
                    "What to write: text for a terminal, Markdown, JSON for programs, a table for a"
                            + " spreadsheet, a web page, an annotated PDF, or a review to go on with."
                            + " Where it is left out the ending of --out decides.")
    private @Nullable ReportFormat format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the report to this file, in one move; without it, to standard output.")
    private @Nullable Path out;

    @Mixin private Look look = new Look();

    /// The format to write in, once it is sure that it can be written there.
    ///
    /// @param review the saved review that the report is made from, if it is from one
    /// @param articles as they were named, perhaps with a choice among those of one file
    /// @param offices the reader's own table of offices, if there is one
    ReportFormat checked(Optional<Path> review, List<Path> articles, Optional<Path> offices) {
        return checked(review, articles, offices, false);
    }

    /// @param isPart whether the report leaves out some of what the review holds
    ReportFormat checked(
            Optional<Path> review, List<Path> articles, Optional<Path> offices, boolean isPart) {
        Optional<Path> file = Optional.ofNullable(out);
        ReportFormat written = format == null ? byEnding(file) : format;
        if (written.isBinary() && file.isEmpty()) {
            throw misuse(
                    written == ReportFormat.PDF
                            ? "A PDF needs a file to go to: add --out FILE."
                            : "A review needs a file to go to: add --out FILE.");
        }
        if (isAmong(articles.stream().map(Loader::file))) {
            throw misuse("The report would overwrite the article “%s”.".formatted(out));
        }
        if (isAmong(offices.stream())) {
            throw misuse("The report would overwrite the table of offices “%s”.".formatted(out));
        }
        boolean same = isAmong(review.stream());
        if (file.isPresent()
                && Files.exists(file.get())
                && ReviewFile.isReview(file.get())
                && !(same && written == ReportFormat.DIPTYCH && !isPart)) {
            throw misuse(
                    "“%s” is a saved review, and its verdicts would be lost; write to another file."
                            .formatted(file.get()));
        }
        return written;
    }

    void write(Console console, Review review, ReportFormat written) throws Unwritable {
        console.write(review, written, look.style(), Optional.ofNullable(out));
    }

    private ReportFormat byEnding(Optional<Path> file) {
        String name =
                file.map(Path::getFileName).map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        if (dot <= 0
                || file.filter(Files::exists).filter(f -> !Files.isRegularFile(f)).isPresent()) {
            return ReportFormat.TEXT;
        }
        String ending = name.substring(dot + 1);
        return Arrays.stream(ReportFormat.values())
                .filter(format -> ALSO.getOrDefault(ending, ending).equals(format.extension()))
                .findFirst()
                .orElseThrow(() ->
                        misuse(
                                "“%s” ends like no format that Diptych writes; add --format."
                                        .formatted(file.get())));
    }

    private boolean isAmong(Stream<Path> files) {
        Path file = out;
        return file != null && files.anyMatch(f -> WholeFile.isSame(file, f));
    }

    private ParameterException misuse(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
