package org.diptych.find.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who held which office when: a table that holds only what was read in a source that can be named, and
/// says of each row up to which day it holds. Of everything else it knows nothing.
///
/// @param terms in the order of the file
public record Offices(List<Term> terms) {

    /// From this day on the built-in table names those in office; what was before is not asked.
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    /// Days around a change of office in which a text may be right about either of the two.
    static final int GRACE = 7;

    private static final Offices BUILT_IN = read("offices.csv");

    public Offices {
        terms = List.copyOf(terms);
    }

    /// The table that comes with Diptych.
    public static Offices builtIn() {
        return BUILT_IN;
    }

    /// This table and another's rows behind it.
    public Offices with(Offices more) {
        return new Offices(Stream.concat(terms.stream(), more.terms.stream()).toList());
    }

    /// The rows of one holder of one office.
    List<Term> of(Term term) {
        return terms.stream().filter(term::isSame).toList();
    }

    /// The holder's own term that lies nearest to a day on which the office was certainly not theirs: some
    /// other row covers the day, or a row that was read later says that they had left. Empty if they may
    /// have held it.
    Optional<Term> otherwise(Term term, LocalDate day) {
        List<Term> own = of(term);
        boolean mayBe =
                day.isBefore(SINCE)
                        || own.stream()
                                .anyMatch(t ->
                                        !day.isBefore(t.from().minusDays(GRACE))
                                                && (t.until() == null
                                                        || !day.isAfter(
                                                                t.until().plusDays(GRACE))));
        boolean isKnown =
                terms.stream()
                                .anyMatch(t ->
                                        t.office().equals(term.office())
                                                && !t.isSame(term)
                                                && t.covers(day))
                        || own.stream()
                                .allMatch(t ->
                                        t.until() != null
                                                && t.until().isBefore(day)
                                                && !day.isAfter(t.asOf()));
        return mayBe || !isKnown
                ? Optional.empty()
                : own.stream().min(Comparator.comparingLong(t -> distance(t, day)));
    }

    private static long distance(Term term, LocalDate day) {
        return Math.min(
                Math.abs(day.toEpochDay() - term.from().toEpochDay()),
                Math.abs(day.toEpochDay() - term.end().toEpochDay()));
    }

    private static Offices read(String resource) {
        try (InputStream in = Offices.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return OfficeTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + resource, e);
        } catch (OfficeTable.Broken e) {
            throw new IllegalStateException(resource + ": " + e.getMessage(), e);
        }
    }
}
