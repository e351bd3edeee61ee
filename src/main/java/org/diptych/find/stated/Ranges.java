package org.diptych.find.stated;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Two numbers of which one gives the scale or the currency of both: "£5-6m", "between $5 and $6 million", "von 12,4 auf
/// 21,7 Millionen Euro".
final class Ranges {

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    /// What stands between the ends of a range, from one number to the other; what may as well stand between two
    /// numbers of a list, or between a thing and its receiver; and what sets one number against another.
    private static final Pattern TO =
            Pattern.compile(
                    BLANK
                            + "?[-–—]"
                            + BLANK
                            + "?|"
                            + BLANK
                            + "+(?:to|auf|bis|(?<and>and|und|et|y|e|и|à|a|para|до)|(?<not>statt|instead of|au lieu de|en lugar de"
                            + "|em vez de|вместо))"
                            + BLANK
                            + "+(?:zu"
                            + BLANK
                            + "+)?");

    /// Before the first of two numbers it makes a range of them.
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?<!\\p{L})(?:between|from|zwischen|von|entre|de|da|tra|fra|между|от|с)"
                            + BLANK
                            + "*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What may stand behind metres; behind millions stands what there are so many of.
    private static final Pattern METRES =
            Pattern.compile(
                    "$|\\s*(?:[,.;:)–—]|$)|"
                            + BLANK
                            + "(?:tall|high|long|wide|deep|away|apart|off|up|down|before|after|from|above|below|and|to|into|along|across|through|behind|north|south|east|west)\\b");

    /// Before minutes that are a minute of a match: "on 58 minutes".
    private static final Pattern ON =
            Pattern.compile("\\bon" + BLANK + "$", Pattern.CASE_INSENSITIVE);

    private static final Pattern MINUTES = Pattern.compile(BLANK + "?minutes$");

    /// By how much what falls from one number to another that gives the scale of both may fall; "from 300 to 2 million"
    /// rises.
    private static final int MOST_FALL = 10;

    private Ranges() {}

    /// Whether two numbers share what only one of them has. A letter that may be metres is no scale for both, and
    /// a lower number behind a higher one is of another scale, unless it is said to be a fall.
    static boolean areEnds(String text, MatchResult one, MatchResult other) {
        Matcher to = TO.matcher(text).region(one.end(), digits(other));
        to.useTransparentBounds(true);
        if (one.group("counted") != null || one.group("scale") != null || !to.matches()) {
            return false;
        }
        boolean between = BETWEEN.matcher(text).region(0, digits(one)).find();
        return (to.group("and") == null || between)
                && (one.group("currency") != null
                        || !isLetterWithoutCurrency(
                                other.group("scale"), other.group("currency"), other))
                && value(one) < value(other) * (between || to.group("not") != null ? MOST_FALL : 1);
    }

    private static double value(MatchResult number) {
        return Numerals.digits(number.group("digits"), true);
    }

    /// Where the digits of a number begin, or its currency.
    private static int digits(MatchResult number) {
        return number.start(number.group("currency") == null ? "digits" : "currency");
    }

    /// Without a currency "m" may be metres or millions; behind it, a currency will do too.
    static boolean isLetterWithoutCurrency(
            @Nullable String scale, @Nullable String currency, MatchResult figures) {
        return scale != null
                && "mMkK".contains(scale)
                && currency == null
                && !Units.isCurrency(Units.name(figures.group("counted")));
    }

    /// Whether the "m" behind a number must be metres: nothing that is counted stands behind it.
    static boolean areMetres(String text, MatchResult figures) {
        return figures.group("scale").equals("m")
                && METRES.matcher(text).region(figures.end(), text.length()).lookingAt();
    }

    /// Whether so many minutes are a place in a match, as the 58th minute is, and not how long something lasts.
    static boolean isMinuteOfPlay(String text, MatchResult figures) {
        return figures.group("currency") == null
                && MINUTES.matcher(figures.group()).find()
                && ON.matcher(text).region(0, digits(figures)).find();
    }
}
