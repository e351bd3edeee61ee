package org.diptych;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.cli.Comparers;
import org.diptych.cli.Terminal;
import org.diptych.cli.Window;
import org.diptych.compare.Comparer;
import org.diptych.desk.Desk;
import org.diptych.desk.NoDisplay;
import org.diptych.encode.Models;
import org.diptych.load.file.Loader;
import org.diptych.text.Side;

/// Starts the program: the command line reads the arguments and opens the window if they ask for it.
/// Knows nothing of JavaFX, so that a machine without it can still compare.
public final class Diptych {

    private Diptych() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            Loader.prepare();
        }
        System.exit(run(args));
    }

    /// Closes the models before the program ends: ONNX Runtime takes its memory back at the end, even from a
    /// comparison that still goes on behind a window just closed, and then the JVM crashes.
    private static int run(String[] args) {
        try (Models models = Models.installed()) {
            Comparers comparers = offices -> Comparer.full(offices, models);
            Window window = (files, original) -> window(models, files, original);
            return new Terminal(window, comparers, System.out, System.err).run(args);
        }
    }

    private static Optional<String> window(
            Models models, List<Path> files, Optional<Side> original) {
        // Also where the system ends the program, as at a log-out.
        Runtime.getRuntime().addShutdownHook(new Thread(models::close, "closing the models"));
        try {
            Desk.open(Comparer.full(models), files, original);
            return Optional.empty();
        } catch (NoDisplay e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
