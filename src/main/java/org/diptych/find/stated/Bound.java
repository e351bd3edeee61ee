package org.diptych.find.stated;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words beside a number say of how exact it is, in English, French, German, Spanish and Chinese.
public enum Bound {
    NONE,

    /// More than this.
    ABOVE,

    /// Less than this.
    BELOW,

    /// A little less than this.
    JUST_BELOW,

    /// About as much.
    ABOUT;

    private static final String END =
            "[\\s\\u00a0\\u202f]*(?:US|A|C|NZ|HK|S)?[$€£¥]?[\\s\\u00a0\\u202f]*$";

    /// What makes a floor of a ceiling, and a ceiling of a floor.
    private static final String NOT = "(?:\\b(?:no|not|never|cannot)|n['’]t)\\s";

    private static final String HAN_NOT = "(?:不|未|没有?|沒有?)";

    private static final String MORE_THAN =
            "(?:more than|over|above|exceed(?:s|ed|ing)?|in excess of|top(?:s|ped|ping)"
                    + "|surpass(?:es|ed|ing)?|north of)";

    private static final String LESS_THAN = "(?:less than|fewer than|under|below)";

    /// What stands before a number, by what it makes of it; where several would do, the longest.
    private static final Map<Bound, Pattern> BEFORE =
            Map.of(
                    ABOVE,
                    before(
                            plain(NOT, MORE_THAN)
                                    + "|"
                                    + denied(NOT, LESS_THAN)
                                    + "|at least|upwards of|a minimum of|(?<!pas )plus d[e’']|pas moins d[e’']"
                                    + "|au moins|(?<!nicht )(?:mehr als|über)|nicht (?:weniger als|unter)"
                                    + "|mindestens|(?<!\\bno )más de|no menos de|al menos|"
                                    + plain(HAN_NOT, "(?:超过|超過|逾)")
                                    + "|至少|不(?:少于|少於|低于|低於)"),
                    BELOW,
                    before(
                            "(?<!just )"
                                    + plain(NOT, LESS_THAN)
                                    + "|"
                                    + denied(NOT, MORE_THAN)
                                    + "|up to|at most|a maximum of|as many as|(?<!pas )moins d[e’']"
                                    + "|pas plus d[e’']|au plus|(?<!nicht )(?:weniger als|unter)"
                                    + "|nicht (?:mehr als|über)|höchstens|bis zu|(?<!\\bno )menos de|no más de"
                                    + "|hasta|不到|(?<!不)(?:少于|少於|低于|低於)|"
                                    + denied(HAN_NOT, "(?:超过|超過|逾)")),
                    JUST_BELOW,
                    before(
                            "nearly|almost|just "
                                    + LESS_THAN
                                    + "|close to|près de|presque|fast|knapp|casi|近"),
                    ABOUT,
                    before(
                            "about|around|some|roughly|approximately|an estimated|environ|quelque|etwa"
                                    + "|rund|ungefähr|unos|unas|alrededor de|cerca de|约|約|大约"));

    private static final Pattern MORE = Pattern.compile("^(?:\\+|-plus\\b|\\s+or more\\b)");

    private static final Pattern SO = Pattern.compile("^\\s+or so\\b");

    /// Whether a number without an end, above or below, fits it.
    public boolean isOpen() {
        return this == ABOVE || this == BELOW;
    }

    /// The bound that is set for a number between these places of a text.
    static Bound of(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 30), start);
        String behind = text.substring(end, Math.min(text.length(), end + 12));
        if (MORE.matcher(behind).find()) {
            return ABOVE;
        }
        if (SO.matcher(behind).find()) {
            return ABOUT;
        }
        for (Bound bound : new Bound[] {BELOW, ABOVE, JUST_BELOW, ABOUT}) {
            Pattern pattern = BEFORE.get(bound);
            if (pattern != null && pattern.matcher(before).find()) {
                return bound;
            }
        }
        return NONE;
    }

    /// Where the words begin that set a bound for the number at a place of a text; that place if none do.
    public static int start(String text, int start) {
        int from = Math.max(0, start - 30);
        String before = text.substring(from, start);
        return BEFORE.values().stream()
                .map(p -> p.matcher(before))
                .filter(Matcher::find)
                .mapToInt(m -> from + m.start("words"))
                .min()
                .orElse(start);
    }

    private static String plain(String not, String words) {
        return "(?<!" + not + ")" + words;
    }

    private static String denied(String not, String words) {
        return "(?:\\p{L}+(?=n['’]t))?" + not + words;
    }

    private static Pattern before(String words) {
        return Pattern.compile(
                "(?:^|[^\\p{L}]|(?<=\\p{IsHan}))(?<words>" + words + ")" + END,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
