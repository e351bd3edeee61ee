package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Path;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.compare.Comparison;
import org.diptych.report.Report;
import org.diptych.review.WholeFile;
import org.jspecify.annotations.Nullable;

/// Writes the annotated PDF off the window's thread.
final class Exporting extends Service<Path> {

    private final Report report;
    private @Nullable Comparison comparison;
    private Path file = Path.of("");

    Exporting(Report report) {
        this.report = report;
    }

    void start(Comparison what, Path where) {
        comparison = what;
        file = where;
        restart();
    }

    @Override
    protected Task<Path> createTask() {
        Comparison what = comparison;
        Path where = file;
        return new Task<>() {
            @Override
            protected Path call() throws IOException {
                if (what != null) {
                    WholeFile.write(where, out -> report.write(what, out));
                }
                return where;
            }
        };
    }
}
