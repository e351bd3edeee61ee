package org.diptych;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diptych.cli.Terminal;
import org.diptych.compare.Comparer;
import org.diptych.desk.Desk;
import org.diptych.desk.NoDisplay;
import org.diptych.encode.Models;
import org.diptych.find.office.Offices;

/// Does by itself what a reader does first, and ends. Whoever makes an installer runs it once, so that the
/// JVM can keep what it learns on the way and start sooner afterwards (JEP 514).
public final class Rehearsal {

    private Rehearsal() {}

    /// Compares two articles in a terminal and in a window.
    ///
    /// @param files the two
    public static void main(String[] files) throws NoDisplay {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        try (Models models = Models.installed()) {
            Terminal terminal =
                    new Terminal(
                            (_, _) -> Optional.empty(),
                            offices -> Comparer.full(offices, models),
                            nowhere,
                            nowhere);
            for (String format : List.of("text", "json")) {
                terminal.run("compare", "--lexical", "--format", format, files[0], files[1]);
            }
            Desk.glance(
                    Comparer.full(Offices.builtIn(), models),
                    Arrays.stream(files).map(Path::of).toList());
        }
        System.exit(0);
    }
}
