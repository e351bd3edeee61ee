package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.diptych.present.Wording;
import org.diptych.report.Report;
import org.diptych.review.Review;
import org.diptych.review.WholeFile;

/// Writes reviews into files for others. Its value is the file.
final class Exporting extends InTurn<Exporting.Wanted, Path> {

    private final Wording wording;

    record Wanted(Review review, Edition edition, Path file) {}

    Exporting(Wording wording) {
        this.wording = wording;
    }

    @Override
    Path carryOut(Wanted wanted) throws IOException {
        Report report = wanted.edition().report(wording);
        Review review = wanted.edition().of(wanted.review());
        WholeFile.write(wanted.file(), out -> report.write(review, out));
        return wanted.file();
    }
}
