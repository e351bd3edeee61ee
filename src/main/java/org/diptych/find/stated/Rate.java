package org.diptych.find.stated;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Span;

/// What an amount is of, again and again: `a year` behind "560,000 containers", `a share` behind "840p". Amounts of two
/// rates can't be held against each other.
///
/// @param of the unit, in the singular: `year`
/// @param span where it is said
public record Rate(String of, Span span) {

    /// Words that may stand between an amount and its rate, what is counted among them: "cups of strong tea a day".
    private static final String COUNTED = "(?:[\\s\\u00a0\\u202f-]\\p{L}[\\p{L}'’-]*){0,4}?";

    /// Behind these a day is one, and no rate: in a day, half a day.
    private static final String NO_RATE =
            "(?<!\\b(?:in|for|within|of|after|over|under|than|about|nearly|almost|just|only|half|once|twice|on|at|to|and|or))";

    /// Before these too: a day later.
    private static final String LATER =
            "(?![\\s\\u00a0\\u202f](?:later|earlier|before|after|ago|from|and a half)\\b)";

    private static final Pattern BEHIND =
            Pattern.compile(
                    COUNTED
                            + NO_RATE
                            + "[\\s\\u00a0\\u202f](?<rate>(?:an?[\\s\\u00a0\\u202f](?<a>second|minute|hour|day|night|week|month|quarter|year"
                            + "|person|head|share|piece|household)|(?:per|each|every)[\\s\\u00a0\\u202f](?<per>\\p{L}+)"
                            + "|(?<often>hourly|daily|nightly|weekly|monthly|quarterly|annually|yearly)))\\b"
                            + LATER,
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> OFTEN =
            Map.of("daily", "day", "annually", "year", "head", "person");

    /// The rate of an amount in English, if one is told right behind it.
    public static Optional<Rate> of(Article article, Span amount) {
        if (!article.isIn("en") || article.sentences().isEmpty()) {
            return Optional.empty();
        }
        Span sentence = article.sentences().get(article.sentenceAt(amount.start())).span();
        Matcher behind = BEHIND.matcher(article.text());
        behind.useTransparentBounds(true);
        return amount.end() < sentence.end()
                        && behind.region(amount.end(), sentence.end()).lookingAt()
                ? Optional.of(
                        new Rate(unit(behind), new Span(behind.start("rate"), behind.end("rate"))))
                : Optional.empty();
    }

    private static String unit(Matcher rate) {
        String often = rate.group("often");
        String each = rate.group("a") == null ? rate.group("per") : rate.group("a");
        String unit = (often == null ? each : often).toLowerCase(Locale.ROOT);
        return OFTEN.getOrDefault(unit, often == null ? unit : unit.replaceFirst("ly$", ""));
    }

    /// How many seconds it is of; 0 for what is no span of time.
    public double seconds() {
        return Units.seconds(of);
    }
}
