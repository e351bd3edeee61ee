package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.compare.Comparer;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Loader;
import org.diptych.load.file.Sample;
import org.diptych.report.PageStyle;
import org.diptych.report.ReportFormat;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.review.WholeFile;
import org.diptych.text.Side;

/// What the window would have shown, where there is none: the report as text, and the annotated PDF.
record WithoutWindow(Console console) {

    /// Written to the working directory, over what an earlier run left there; the name is the program's
    /// own.
    static final String PDF = "diptych-report.pdf";

    /// Compares the two files, or the sample pair if there are none; one file is a saved review.
    int run(List<Path> files, Optional<Side> original, Comparer comparer)
            throws LoadFailure, Unwritable {
        Path pdf = Path.of(PDF);
        if (files.stream().map(Loader::file).anyMatch(file -> WholeFile.isSame(pdf, file))) {
            throw new Unwritable("The report would overwrite the article “%s”.".formatted(pdf));
        }
        Review review = review(files, original, comparer);
        console.write(review, ReportFormat.TEXT, PageStyle.USUAL, Optional.empty());
        console.write(review, ReportFormat.PDF, PageStyle.USUAL, Optional.of(pdf));
        console.say("The annotated PDF is “%s”.".formatted(pdf.toAbsolutePath()));
        return Exit.of(review.findings().size());
    }

    private Review review(List<Path> files, Optional<Side> original, Comparer comparer)
            throws LoadFailure {
        return switch (files.size()) {
            case 0 ->
                    Review.of(
                            comparer.compare(
                                    Sample.pair(),
                                    Optional.of(Sample.ORIGINAL),
                                    console.progress()));
            case 1 -> ReviewFile.open(files.getFirst());
            default ->
                    Review.of(
                            new Pair(files.getFirst(), files.getLast())
                                    .compared(comparer, original, console.progress()));
        };
    }
}
