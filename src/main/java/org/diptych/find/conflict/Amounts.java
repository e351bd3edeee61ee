package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds numbers in digits and in English words, with currency, scale and unit of time.
final class Amounts {

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    private static final String CURRENCY =
            "(?:US|A|C|NZ|HK|S)?\\$|[€£¥₹₽₩]|\\b(?:USD|EUR|GBP|CHF|JPY|CNY|RMB)\\b";

    private static final String DIGITS =
            "\\d{1,3}(?:(?: ?[,.] ?|['’\\u00a0\\u202f ])\\d{3}){1,6}(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?";

    private static final String SCALE =
            "hundred|thousand|million|billion|trillion|milliards?|millions?|billions?|bn|mn?|tn|k";

    private static final String COUNTED =
            "per"
                    + BLANK
                    + "?cent\\b|percent\\b|%"
                    + "|dollars?\\b|euros?\\b|pounds?\\b|yen\\b|yuan\\b|rou?bles?\\b|francs?\\b"
                    + "|times\\b|seconds?\\b|minutes?\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|decades?\\b"
                    + "|metres?\\b|meters?\\b|kilomet(?:re|er)s?\\b|km\\b|miles?\\b|tonnes?\\b|tons?\\b";

    private static final Pattern IN_DIGITS =
            Pattern.compile(
                    "(?<currency>"
                            + CURRENCY
                            + ")?"
                            + BLANK
                            + "?(?<![\\w.,:])(?<digits>"
                            + DIGITS
                            + ")"
                            + "(?!\\d)(?:(?:st|nd|rd|th)\\b)?(?:"
                            + BLANK
                            + "?-?(?<scale>"
                            + SCALE
                            + ")\\b)?"
                            + "(?:"
                            + BLANK
                            + "?-?(?<counted>"
                            + COUNTED
                            + "))?(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE);

    /// 2:08:17, 10:30, 22:30, 10.30pm.
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?<![\\d:.])(?:(?<h>\\d{1,2})[:h]|(?<=\\b(?:at|by|until|till|from|before|after|past|the)\\s)"
                            + "(?<hour>\\d{1,2})\\.|(?<dotted>\\d{1,2})\\.(?=[0-5]\\d\\s?[ap]\\.?m\\b))(?<m>[0-5]\\d)(?:[:.](?<s>[0-5]\\d))?(?!\\d)"
                            + "(?:"
                            + BLANK
                            + "?(?<half>[ap])\\.?m\\b)?",
                    Pattern.CASE_INSENSITIVE);

    private static final String ONE_WORD =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
                    + "|ninety|dozen|hundred|thousand|million|billion|trillion)";

    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "\\b(?<words>(?:half"
                            + BLANK
                            + "a"
                            + BLANK
                            + "dozen|(?:an?"
                            + BLANK
                            + ")?(?:dozen|hundred|thousand|million|billion)\\b(?!s)|"
                            + ONE_WORD
                            + "|twice|thrice"
                            + ")(?:(?:"
                            + BLANK
                            + "|-|(?<=hundred|thousand|million)"
                            + BLANK
                            + "and"
                            + BLANK
                            + ")"
                            + ONE_WORD
                            + "){0,12})\\b"
                            + "(?:(?:"
                            + BLANK
                            + "|-)(?<counted>"
                            + COUNTED
                            + "))?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern OLD = Pattern.compile("(?:-|\\s)olds?\\b");

    private static final Pattern FRACTION =
            Pattern.compile(
                    "\\b(?:(?<ones>an?|one|two|three|four|nine)(?:"
                            + BLANK
                            + "|-))"
                            + "(?<part>half|halves|third|quarter|fifth|sixth|seventh|eighth|tenth)s?\\b(?!-)",
                    Pattern.CASE_INSENSITIVE);

    private static final List<String> PARTS =
            List.of(
                    "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
                    "tenth");

    private static final Map<String, Double> SECONDS =
            Map.of(
                    "second",
                    1.0,
                    "minute",
                    60.0,
                    "hour",
                    3600.0,
                    "day",
                    86_400.0,
                    "week",
                    604_800.0,
                    "month",
                    2_629_800.0,
                    "year",
                    31_557_600.0,
                    "decade",
                    315_576_000.0);

    private Amounts() {}

