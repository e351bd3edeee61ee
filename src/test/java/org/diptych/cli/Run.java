package org.diptych.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.compare.Comparer;

/// What came of a command, on a system without a screen and without language models.
record Run(int exit, String out, String err) {

    static Run of(Object... arguments) {
        return of((_, _) -> Optional.of("There is no screen here."), UTF_8, arguments);
    }

    static Run of(Window window, Charset terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                new Terminal(
                                window,
                                Comparer::lexical,
                                new PrintStream(out, true, terminal),
                                new PrintStream(err, true, terminal))
                        .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
