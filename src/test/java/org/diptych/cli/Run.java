package org.diptych.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligner;
import org.diptych.compare.Comparer;
import org.diptych.find.Rule;

/// What came of a command, on a system without a screen and without language models.
record Run(int exit, String out, String err) {

    private static final Window NO_SCREEN = (_, _) -> Optional.of("There is no screen here.");

    static Run of(Object... arguments) {
        return of(NO_SCREEN, UTF_8, arguments);
    }

    static Run of(Window window, Charset terminal, Object... arguments) {
        return of(window, Comparer::lexical, terminal, arguments);
    }

    /// What comes of it with these rules and no others.
    static Run with(List<Rule> rules, Object... arguments) {
        return of(NO_SCREEN, _ -> new Comparer(Aligner.standard(), rules), UTF_8, arguments);
    }

    private static Run of(
            Window window, Comparers comparers, Charset terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                new Terminal(
                                window,
                                comparers,
                                new PrintStream(out, true, terminal),
                                new PrintStream(err, true, terminal))
                        .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
