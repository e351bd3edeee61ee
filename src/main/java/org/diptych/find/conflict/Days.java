package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds dates, months, weekdays and years: in English text here, and in other languages through
/// [ForeignDays].
final class Days {

    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b"
                    + "(?:(?<=\\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\\.)?";

    /// 12 September 2024, September 12, 2024, September 2024, September; `day2` stands behind its month.
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:\\b(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:\\s+of)?\\s+)?\\b"
                            + MONTH
                            + "(?:\\s+(?<day2>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d|[.,:]\\d))?"
                            + "(?:,?\\s+(?<year>1[5-9]\\d\\d|20\\d\\d)\\b)?");

    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d.,$€£¥:-])\\b(1[5-9]\\d\\d|20\\d\\d)\\b(?![.,]?\\d|\\s*(?:%|per\\b))");

    /// The last year of several, perhaps without its century: 2021-2022, 2021–22.
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?<=\\b(19|20)(\\d\\d)[-–—/])(?:\\1)?(\\d\\d)\\b(?![-–/.,]?\\d)");

    /// Stands before a month that has neither day nor year.
    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "\\b(?:in|since|until|by|last|next|of|from|to)\\s$", Pattern.CASE_INSENSITIVE);

    private Days() {}

    static List<Day> in(Article article, Span span) {
        List<Day> foreign = ForeignDays.in(article, span);
        return foreign.isEmpty() ? inEnglish(article, span) : foreign;
    }

    private static List<Day> inEnglish(Article article, Span span) {
        String text = article.at(span);
        List<Day> days = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            String day = date.group("day") != null ? date.group("day") : date.group("day2");
            boolean bare = day == null && date.group("year") == null;
            // The verb and the given names are no months.
            if (!bare
                    || !date.group("month").matches("May|Mar|March|June|April|Jan|August")
                    || isAfterIn(text, date.start())) {
                days.add(
                        new Day(
                                at(span, date),
                                null,
                                number(day),
                                month(date.group("month")),
                                number(date.group("year"))));
            }
        }
        Matcher weekday = WEEKDAY.matcher(text);
        while (weekday.find()) {
            String name = weekday.group().toLowerCase(Locale.ROOT);
            days.add(new Day(at(span, weekday), WEEKDAYS.indexOf(name) + 1, null, null, null));
        }
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            Span here = at(span, year);
            if (days.stream().noneMatch(d -> d.span().overlaps(here))) {
                days.add(new Day(here, null, null, null, number(year.group())));
            }
        }
        Matcher last = LAST_YEAR.matcher(text);
        while (last.find()) {
            Span here = at(span, last);
            if (last.group(2).compareTo(last.group(3)) < 0) {
                days.removeIf(d -> d.span().overlaps(here));
                days.add(new Day(here, null, null, null, number(last.group(1) + last.group(3))));
            }
        }
        days.sort((a, b) -> a.span().compareTo(b.span()));
        return days;
    }

    private static boolean isAfterIn(String text, int at) {
        return PREPOSITION.matcher(text.substring(Math.max(0, at - 8), at)).find();
    }

    private static Span at(Span span, Matcher matcher) {
        return new Span(span.start() + matcher.start(), span.start() + matcher.end());
    }

    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
        int month = 1;
        while (!MONTHS.get(month - 1).startsWith(start)) {
            month++;
        }
        return month;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
