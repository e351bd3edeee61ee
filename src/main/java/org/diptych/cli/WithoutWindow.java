package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.load.LoadFailure;
import org.diptych.load.Sample;
import org.diptych.report.ReportFormat;
import org.diptych.text.Side;

/// What the window would have shown, where there is none: the report as text, and the annotated PDF.
record WithoutWindow(Console console) {

    /// Written to the working directory, over what an earlier run left there; the name is the program's
    /// own.
    static final String PDF = "diptych-report.pdf";

    /// Compares the two files, or the sample pair if there are none.
    int run(List<Path> files, Optional<Side> original, Comparer comparer)
            throws LoadFailure, Unwritable {
        Comparison comparison =
                files.isEmpty()
                        ? comparer.compare(
                                Sample.pair(), Optional.of(Sample.ORIGINAL), console.progress())
                        : new Pair(files.getFirst(), files.getLast())
                                .compared(comparer, original, console.progress());
        console.write(comparison, ReportFormat.TEXT, Optional.empty());
        Path pdf = Path.of(PDF);
        console.write(comparison, ReportFormat.PDF, Optional.of(pdf));
        console.say("The annotated PDF is “%s”.".formatted(pdf.toAbsolutePath()));
        return Exit.of(comparison.findings().size());
    }
}
