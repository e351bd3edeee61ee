package org.diptych.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as files write them in their own metadata.
public final class Days {

    /// The day in front of an ISO date and time, as its writer counts it; `20250509` too.
    private static final Pattern ISO =
            Pattern.compile("\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d).*", Pattern.DOTALL);

    private Days() {}

    /// An ISO date, with or without a time behind it; or a date as mails have it.
    public static Optional<LocalDate> of(String written) {
        Optional<LocalDate> iso = iso(written);
        return iso.isPresent() ? iso : mail(written);
    }

    static Optional<LocalDate> iso(String written) {
        Matcher day = ISO.matcher(written);
        try {
            return day.matches()
                    ? Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(day.group(1)),
                                    Integer.parseInt(day.group(2)),
                                    Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> mail(String written) {
        try {
            String plain =
                    written.strip().replaceAll("\\s*\\([^)]*\\)$", "").replaceAll("\\bUTC$", "GMT");
            return Optional.of(
                    ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
        } catch (DateTimeException noMailDate) {
            return Optional.empty();
        }
    }
}
