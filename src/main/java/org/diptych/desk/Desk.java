package org.diptych.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.desk.NoDisplay.Reason;
import org.diptych.load.file.Loader;
import org.diptych.text.Side;

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
        open(comparer, articles, original, false);
    }

    /// The same, but the window closes by itself once two articles were compared, or could not be.
    public static void glance(Comparer comparer, List<Path> articles) throws NoDisplay {
        open(comparer, articles, Optional.empty(), true);
    }

    private static void open(
            Comparer comparer, List<Path> articles, Optional<Side> original, boolean glance)
            throws NoDisplay {
        Screen.check();
        CompletableFuture<Optional<Throwable>> closed = new CompletableFuture<>();
        try {
            Platform.startup(() -> show(comparer, articles, original, glance, closed));
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
            boolean glance,
            CompletableFuture<Optional<Throwable>> closed) {
        try {
            Windows windows = new Windows(comparer, () -> closed.complete(Optional.empty()));
            Workbench workbench = windows.make();
            if (glance) {
                workbench.onceCompared(workbench::close);
            }
            windows.show(workbench);
            workbench.actions().begin(articles, original);
            if (isPassedFiles()) {
                FinderFiles.giveTo(workbench.actions()::openFromSystem);
            }
            if (articles.isEmpty()) {
                onceDrawn(Loader::prepare);
            }
        } catch (Throwable e) {
            // Also what no program mends, as too little memory: nobody would close a window that is
            // not there.
            closed.complete(Optional.of(e));
        }
    }

    /// Whether the system passes files by an event, and JavaFX's part that hears of it is open to us: elsewhere that
    /// part need not be, and [FinderFiles] can't even be loaded.
    private static boolean isPassedFiles() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")
                && Stage.class.getModule().isExported("com.sun.glass.ui", Desk.class.getModule());
    }

    /// Does what can wait until the window has been seen.
    private static void onceDrawn(Runnable what) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                // The frame after the first begins once that is on the screen.
                if (frames > 2) {
                    stop();
                    what.run();
                }
            }
        }.start();
    }
}
