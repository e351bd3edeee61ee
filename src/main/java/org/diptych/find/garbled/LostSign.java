package org.diptych.find.garbled;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Sums of money that lost their currency sign on the way: "118 million" for £118 million.
public final class LostSign extends SideRule {

    private static final Pattern SIGN_BEFORE =
            Pattern.compile("((?:US|C|A|NZ|HK|R)?[$£€¥₹₩]|CHF|USD|EUR|GBP|BRL)\\s?$");

    /// A sum that a second one follows in the same currency: "£5-6m", "$5 million to 6 million".
    private static final Pattern RANGE_BEFORE =
            Pattern.compile(
                    "(?:[$£€¥₹₩]|CHF|USD|EUR|GBP)\\s?\\d[\\d.,]*(?:\\s?(?:thousand|million|billion|trillion|bn|m|k))?"
                            + "(?:\\s?[-–—]\\s?|\\s(?:to|and)\\s)$");

    private static final Pattern MONEY_AFTER =
            Pattern.compile(
                    "^(?:(?:\\s?[-–—]\\s?|\\s(?:to|and)\\s)\\d[\\d.,]*)?[\\s-]*(?:hundred|thousand|million|billion|trillion|bn|m|k)?s?[\\s-]*(?:of\\s+)?"
                            + "(?:(?:US|Canadian|Australian|American|Brazilian|Mexican|Swiss|Swedish|Norwegian|Danish|Czech)\\s+)?"
                            + "(?:[$£€¥₹%]|dollar|euro|pound|franc|crown|kron|korun|rupee|yen|yuan|peso|reais|real"
                            + "|rouble|ruble|zlot|lira|dinar|dirham|ri[ya]+l|shekel|hryvni|forint|baht|won\\b|rand\\b|cent|pence|per cent|percent|usd|eur|gbp)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT =
            Pattern.compile("\\s?(?:%|per\\s?cent)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCALE =
            Pattern.compile("^ ?(?:thousand|million|billion|trillion|bn|m)\\b(?: \\?)?");

    /// "$250 billion (190 billion)": the second sum had a sign of its own.
    private static final Pattern CONVERTED =
            Pattern.compile(
                    "[$£€¥]\\s?\\d[\\d.,]*(?:\\s(?:million|billion|trillion|bn|m))?\\s?"
                            + "\\((\\d[\\d.,]*\\s?(?:million|billion|trillion|bn|m))\\)");

    public LostSign() {
        super("garbled.encoding.sign", Garble.ENCODING, Severity.MAJOR, 0.95);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        Map<Integer, Integer> firstSums = new HashMap<>();
        Stream<Finding> lost =
                IntStream.range(0, reading.tokens().size())
                        .filter(k -> reading.tokens().get(k).kind() == Token.Kind.NUMBER)
                        .filter(k -> !isMoney(reading.article().text(), span(reading, k)))
                        .filter(k -> !isSecondSum(reading, k, firstSums))
                        .mapToObj(k -> lost(reading, k))
                        .flatMap(Stream::ofNullable);
        Matcher converted = CONVERTED.matcher(reading.article().text());
        return Stream.concat(
                lost,
                converted
                        .results()
                        .map(m -> garbled(reading, new Span(m.start(1), m.end(1)), null, null)));
    }

    private @Nullable Finding lost(Reading reading, int token) {
        String digits = digits(reading.word(token));
        if (reading.answer(token).isEmpty() || digits.isEmpty()) {
            return null;
        }
        for (Token there : reading.other().tokensIn(reading.answer(token).get())) {
            String text = reading.other().text();
            if (there.kind() == Token.Kind.NUMBER
                    && digits(reading.other().at(there)).equals(digits)) {
                Matcher sign =
                        SIGN_BEFORE
                                .matcher(text)
                                .region(
                                        Math.max(0, there.span().start() - 8),
                                        there.span().start());
                if (sign.find()) {
                    Span here = withScale(reading.article().text(), span(reading, token));
                    Span money = new Span(sign.start(1), withScale(text, there.span()).end());
                    return garbled(reading, here, money, reading.other().at(money));
                }
            }
        }
        return null;
    }

    /// Whether its sentence has named the currency of a sum before: "a loss of €84m, after a profit of 112m".
    ///
    /// @param firstSums where the first sum of a sentence begins, by the sentence, as far as it was asked for
    private static boolean isSecondSum(
            Reading reading, int token, Map<Integer, Integer> firstSums) {
        int number = span(reading, token).start();
        int sentence = reading.article().sentenceAt(number);
        return firstSums.computeIfAbsent(sentence, s -> firstSum(reading.article(), s)) < number;
    }

    private static int firstSum(Article article, int sentence) {
        return article.tokensIn(article.sentences().get(sentence).span()).stream()
                .filter(t -> t.kind() == Token.Kind.NUMBER)
                .filter(t -> isSum(article.text(), t.span()))
                .mapToInt(t -> t.span().start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /// Whether a number has the sign of a currency, or its name behind it.
    private static boolean isSum(String text, Span number) {
        return isMoney(text, number)
                && !PERCENT.matcher(text).region(number.end(), text.length()).lookingAt();
    }

    private static Span span(Reading reading, int token) {
        return reading.tokens().get(token).span();
    }

    private static boolean isMoney(String text, Span number) {
        int from = Math.max(0, number.start() - 40);
        int to = Math.min(text.length(), number.end() + 40);
        String before = text.substring(from, number.start());
        return SIGN_BEFORE.matcher(before).find()
                || RANGE_BEFORE.matcher(before).find()
                || MONEY_AFTER.matcher(text.substring(number.end(), to)).find();
    }

    private static Span withScale(String text, Span number) {
        Matcher scale =
                SCALE.matcher(
                        text.substring(number.end(), Math.min(text.length(), number.end() + 12)));
        return scale.find() ? new Span(number.start(), number.end() + scale.end()) : number;
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
