package org.diptych.find.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds numbers in digits and in English words, with currency, scale and unit of time.
public final class Amounts {

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    private static final String CURRENCY =
            "(?:(?<!\\p{L})R|US|A|C|NZ|HK|S)?\\$|[€£¥₹₽₩₺₴₪]|\\b(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|BRL)\\b";

    /// Before a number that is below nought; a hyphen only where no range can be meant.
    private static final String MINUS =
            "\\bminus"
                    + BLANK
                    + "|\\u2212|(?<![^\\s(])-(?=\\d+(?:[.,]\\d+)?"
                    + BLANK
                    + "?(?:°|degrees))";

    private static final String DIGITS =
            "\\d{1,3}(?:(?: ?[,.] ?|['’\\u00a0\\u202f ])\\d{3}){1,6}(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?";

    private static final String SCALE =
            "hundred|thousand|million|billion|trillion|milliards?|millions?|billions?|Milliarden?|Millionen|Million|Mio\\.|Mrd\\.|millones|mil millones|mil milh(?:ão|ões)|mil|mille|bn|mn?|tn|k|(?:lakh|crore)s?"
                    + "|miliard[aeioyów]*|milion[aeiyów]*|[mb]ilh(?:ão|ões)|miljoen|miljard|mln|mld|mlrd|tys\\."
                    + "|(?:миллион|миллиард|мільйон|мільярд|тысяч|тисяч|трлн|млрд|млн|тыс|тис)\\p{IsCyrillic}*\\.?"
                    + "|(?:ملايين|مليونا?|مليارات|مليارا?|آلاف|ألفا?|تريليون)(?!\\p{L})";

    /// Ten thousand, a hundred million and their like, as Chinese and Japanese count.
    private static final String HAN_SCALE = "[百千]?[万萬億亿兆]|[百千]";

    private static final Pattern IN_DIGITS =
            Pattern.compile(
                    "(?<minus>"
                            + MINUS
                            + ")?(?<currency>"
                            + CURRENCY
                            + ")?"
                            + BLANK
                            + "?(?<![\\w.,:])(?<digits>"
                            + DIGITS
                            + ")"
                            + "(?!\\d)(?<ordinal>(?:st|nd|rd|th)\\b)?(?:"
                            + BLANK
                            + "?-?(?<scale>"
                            + SCALE
                            + "|"
                            + HAN_SCALE
                            + ")(?![a-z²³]))?"
                            + "(?:(?:"
                            + BLANK
                            + "(?:d['’]|d[ei]"
                            + BLANK
                            + ")|"
                            + BLANK
                            + "?-?)(?<counted>"
                            + Units.COUNTED
                            + "))?(?![\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]])",
                    Pattern.CASE_INSENSITIVE);

