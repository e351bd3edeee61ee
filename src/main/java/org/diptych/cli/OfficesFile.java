package org.diptych.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.diptych.find.office.OfficeTable;
import org.diptych.find.office.Offices;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Loader;

/// A reader's own table of offices, named on the command line.
final class OfficesFile {

    private OfficesFile() {}

    /// The built-in offices, and those of the file if one is named.
    ///
    /// @throws LoadFailure if the file can't be read or is no text
    /// @throws Unusable if it is no table of offices
    static Offices offices(Optional<Path> file) throws LoadFailure, Unusable {
        return file.isEmpty() ? Offices.builtIn() : Offices.builtIn().with(read(file.get()));
    }

    private static Offices read(Path file) throws LoadFailure, Unusable {
        try {
            return OfficeTable.parse(Loader.text(file));
        } catch (OfficeTable.Broken e) {
            throw new Unusable(file, e);
        }
    }

    /// A file that can be read but not understood.
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(Path file, OfficeTable.Broken why) {
            super("“%s” is no table of offices: %s.".formatted(file, why.getMessage()), why);
        }
    }
}
