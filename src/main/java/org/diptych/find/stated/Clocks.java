package org.diptych.find.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds times of day and the like: 2:08:17, 10:30, 22:30, 10.30pm, 9 a.m., 14:30 GMT.
public final class Clocks {

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    /// Capitals behind a time that tell whose clock it is.
    private static final Set<String> ZONES =
            Set.of(
                    "GMT", "UTC", "BST", "CET", "CEST", "EET", "EEST", "EST", "EDT", "CDT", "PST",
                    "PDT", "MSK");

    /// Minutes behind a dot, and nothing that makes an amount of both: "at 23.10", but not "at 23.10 euros".
    private static final String NO_AMOUNT =
            "[0-5]\\d(?!\\d|"
                    + BLANK
                    + "?-?(?:thousand|million|billion|trillion|bn\\b|"
                    + Units.COUNTED
                    + "))";

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?<![\\d:.,$€£¥])(?:(?:(?<h>\\d{1,2})[:h]|(?<=\\b(?:at|by|until|till|from|before|after|past|the)\\s)"
                            + "(?<hour>[01]?\\d|2[0-4])\\.(?="
                            + NO_AMOUNT
                            + ")|(?<dotted>\\d{1,2})\\.(?=[0-5]\\d\\s?[ap]\\.?m\\b))(?<m>[0-5]\\d)(?:[:.](?<s>[0-5]\\d))?(?!\\d)"
                            + "|(?<alone>1[0-2]|0?[1-9])(?="
                            + BLANK
                            + "?[ap]\\.?m\\b))(?:"
                            + BLANK
                            + "?(?<half>[ap])\\.?m\\b)?(?:\\.?"
                            + BLANK
                            + "?(?<zone>(?-i:"
                            + String.join("|", ZONES)
                            + "))\\b)?",
                    Pattern.CASE_INSENSITIVE);

    /// 18.45 Uhr, 18 Uhr, vers 15 heures, à 15h, a las 22.15, 22.15 horas, 20:15 h.
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?<![\\d:.,$€£¥])(?:(?<h>[01]?\\d|2[0-4])(?:[:.h](?<m>[0-5]\\d))?B?Uhr(?:B(?<german>[0-5]\\d)\\b(?!B?\\p{L}))?"
                                    .replace("B", BLANK)
                            + "|(?<=\\b(?:vers|à|dès|avant|après|jusqu['’]à|depuis)B)(?<fr>[01]?\\d|2[0-4])B?(?:heures|h)\\b(?:B?(?<minutes>[0-5]\\d)\\b)?"
                                    .replace("B", BLANK)
                            + "|(?:(?<=\\ba las )(?<es>[01]?\\d|2[0-4])(?:[.:](?<past>[0-5]\\d))?"
                            + "|(?<dotted>[01]?\\d|2[0-4])[.:](?<more>[0-5]\\d)(?=B?h(?:oras|rs)?\\b))(?:B?h(?:oras|rs)?\\b)?)(?!\\d)"
                                    .replace("B", BLANK));

    private Clocks() {}

    /// The same in German, French and Spanish words.
    static List<Amount> inOtherLanguages(String text, int offset) {
        List<Amount> times = new ArrayList<>();
        Matcher clock = FOREIGN.matcher(text);
        while (clock.find()) {
            int hours = number(first(clock, "h", "fr", "es", "dotted"));
            int minutes = number(first(clock, "m", "german", "minutes", "past", "more"));
            times.add(
                    new Amount(
                            new Span(offset + clock.start(), offset + clock.end()),
                            0,
                            hours * 3600 + minutes * 60,
                            "clock"));
        }
        return times;
    }

    private static @Nullable String first(Matcher matcher, String... groups) {
        return Stream.of(groups)
                .flatMap(g -> Optional.ofNullable(matcher.group(g)).stream())
                .findFirst()
                .orElse(null);
    }

    /// Whether a word names a time zone.
    public static boolean isZone(String word) {
        return ZONES.contains(word);
    }

    /// The times in some text, which stands at a place of its article. A zone is part of the measure: by two clocks
    /// one time may have two names.
    static List<Amount> in(String text, int offset) {
        List<Amount> times = new ArrayList<>();
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            String alone = clock.group("alone");
            String zone = clock.group("zone");
            times.add(
                    new Amount(
                            new Span(offset + clock.start(), offset + clock.end()),
                            alone == null ? 0 : Integer.parseInt(alone),
                            seconds(clock),
                            zone == null ? "clock" : "clock " + zone));
        }
        return times;
    }

    private static double seconds(Matcher clock) {
        int hours =
                Stream.of("h", "hour", "dotted", "alone")
                        .map(clock::group)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElseThrow();
        String half = clock.group("half");
        if (half != null) {
            hours = hours % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        return hours * 3600 + number(clock.group("m")) * 60 + number(clock.group("s"));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
