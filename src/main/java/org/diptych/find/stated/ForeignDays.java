package org.diptych.find.stated;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.find.calendar.WrittenDate;
import org.diptych.find.calendar.WrittenDates;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds dates, months and weekdays in French, German, Spanish, Italian, Portuguese, Russian, Chinese and Japanese text.
final class ForeignDays {

    private static final Map<String, Locale> EUROPEAN =
            Map.of(
                    "fr",
                    Locale.FRENCH,
                    "de",
                    Locale.GERMAN,
                    "es",
                    Locale.forLanguageTag("es"),
                    "it",
                    Locale.ITALIAN,
                    "pt",
                    Locale.forLanguageTag("pt-BR"),
                    "ru",
                    Locale.forLanguageTag("ru"));

    private static final List<String> EASTERN = List.of("zh", "ja");

    /// 2025年5月9日, 5月9日, 5月, 2025年.
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(?<year>1[5-9]\\d\\d|20\\d\\d)\\s?年\\s?)?(?<![\\d个個])(?<month>1[0-2]|0?[1-9])\\s?月"
                            + "(?:\\s?(?<day>0?[1-9]|[12]\\d|3[01])\\s?[日号號])?"
                            + "|(?<alone>1[5-9]\\d\\d|20\\d\\d)\\s?年");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])|([月火水木金土日])曜");

    /// Portuguese leaves "-feira" out before the day of the month: na terça (12). Else it may be "third".
    private static final String SHORT_FORM = "(?:-feira|(?= [(]\\\\d))";

    private static final String CHINESE = "一二三四五六日";
    private static final String JAPANESE = "月火水木金土日";

    private ForeignDays() {}

    /// Whether days are read here in the language of an article.
    static boolean areOf(Article article) {
        return EUROPEAN.containsKey(article.language()) || EASTERN.contains(article.language());
    }

    /// The days in a span, in reading order; none in other languages.
    static List<Day> in(Article article, Span span) {
        Locale european = EUROPEAN.get(article.language());
        List<Day> days =
                european != null
                        ? european(article, span, european)
                        : EASTERN.contains(article.language())
                                ? eastern(article, span)
                                : new ArrayList<>();
        days.sort((a, b) -> a.span().compareTo(b.span()));
        return days;
    }

    private static List<Day> european(Article article, Span span, Locale locale) {
        List<Day> days = new ArrayList<>();
        for (WrittenDate date : WrittenDates.in(article, span)) {
            DayOfWeek weekday = date.weekday();
            days.add(
                    new Day(
                            date.span(),
                            weekday == null ? null : weekday.getValue(),
                            date.day(),
                            date.month().getValue(),
                            date.year()));
        }
        ForeignMonths.in(article, span).forEach(month -> add(days, month));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            // Russian says "on" with another form: среда, в среду.
            String name =
                    weekday.getDisplayName(TextStyle.FULL, locale)
                            .replaceFirst("а$", "[ау]")
                            .replaceFirst("-feira$", SHORT_FORM);
            Matcher matcher =
                    Pattern.compile(
                                    "(?<![\\p{L}-])" + name + "s?(?![\\p{L}-])",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(article.at(span));
            while (matcher.find()) {
                add(days, new Day(at(span, matcher), weekday.getValue(), null, null, null));
            }
        }
        Days.years(article, span).forEach(year -> add(days, year));
        return days;
    }

    private static List<Day> eastern(Article article, Span span) {
        List<Day> days = new ArrayList<>();
        Matcher date = DATE.matcher(article.at(span));
        while (date.find()) {
            days.add(
                    new Day(
                            at(span, date),
                            null,
                            number(date.group("day")),
                            number(date.group("month")),
                            number(first(date.group("year"), date.group("alone")))));
        }
        Matcher weekday = WEEKDAY.matcher(article.at(span));
        while (weekday.find()) {
            int number =
                    weekday.group(1) == null
                            ? JAPANESE.indexOf(weekday.group(2)) + 1
                            : CHINESE.indexOf(weekday.group(1).replace('天', '日')) + 1;
            add(days, new Day(at(span, weekday), number, null, null, null));
        }
        return days;
    }

    private static void add(List<Day> days, Day day) {
        if (days.stream().noneMatch(d -> d.span().overlaps(day.span()))) {
            days.add(day);
        }
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static Span at(Span span, Matcher matcher) {
        return new Span(span.start() + matcher.start(), span.start() + matcher.end());
    }
}
