package org.diptych.find.stated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds dates, months, weekdays and years: in English text here, and in other languages through
/// [ForeignDays].
public final class Days {

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

    private static final String NUMBER = "(?:0?[1-9]|[12]\\d|3[01]))(?:st|nd|rd|th)?";

    private static final String TO = "(?:\\s?[-–—]\\s?|\\s+(?:and|to)\\s+)";

    /// 12 September 2024, September 12, 2024, September 2024, September; `day2` stands behind its month. Of two days
    /// that share it, `first` is the one before `day`, and `last` the one behind `day2`.
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(?:(?<![\\w.,:$€£¥/–—-])(?<first>"
                            + NUMBER
                            + TO
                            + ")?\\b(?<day>"
                            + NUMBER
                            + "(?:\\s+of)?\\s+)?\\b"
                            + MONTH
                            + "(?:\\s+(?<day2>"
                            + NUMBER
                            + "(?!\\d|[.,:]\\d)(?:"
                            + TO
                            + "(?<last>"
                            + NUMBER
                            + "(?![\\w–—-]|[.,:]\\d|\\s*%|\\s+(?:per\\b|[ap]\\.?m\\b|\\p{Lu})))?)?"
                            + "(?:,?\\s+(?<year>1[5-9]\\d\\d|20\\d\\d)\\b)?");

    /// The word behind a number, and what it may be if the number counts it.
    private static final Pattern NEXT = Pattern.compile("\\s+(\\p{Ll}+)");

    private static final Set<String> COUNTED = Set.of("NN", "NNS", "JJ");

    /// Words that lead to how many there are of something, and to no year before what it is the year of.
    private static final Set<String> SOME =
            Set.of(
                    "some",
                    "about",
                    "nearly",
                    "almost",
                    "over",
                    "than",
                    "least",
                    "most",
                    "only",
                    "roughly",
                    "approximately",
                    "another",
                    "other");

    private static final Set<String> VERB = Set.of("VBD", "VBZ");

    /// The word before a place.
    private static final Pattern BEFORE = Pattern.compile("(\\p{L}+)\\s+$");

    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d.,$€£¥:-])\\b(1[5-9]\\d\\d|20\\d\\d)\\b(?![.,]?\\d|\\s*(?:%|per\\b))");

    private static final int YEAR_LENGTH = 4;

    /// The last year of several, perhaps without its century: 2021-2022, 2021–22.
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?<=\\b(19|20)(\\d\\d)[-–—/])(?:\\1)?(\\d\\d)\\b(?![-–/.,]?\\d)");

    /// Stands before a month that has neither day nor year.
    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "\\b(?:(?:in|since|until|by|last|next|of|from|to|early|late)\\s|mid-)$",
                    Pattern.CASE_INSENSITIVE);

    private Days() {}

    /// The days, months and years in a part of an article, in reading order; as its language writes them.
    public static List<Day> in(Article article, Span span) {
        List<Day> foreign = ForeignDays.in(article, span);
        return foreign.isEmpty() && !ForeignDays.areOf(article)
                ? inEnglish(article, span)
                : foreign;
    }

    /// Years that stand alone, in any language.
    static List<Day> years(Article article, Span span) {
        Matcher year = YEAR.matcher(article.at(span));
        List<Day> years = new ArrayList<>();
        while (year.find()) {
            years.add(new Day(at(span, year), null, null, null, number(year.group())));
        }
        return years;
    }

    private static List<Day> inEnglish(Article article, Span span) {
        String text = article.at(span);
        List<Day> days = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            boolean bare =
                    Stream.of("day", "day2", "year").map(date::group).allMatch(Objects::isNull);
            // The verb and the given names are no months.
            if (!bare
                    || !date.group("month").matches("May|Mar|March|June|April|Jan|August")
                    || isAfterIn(text, date.start())) {
                add(days, text, date, span.start());
            }
        }
        Matcher weekday = WEEKDAY.matcher(text);
        while (weekday.find()) {
            String name = weekday.group().toLowerCase(Locale.ROOT);
            days.add(new Day(at(span, weekday), WEEKDAYS.indexOf(name) + 1, null, null, null));
        }
        years(article, span).stream()
                .filter(y -> days.stream().noneMatch(d -> d.span().overlaps(y.span())))
                .filter(y -> !isCount(text, y.span().start() - span.start()))
                .forEach(days::add);
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

    /// Adds the day of a date, and the other one that shares its month.
    private static void add(List<Day> days, String text, Matcher date, int offset) {
        int month = month(date.group("month"));
        Integer year = number(date.group("year"));
        boolean behind = date.group("day") == null;
        Integer day = number(date.group(behind ? "day2" : "day"));
        Integer other = number(date.group(behind ? "last" : "first"));
        if (day == null || other == null) {
            days.add(
                    new Day(
                            new Span(offset + date.start(), offset + date.end()),
                            null,
                            day,
                            month,
                            year));
            return;
        }
        int start = behind ? date.start() : date.start("day");
        int end = behind ? date.end("day2") : date.end();
        days.add(new Day(new Span(offset + start, offset + end), null, day, month, year));
        if (behind ? day < other && !isCounting(text, date.end("last")) : other < day) {
            int from = date.start(behind ? "last" : "first");
            int to = behind ? date.end() : date.end("first");
            days.add(new Day(new Span(offset + from, offset + to), null, other, month, year));
        }
    }

    /// Whether a number that ends at a place counts what follows: "on May 3 and 4 boats".
    private static boolean isCounting(String text, int end) {
        Matcher next = NEXT.matcher(text).region(end, text.length());
        return next.lookingAt()
                && !English.isFunctionWord(next.group(1))
                && !Collections.disjoint(English.tags(next.group(1)), COUNTED);
    }

    /// Whether four digits count what follows ("some 2000 people", "employs 1800 workers") and are no year ("the 2024
    /// elections", "in 2020 people stayed at home").
    private static boolean isCount(String text, int at) {
        Matcher next = NEXT.matcher(text).region(at + YEAR_LENGTH, text.length());
        if (!next.lookingAt() || !English.tags(next.group(1)).contains("NNS")) {
            return false;
        }
        Matcher word = BEFORE.matcher(text.substring(0, at));
        String before = word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
        return before.isEmpty()
                ? at == 0 && next.group(1).equals("people")
                : SOME.contains(before) || !Collections.disjoint(English.tags(before), VERB);
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
