package org.diptych.find.calendar;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds days of months in English, French, German, Spanish, Italian, Portuguese and Russian text, in the words of the JDK's
/// locale data (CLDR).
public final class WrittenDates {

    private static final String BLANK = "[ \\u00A0\\u202F]";

    /// A word behind a blank.
    private static final Pattern WORD = Pattern.compile(BLANK + "\\p{L}");

    private static final Map<String, WrittenDates> BY_LANGUAGE =
            Map.of(
                    "en",
                    new WrittenDates(
                            List.of(Locale.US, Locale.UK),
                            // Thursday, 9th of May 2025; Thursday, May 9, 2025
                            "(?:(?<weekday>W)_?,?_(?:the_)?)?(?:(?<day>D)(?:st|nd|rd|th)?_(?:of_)?(?<month>M)"
                                    + "|(?<month2>M)_(?:the_)?(?<day2>D)(?:st|nd|rd|th)?(?![\\d.,:]?\\d))"
                                    + "(?:,?_(?<year>Y))?"),
                    "fr",
                    new WrittenDates(
                            List.of(Locale.FRENCH),
                            "(?:(?<weekday>W),?_(?:le_)?)?(?<day>D)(?:er)?_(?<month>M)(?:_(?<year>Y))?"),
                    "de",
                    new WrittenDates(
                            List.of(Locale.GERMAN),
                            "(?:(?<weekday>W),?_(?:de[nm]_)?)?(?<day>D)\\._?(?<month>M)(?:_(?<year>Y))?"),
                    "es",
                    new WrittenDates(
                            List.of(Locale.forLanguageTag("es")),
                            "(?:(?<weekday>W),?_)?(?<day>D)_(?:de_)?(?<month>M)(?:_(?:del?_)?(?<year>Y))?"),
                    "it",
                    new WrittenDates(
                            List.of(Locale.ITALIAN),
                            "(?:(?<weekday>W),?_)?(?<day>D)°?_(?<month>M)(?:_(?:del_)?(?<year>Y))?"),
                    "pt",
                    new WrittenDates(
                            List.of(Locale.forLanguageTag("pt-BR"), Locale.forLanguageTag("pt-PT")),
                            "(?:(?<weekday>W),?_)?(?<day>D)[ºo°]?_(?:de_)?(?<month>M)(?:_(?:de_)?(?<year>Y))?"),
                    "ru",
                    new WrittenDates(
                            List.of(Locale.forLanguageTag("ru")),
                            "(?:(?<weekday>W),?_)?(?<day>D)_(?<month>M)(?:_(?<year>Y))?"));

    /// 09.10.2024, 14/03/2024: outside America the day comes first.
    private static final Pattern IN_DIGITS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,:/-])(?<day>[0-3]?\\d)(?<sign>[./-])(?<month>0?[1-9]|1[0-2])\\k<sign>(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\p{L}\\p{N}])");

    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<String, Month> months = new HashMap<>();
    private final Pattern date;
    private final boolean english;

    private WrittenDates(List<Locale> locales, String form) {
        english = locales.contains(Locale.US);
        for (Locale locale : locales) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                weekdays.put(weekday.getDisplayName(TextStyle.FULL, locale), weekday);
            }
            for (Month month : Month.values()) {
                String full = month.getDisplayName(TextStyle.FULL, locale);
                String cut = month.getDisplayName(TextStyle.SHORT, locale).replace(".", "");
                months.put(full, month);
                if (!cut.equals(full)) {
                    months.put(cut, month);
                    months.put(cut + ".", month);
                }
            }
        }
        this.date =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}.,:/-])"
                                + form.replace("W", words(weekdays))
                                        .replace("M)", words(months) + ")")
                                        .replace("D)", "[0-3]?\\d)")
                                        .replace("Y)", "1[5-9]\\d\\d|20\\d\\d)")
                                        .replace("_", BLANK)
                                + "(?![\\p{L}\\p{N}])");
    }

    /// The dates in a span, in reading order; none in other languages.
    public static List<WrittenDate> in(Article article, Span span) {
        WrittenDates dates = BY_LANGUAGE.get(article.language());
        return dates == null ? List.of() : dates.all(article, span);
    }

    /// Every date of an article, in reading order.
    public static List<WrittenDate> in(Article article) {
        return in(article, new Span(0, article.text().length()));
    }

    private List<WrittenDate> all(Article article, Span span) {
        List<WrittenDate> found = new ArrayList<>();
        Matcher matcher = date.matcher(article.text());
        matcher.region(span.start(), span.end());
        while (matcher.find()) {
            int day = Integer.parseInt(either(matcher, "day"));
            Month month = months.get(either(matcher, "month"));
            if (month != null && day >= 1 && day <= 31 && isWhole(article, matcher)) {
                String year = matcher.group("year");
                found.add(
                        new WrittenDate(
                                new Span(matcher.start(), matcher.end()),
                                weekday(matcher.group("weekday")),
                                day,
                                month,
                                year == null ? null : Integer.valueOf(year)));
            }
        }
        if (!english) {
            inDigits(article, span, found);
        }
        return found;
    }

    private static void inDigits(Article article, Span span, List<WrittenDate> found) {
        Matcher matcher = IN_DIGITS.matcher(article.text());
        matcher.region(span.start(), span.end());
        while (matcher.find()) {
            int day = Integer.parseInt(matcher.group("day"));
            if (day >= 1 && day <= 31) {
                found.add(
                        new WrittenDate(
                                new Span(matcher.start(), matcher.end()),
                                null,
                                day,
                                Month.of(Integer.parseInt(matcher.group("month"))),
                                Integer.valueOf(matcher.group("year"))));
            }
        }
        found.sort(Comparator.comparing(WrittenDate::span));
    }

    private @Nullable DayOfWeek weekday(@Nullable String name) {
        return name == null ? null : weekdays.get(name);
    }

    private String either(Matcher matcher, String group) {
        String first = matcher.group(group);
        return first == null && english ? matcher.group(group + 2) : first;
    }

    /// In "June 31 people died" the number counts the people: behind its month a day without a year ends
    /// its phrase, or no month is that long.
    private boolean isWhole(Article article, Matcher matcher) {
        if (!english || matcher.group("day2") == null || matcher.group("year") != null) {
            return true;
        }
        String text = article.text();
        return Integer.parseInt(matcher.group("day2")) <= 29
                || !WORD.matcher(text).region(matcher.end(), text.length()).lookingAt()
                || Character.isLetter(text.charAt(matcher.end() - 1));
    }

    private static String words(Map<String, ?> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|"));
    }
}
