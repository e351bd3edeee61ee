package org.diptych.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.diptych.compare.Comparer;
import org.diptych.find.office.Offices;
import org.diptych.load.LoadFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what articles are compared with.
final class Means {

    @Option(
            names = "--offices",
            paramLabel = "FILE",
            description =
                    "A table of your own, added to the one that comes with Diptych: who held which office"
                            + " when. A CSV file whose first line names the columns"
                            + " office,holder,from,until,source,as_of and perhaps also.")
    private @Nullable Path offices;

    @Option(
            names = "--lexical",
            description = "Without the language models: quicker, and finds less.")
    private boolean lexical;

    /// The reader's own table of offices, if there is one.
    Optional<Path> offices() {
        return Optional.ofNullable(offices);
    }

    Comparer comparer(Comparers comparers) throws LoadFailure, OfficesFile.Unusable {
        Offices known = OfficesFile.offices(offices());
        return lexical ? Comparer.lexical(known) : comparers.with(known);
    }
}
