package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.present.Wording;
import org.diptych.report.Report;
import org.diptych.review.Review;
import org.diptych.review.WholeFile;

/// Writes reviews into files for others, off the window's thread, one after the other.
final class Exporting extends Service<Path> {

    private final Wording wording;
    private final Deque<Wanted> waiting = new ArrayDeque<>();

    private record Wanted(Review review, Edition edition, Path file) {}

    Exporting(Wording wording) {
        this.wording = wording;
    }

    void start(Review review, Edition edition, Path file) {
        waiting.add(new Wanted(review, edition, file));
        if (!isRunning()) {
            restart();
        }
    }

    @Override
    protected void succeeded() {
        goOn();
    }

    @Override
    protected void failed() {
        goOn();
    }

    private void goOn() {
        if (!waiting.isEmpty()) {
            restart();
        }
    }

    @Override
    protected Task<Path> createTask() {
        Wanted asked = waiting.poll();
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
