package org.diptych.find.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the table: somebody's time in an office.
///
/// @param office its name, such as `Minister of Defence of Russia`
/// @param holder the name to show
/// @param names every way to write the holder, [#holder] first
/// @param from the first day
/// @param until the last day; null where no end is known
/// @param source where the days were read
/// @param asOf the day up to which the row is known to hold
public record Term(
        String office,
        String holder,
        List<String> names,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        LocalDate asOf) {

    public Term {
        names = List.copyOf(names);
    }

    /// Whether the row says that the holder was in office that day.
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(end());
    }

    /// The last day on which the row says that the holder was in office.
    LocalDate end() {
        return until == null ? asOf : until;
    }

    boolean isSame(Term other) {
        return office.equals(other.office) && holder.equals(other.holder);
    }
}
