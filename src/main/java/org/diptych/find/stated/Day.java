package org.diptych.find.stated;

import java.util.Objects;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// A day, a month or a year as far as the text gives it.
///
/// @param weekday 1 for Monday to 7
/// @param month 1 to 12
public record Day(
        Span span,
        @Nullable Integer weekday,
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year)
        implements Stated {

    @Override
    public Fact fact() {
        return Fact.DATE;
    }

    /// What one leaves open, the other may fill in.
    @Override
    public boolean agreesWith(Stated other) {
        return other instanceof Day d
                && isComparable(d)
                && fits(weekday, d.weekday)
                && fits(day, d.day)
                && fits(month, d.month)
                && fits(year, d.year);
    }

    @Override
    public boolean excludes(Stated other) {
        return other instanceof Day d && isComparable(d) && !agreesWith(d);
    }

    /// Whether both give one and the same part, such as the month.
    private boolean isComparable(Day other) {
        return both(weekday, other.weekday)
                || both(day, other.day)
                || both(month, other.month)
                || both(year, other.year);
    }

    private static boolean both(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null;
    }

    private static boolean fits(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
