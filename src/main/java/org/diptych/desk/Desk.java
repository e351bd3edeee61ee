package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.desk.NoDisplay.Reason;
import org.diptych.load.file.Loader;
import org.diptych.present.Wording;
import org.diptych.text.Side;

/// Opens the window. Here its parts get what they work with.
public final class Desk {

    /// The sizes of the window's icon, in pixels: for its frame, for a list of windows, for a dock.
    private static final List<Integer> ICONS = List.of(16, 32, 48);

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
            Stage stage = new Stage();
            for (int size : ICONS) {
                String icon = String.format(Locale.ROOT, "/org/diptych/icons/diptych-%d.png", size);
                stage.getIcons().add(new Image(String.valueOf(Desk.class.getResource(icon))));
            }
            Home home = Home.ofSystem();
            Path settings = home.settings();
            Optional<String> unread = Optional.empty();
            Memory memory = Memory.empty(settings);
            try {
                memory = Memory.of(settings);
            } catch (IOException e) {
                unread = Optional.of(String.valueOf(e.getMessage()));
            }
            Locale locale =
                    memory.constant("language", Language.class).orElse(Language.SYSTEM).locale();
            Words words = new Words(locale);
            Wording wording = new Wording(locale);
            Workbench workbench =
                    new Workbench(
                            stage,
                            comparer,
                            Chooser.ofSystem(stage, words),
                            Printery.ofSystem(stage),
                            memory,
                            new Reviews(home.reviews()),
                            wording,
                            words);
            stage.setOnHidden(_ -> closed.complete(Optional.empty()));
            if (glance) {
                workbench.onceCompared(stage::hide);
            }
            workbench.show();
            unread.ifPresent(why -> workbench.say(words.of("notice.not-recalled", why)));
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
