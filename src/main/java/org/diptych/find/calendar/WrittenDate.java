package org.diptych.find.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// A day of a month as an article writes it; it need not exist.
///
/// @param span all of it, the weekday included
/// @param weekday if one stands before it
/// @param day 1 to 31
/// @param year if the article gives it here
public record WrittenDate(
        Span span, @Nullable DayOfWeek weekday, int day, Month month, @Nullable Integer year) {

    /// Whether no year has such a day, or the one given has not.
    boolean isImpossible() {
        return day > month.maxLength()
                || (year != null && LocalDate.of(year, month, 1).lengthOfMonth() < day);
    }

    /// The day itself; empty without a year, or if there is no such day.
    public Optional<LocalDate> date() {
        return year == null ? Optional.empty() : in(year);
    }

    /// This day in some year; empty if there is none.
    Optional<LocalDate> in(int someYear) {
        try {
            return Optional.of(LocalDate.of(someYear, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
