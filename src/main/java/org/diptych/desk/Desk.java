package org.diptych.desk;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.diptych.compare.Comparer;
import org.diptych.desk.NoDisplay.Reason;
import org.diptych.present.Wording;
import org.diptych.report.PdfReport;
import org.diptych.text.Side;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Opens the window. Here its parts get what they work with.
public final class Desk {

    private Desk() {}

    /// Shows the window and returns when it was closed.
    ///
    /// @param comparer what compares them
    /// @param articles none, one or two files to open
    /// @param original the side that is known to be the original, if either is
    /// @throws NoDisplay if no window can be shown here; then nothing was started and nothing printed
    public static void open(Comparer comparer, List<Path> articles, Optional<Side> original)
            throws NoDisplay {
        Screen.check();
        CompletableFuture<Optional<Throwable>> closed = new CompletableFuture<>();
        try {
            Platform.startup(() -> show(comparer, articles, original, closed));
        } catch (RuntimeException | LinkageError e) {
            throw new NoDisplay(Reason.TOOLKIT_FAILED, String.valueOf(e.getMessage()), e);
        }
        Optional<Throwable> failure = closed.join();
        Platform.exit();
        if (failure.isPresent()) {
            throw new IllegalStateException("the window could not be built", failure.get());
        }
    }

    private static void show(
            Comparer comparer,
            List<Path> articles,
            Optional<Side> original,
            CompletableFuture<Optional<Throwable>> closed) {
        try {
            Stage stage = new Stage();
            Words words = new Words(Locale.ENGLISH);
            Wording wording = new Wording(Locale.ENGLISH);
            Workbench workbench =
                    new Workbench(
                            stage,
                            comparer,
                            new PdfReport(wording),
                            Chooser.ofSystem(stage, words),
                            wording,
                            words);
            stage.setOnHidden(_ -> closed.complete(Optional.empty()));
            workbench.show();
            workbench.actions().begin(articles, original);
        } catch (RuntimeException | LinkageError e) {
            closed.complete(Optional.of(e));
        }
    }
}
