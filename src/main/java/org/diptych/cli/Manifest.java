package org.diptych.cli;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Loader;

/// The pairs of a batch, read from a CSV file with the columns name, left and right, and perhaps review.
///
/// @param rows in the order of the file, faulty ones included
record Manifest(List<Row> rows) {

    private static final List<String> COLUMNS = List.of("name", "left", "right");

    private static final String REVIEW = "review";

    /// What no file's name can hold on every system; a folder's sign would lead out of the folder of reports.
    private static final Pattern NO_NAME = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");

    private static final String NO_PAIR = "does not hold a name and two files, or a review.";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreSurroundingSpaces(true)
                    .setIgnoreEmptyLines(true)
                    .setIgnoreHeaderCase(true)
                    // Spreadsheets write the commas of columns that are no longer used.
                    .setAllowMissingColumnNames(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                    .get();

    Manifest {
        rows = List.copyOf(rows);
    }

    /// One line of it.
    sealed interface Row {

        /// A pair to compare.
        record Good(String name, Material material) implements Row {}

        /// A line that makes no pair, and why, as a sentence.
        record Bad(String sentence) implements Row {}
    }

    /// Reads the list; paths in it are relative to its folder.
    ///
    /// @throws LoadFailure if the file can't be read or is no text
    /// @throws Unusable if it is no table of pairs
    static Manifest read(Path file) throws LoadFailure, Unusable {
        Path folder = file.toAbsolutePath().getParent();
        Set<String> taken = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        try (CSVParser table = CSVParser.parse(Loader.text(file), FORMAT)) {
            if (!table.getHeaderMap().keySet().containsAll(COLUMNS)) {
                throw new Unusable(file, "its first line must name the columns name,left,right");
            }
            for (CSVRecord line : table) {
                if (line.stream().allMatch(String::isBlank)) {
                    continue;
                }
                rows.add(row(line, folder == null ? file : folder, taken));
            }
        } catch (IllegalArgumentException _) {
            throw new Unusable(file, "its first line names a column twice");
        } catch (IOException | UncheckedIOException _) {
            throw new Unusable(
                    file,
                    "it is no table of comma-separated values; a quotation mark may be amiss");
        }
        if (rows.isEmpty()) {
            throw new Unusable(file, "it names no pair");
        }
        return new Manifest(rows);
    }

    /// Every file that a pair is read from.
    Set<Path> files() {
        return rows.stream()
                .mapMulti((Row row, Consumer<Path> files) -> {
                    if (row instanceof Row.Good(_, Material material)) {
                        material.files().forEach(files);
                    }
                })
                .collect(toUnmodifiableSet());
    }

    private static Row row(CSVRecord line, Path folder, Set<String> taken) {
        String where =
                String.format(Locale.ROOT, "Row %d of the manifest ", line.getRecordNumber());
        // Spreadsheets leave out the commas behind the last cell that has something in it.
        boolean isWhole = COLUMNS.stream().allMatch(line::isSet) && !hasMore(line);
        if (!isWhole || line.get("name").isBlank()) {
            return new Row.Bad(where + NO_PAIR);
        }
        List<String> pair =
                Stream.of("left", "right").map(line::get).filter(p -> !p.isBlank()).toList();
        String review = line.isSet(REVIEW) ? line.get(REVIEW) : "";
        if (pair.size() == 1 || (pair.isEmpty() && review.isBlank())) {
            return new Row.Bad(where + NO_PAIR);
        }
        String name = line.get("name");
        if (NO_NAME.matcher(name).find() || name.startsWith(".")) {
            return new Row.Bad(where + "has a name that no file can have: “" + name + "”.");
        }
        // Two names that differ by case alone are one file to Windows and macOS.
        if (!taken.add(name.toLowerCase(Locale.ROOT))) {
            return new Row.Bad(where + "has a name that stands above already: “" + name + "”.");
        }
        try {
            return new Row.Good(
                    name,
                    new Material(
                            Optional.of(review).filter(r -> !r.isBlank()).map(folder::resolve),
                            pair.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(
                                            new Pair(
                                                    folder.resolve(pair.getFirst()),
                                                    folder.resolve(pair.getLast())))));
        } catch (InvalidPathException e) {
            return new Row.Bad(where + "has a path that no file can have: " + e.getMessage() + ".");
        }
    }

    private static boolean hasMore(CSVRecord line) {
        int last = Collections.max(line.getParser().getHeaderMap().values());
        return line.stream().skip(last + 1L).anyMatch(cell -> !cell.isBlank());
    }

    /// A manifest that can be read but not understood.
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(Path file, String why) {
            super("“%s” is no list of pairs: %s.".formatted(file, why));
        }
    }
}