    /// The amounts in a span, in reading order, less what other spans have taken for dates.
    static List<Amount> in(Article article, Span span, List<Day> days) {
        String text = article.at(span);
        List<Amount> amounts = new ArrayList<>();
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            add(amounts, days, new Amount(at(span, clock), 0, seconds(clock), "clock"));
        }
        Matcher fraction = FRACTION.matcher(text);
        while (fraction.find()) {
            add(amounts, days, new Amount(at(span, fraction), 0, percent(fraction), "%"));
        }
        Matcher digits = IN_DIGITS.matcher(text);
        while (digits.find()) {
            if (isLetterWithoutCurrency(digits)) {
                continue;
            }
            Amount amount =
                    amount(
                            at(span, digits),
                            Numerals.digits(digits.group("digits"), article.isIn("en"))
                                    * Numerals.scale(digits.group("scale")),
                            digits.group("currency"),
                            digits.group("counted"));
            add(amounts, days, aged(amount, text, digits.start(), digits.end()));
        }
        Matcher words = IN_WORDS.matcher(text);
        while (words.find()) {
            String said = words.group("words").toLowerCase(Locale.ROOT);
            double value = Numerals.words(said);
            if (said.equals("twice") || said.equals("thrice")) {
                add(amounts, days, new Amount(at(span, words), value, value, "TIME"));
                continue;
            }
            // "One" is more often a pronoun than a number.
            if (isNumber(said) && (value != 1 || words.group("counted") != null)) {
                Amount amount = amount(at(span, words), value, null, words.group("counted"));
                add(amounts, days, aged(amount, text, words.start(), words.end()));
            }
        }
        amounts.sort((a, b) -> a.span().compareTo(b.span()));
        return amounts;
    }

    /// "Six ten" is no number, and two may merely stand side by side.
    private static boolean isNumber(String words) {
        String[] parts = words.split("[\\s\\u00a0\\u202f-]+", -1);
        return parts.length < 2
                || parts[0].endsWith("ty")
                || Stream.of(parts).anyMatch(p -> Numerals.scale(p) > 1 || p.equals("dozen"));
    }

    /// The same amount, as an age if it is one: "13-year-old", "aged 13".
    private static Amount aged(Amount amount, String text, int start, int end) {
        boolean age =
                OLD.matcher(text).region(end, text.length()).lookingAt()
                        || text.substring(0, start).endsWith("aged ");
        return age ? new Amount(amount.span(), amount.count(), amount.count(), "age") : amount;
    }

    private static void add(List<Amount> amounts, List<Day> days, Amount amount) {
        if (days.stream().noneMatch(d -> d.span().overlaps(amount.span()))
                && amounts.stream().noneMatch(a -> a.span().overlaps(amount.span()))) {
            amounts.add(amount);
        }
    }

    private static Amount amount(
            Span span, double value, @Nullable String currency, @Nullable String counted) {
        String unit =
                counted == null ? "" : counted.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        if (unit.equals("%") || unit.startsWith("per")) {
            return new Amount(span, value, value, "%");
        }
        if (SECONDS.containsKey(unit)) {
            return new Amount(span, value, value * SECONDS.get(unit), "time");
        }
        if (currency != null && !currency.isBlank()) {
            return new Amount(span, value, value, currency(currency));
        }
        return new Amount(span, value, value, unit.isEmpty() ? "" : currency(unit));
    }

    /// One name for each currency and unit, however written.
    private static String currency(String written) {
        String name = written.toUpperCase(Locale.ROOT);
        return switch (name) {
            case "$", "US$", "USD", "DOLLAR" -> "$";
            case "€", "EUR", "EURO" -> "€";
            case "£", "GBP", "POUND" -> "£";
            case "METER", "METRE" -> "m";
            case "KILOMETER", "KILOMETRE", "KM" -> "km";
            case "TON", "TONNE" -> "t";
            default -> name;
        };
    }

    /// Without a currency "m" may be metres or millions.
    private static boolean isLetterWithoutCurrency(Matcher digits) {
        String scale = digits.group("scale");
        return scale != null && scale.length() == 1 && digits.group("currency") == null;
    }

    private static double percent(Matcher fraction) {
        String part = fraction.group("part").toLowerCase(Locale.ROOT);
        int of = part.startsWith("hal") ? 2 : PARTS.indexOf(part) + 2;
        int ones =
                Math.max(1, (int) Numerals.words(fraction.group("ones").toLowerCase(Locale.ROOT)));
        return 100.0 * ones / of;
    }

    private static double seconds(Matcher clock) {
        int hours =
                Stream.of("h", "hour", "dotted")
                        .map(clock::group)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElseThrow();
        String half = clock.group("half");
        if (half != null) {
            hours = hours % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String s = clock.group("s");
        return hours * 3600
                + Integer.parseInt(clock.group("m")) * 60
                + (s == null ? 0 : Integer.parseInt(s));
    }

    private static Span at(Span span, Matcher matcher) {
        int start = matcher.start();
        while (Character.isWhitespace(matcher.group().charAt(start - matcher.start()))) {
            start++;
        }
        return new Span(span.start() + start, span.start() + matcher.end());
    }
}