    /// A stop that groups thousands in most of Europe and parts decimals in English.
    private static final Pattern THREE_PLACES = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    static final String ONE_WORD =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
                    + "|ninety|dozen|hundred|thousand|million|billion|trillion|lakh|crore)";

    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(?<minus>"
                            + MINUS
                            + ")?\\b(?<words>(?:half"
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
                            + Units.COUNTED
                            + "))?",
                    // "Brüten" ends in no "ten".
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OLD =
            Pattern.compile(
                    "(?:-|\\s)olds?\\b|-?[jJ]ährig|(?:" + BLANK + "Jahren?)?" + BLANK + "alt\\b");

    /// Before a number of years: "aged 13", "âgé de 13 ans".
    private static final Pattern AGED =
            Pattern.compile("(?:aged|âgée?s?" + BLANK + "de)" + BLANK + "$");

    /// "Un homme de 34 ans", "un hombre de 34 años", "ein Mann von 34 Jahren": of so many years people are, and few
    /// other things.
    private static final Pattern OF_YEARS =
            Pattern.compile("\\b(?:de|von)" + BLANK + "\\d+" + BLANK + "(?:ans|años|Jahren)$");

    /// "Ann Lee, 23, said": a number of years between commas behind a name.
    private static final Pattern ASIDE =
            Pattern.compile("(?s).*\\p{Lu}[\\p{L}'’-]+, \\d{1,3}[,.;)]");

    /// The youngest people of whom one says so; and the oldest.
    private static final int YOUNGEST = 12;

    private static final int OLDEST = 115;

    private Amounts() {}

    /// The amounts in a span, in reading order, less what other spans have taken for dates.
    public static List<Amount> in(Article article, Span span, List<Day> days) {
        String text = article.at(span);
        List<Amount> amounts = new ArrayList<>();
        Clocks.in(text, span.start()).forEach(a -> add(amounts, days, a));
        Clocks.inOtherLanguages(text, span.start()).forEach(a -> add(amounts, days, a));
        Spans.ones(text, span.start()).forEach(a -> add(amounts, days, a));
        Fractions.in(text, span.start()).forEach(a -> add(amounts, days, a));
        List<MatchResult> figures = IN_DIGITS.matcher(text).results().toList();
        for (int k = 0; k < figures.size(); k++) {
            MatchResult it = figures.get(k);
            String currency = it.group("currency");
            String scale = it.group("scale");
            if (k > 0 && currency == null && Ranges.areEnds(text, figures.get(k - 1), it)) {
                currency = figures.get(k - 1).group("currency");
            }
            if (Ranges.isLetterWithoutCurrency(scale, currency, it)) {
                double much = sign(it) * Numerals.digits(it.group("digits"), article.isIn("en"));
                boolean metres = article.isIn("en") && Ranges.areMetres(text, it);
                add(
                        amounts,
                        days,
                        metres
                                ? amount(at(span, it), much, null, "meter")
                                : Amount.lettered(at(span, it), much, scale));
                continue;
            }
            if (k + 1 < figures.size()
                    && scale == null
                    && Ranges.areEnds(text, it, figures.get(k + 1))) {
                scale = figures.get(k + 1).group("scale");
            }
            String digits = it.group("digits");
            Amount amount =
                    amount(
                            at(span, it),
                            sign(it)
                                    * Numerals.digits(digits, article.isIn("en"))
                                    * Numerals.scale(scale),
                            currency,
                            it.group("counted"));
            if (it.group("ordinal") != null || Ranges.isMinuteOfPlay(text, it)) {
                add(amounts, days, amount.asRank());
                continue;
            }
            Amount aged = aged(amount, text, it.start(), it.end());
            add(amounts, days, THREE_PLACES.matcher(digits).matches() ? aged.orThousands() : aged);
        }
        ForeignNumerals.in(article.language(), text, span.start())
                .forEach(a -> add(amounts, days, aged(a, text, span)));
        if (article.isIn("zh") || article.isIn("ja")) {
            HanNumerals.in(text, span.start()).forEach(a -> add(amounts, days, a));
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
            if (Numerals.isOne(said) && (value != 1 || words.group("counted") != null)) {
                Amount amount =
                        amount(at(span, words), sign(words) * value, null, words.group("counted"));
                add(amounts, days, aged(amount, text, words.start(), words.end()));
            }
        }
        amounts.sort((a, b) -> a.span().compareTo(b.span()));
        amounts.replaceAll(a ->
                a.within(
                        Bound.of(
                                text,
                                a.span().start() - span.start(),
                                a.span().end() - span.start())));
        return Spans.joined(text, span.start(), amounts);
    }

    private static Amount aged(Amount amount, String text, Span span) {
        return aged(
                amount,
                text,
                amount.span().start() - span.start(),
                amount.span().end() - span.start());
    }

    private static int sign(MatchResult number) {
        return number.group("minus") == null ? 1 : -1;
    }

    /// The same amount, as an age if it is one: "13-year-old", "aged 13".
    private static Amount aged(Amount amount, String text, int start, int end) {
        boolean age =
                OLD.matcher(text).region(end, text.length()).lookingAt()
                        || AGED.matcher(text.substring(Math.max(0, start - 12), start)).find()
                        || (amount.count() >= YOUNGEST
                                && amount.count() < OLDEST
                                && OF_YEARS.matcher(text.substring(Math.max(0, start - 6), end))
                                        .find())
                        || (isAge(amount)
                                && ASIDE.matcher(
                                                text.substring(
                                                        Math.max(0, start - 30),
                                                        Math.min(text.length(), end + 1)))
                                        .matches());
        return age ? new Amount(amount.span(), amount.count(), amount.count(), "age") : amount;
    }

    private static boolean isAge(Amount amount) {
        return amount.measure().isEmpty() && amount.count() > 1 && amount.count() < OLDEST;
    }

    private static void add(List<Amount> amounts, List<Day> days, Amount amount) {
        if (Double.isFinite(amount.value())
                && days.stream().noneMatch(d -> d.span().overlaps(amount.span()))
                && amounts.stream().noneMatch(a -> a.span().overlaps(amount.span()))) {
            amounts.add(amount);
        }
    }

    static Amount amount(
            Span span, double value, @Nullable String currency, @Nullable String counted) {
        String unit = Units.name(counted);
        if (unit.equals("%")) {
            return new Amount(span, value, value, "%");
        }
        double seconds = Units.seconds(unit);
        if (seconds > 0) {
            return new Amount(span, value, value * seconds, "time");
        }
        Optional<Units.Size> size = Units.size(unit);
        if (size.isPresent()) {
            return new Amount(span, value, value * size.get().much(), size.get().measure());
        }
        String measure = currency == null || currency.isBlank() ? unit : currency;
        return new Amount(span, value, value, measure.isEmpty() ? "" : Units.measure(measure));
    }

    private static Span at(Span span, MatchResult matcher) {
        int start = matcher.start();
        while (Character.isWhitespace(matcher.group().charAt(start - matcher.start()))) {
            start++;
        }
        return new Span(span.start() + start, span.start() + matcher.end());
    }
}
