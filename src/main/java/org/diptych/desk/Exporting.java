package org.diptych.desk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.diptych.present.Wording;
import org.diptych.report.Report;
import org.diptych.review.Review;
import org.diptych.review.WholeFile;

/// Writes reviews into files for others. Its value is the file.
final class Exporting extends InTurn<Exporting.Wanted, Path> {

    private final Wording wording;
    private final Words words;

    record Wanted(Review review, Edition edition, Path file) {}

    Exporting(Wording wording, Words words) {
        this.wording = wording;
        this.words = words;
    }

    /// @throws FileSystemException if the file can't be written; it names the one that was asked for, and why
    @Override
    Path carryOut(Wanted wanted) throws FileSystemException {
        Report report = wanted.edition().report(wording);
        Review review = wanted.edition().of(wanted.review());
        Path file = wanted.file();
        try {
            WholeFile.write(file, out -> report.write(review, out));
        } catch (IOException e) {
            FileSystemException failure =
                    new FileSystemException(file.toString(), null, Unwritten.why(e, words));
            failure.initCause(e);
            throw failure;
        }
        return file;
    }
}
