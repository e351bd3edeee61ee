package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Path;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.present.Wording;
import org.diptych.report.Report;
import org.diptych.review.Review;
import org.diptych.review.WholeFile;
import org.jspecify.annotations.Nullable;

/// Writes a review into a file for others, off the window's thread.
final class Exporting extends Service<Path> {

    private final Wording wording;
    private @Nullable Wanted wanted;

    private record Wanted(Review review, Edition edition, Path file) {}

    Exporting(Wording wording) {
        this.wording = wording;
    }

    void start(Review review, Edition edition, Path file) {
        wanted = new Wanted(review, edition, file);
        restart();
    }

    @Override
    protected Task<Path> createTask() {
        Wanted asked = wanted;
        return new Task<>() {
            @Override
            protected Path call() throws IOException {
                if (asked == null) {
                    throw new IllegalStateException("nothing to export");
                }
                Report report = asked.edition().report(wording);
                Review review = asked.edition().of(asked.review());
                WholeFile.write(asked.file(), out -> report.write(review, out));
                return asked.file();
            }
        };
    }
}
