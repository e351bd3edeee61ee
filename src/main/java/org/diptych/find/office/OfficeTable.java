package org.diptych.find.office;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A table of offices as a CSV file: the columns office, holder, from, until, source and as_of, and
/// perhaps `also`, other ways to write the holder with `|` between them. Days are written 2025-05-09; a
/// term that has not ended has an empty `until`.
public final class OfficeTable {

    private static final List<String> COLUMNS =
            List.of("office", "holder", "from", "until", "source", "as_of");

    private static final String ALSO = "also";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreSurroundingSpaces(true)
                    .setIgnoreEmptyLines(true)
                    .setIgnoreHeaderCase(true)
                    .setCommentMarker('#')
                    .get();

    private OfficeTable() {}

    /// Reads a table.
    ///
    /// @throws Broken if it is none, or one of its rows makes no term
    public static Offices parse(String csv) throws Broken {
        List<Term> terms = new ArrayList<>();
        try (CSVParser table = CSVParser.parse(csv, FORMAT)) {
            String missing =
                    COLUMNS.stream()
                            .filter(c -> !table.getHeaderMap().containsKey(c))
                            .collect(joining(", "));
            if (!missing.isEmpty()) {
                throw new Broken(1, "the first line lacks the columns " + missing);
            }
            for (CSVRecord row : table) {
                terms.add(term(row, table.getCurrentLineNumber()));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Broken(1, String.valueOf(e.getMessage()));
        }
        return new Offices(terms);
    }

    private static Term term(CSVRecord row, long line) throws Broken {
        if (row.size() < COLUMNS.size()) {
            throw new Broken(line, "it has %d fields of %d".formatted(row.size(), COLUMNS.size()));
        }
        String holder = filled(row, "holder", line);
        LocalDate from = day(filled(row, "from", line), line);
        LocalDate until = row.get("until").isBlank() ? null : day(row.get("until"), line);
        LocalDate asOf = day(filled(row, "as_of", line), line);
        if (until != null && until.isBefore(from)) {
            throw new Broken(line, "the term ends before it begins");
        }
        if (asOf.isBefore(until == null ? from : until)) {
            throw new Broken(line, "as_of lies before the days that it vouches for");
        }
        return new Term(
                filled(row, "office", line),
                holder,
                names(holder, row.isSet(ALSO) ? row.get(ALSO) : null),
                from,
                until,
                filled(row, "source", line),
                asOf);
    }

    private static List<String> names(String holder, @Nullable String also) {
        return Stream.concat(
                        Stream.of(holder),
                        also == null ? Stream.empty() : Stream.of(also.split("\\|", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String filled(CSVRecord row, String column, long line) throws Broken {
        String field = row.get(column);
        if (field.isBlank()) {
            throw new Broken(line, "“%s” is empty".formatted(column));
        }
        return field;
    }

    private static LocalDate day(String field, long line) throws Broken {
        try {
            return LocalDate.parse(field);
        } catch (DateTimeException _) {
            throw new Broken(line, "“%s” is no day such as 2025-05-09".formatted(field));
        }
    }

    /// A file that is no table of offices.
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        Broken(long line, String why) {
            super("line %d: %s".formatted(line, why));
        }
    }
}
