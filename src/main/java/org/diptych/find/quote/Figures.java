package org.diptych.find.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.find.stated.Numerals;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Numbers that one house writes in digits and another in words, by their value: "ten", "10"; "2.5m", "2.5
/// million", "2,500,000".
final class Figures {

    /// Digits with the marks inside them, and a scale that touches them.
    private static final Pattern DIGITS =
            Pattern.compile("(?<digits>\\d+(?:[.,]\\d+)*)(?<scale>k|mn?|bn|tn)?");

    /// More is no number that anyone says in words.
    private static final int MOST_DIGITS = 15;

    /// Letters of the shortest scale that stands by itself: "5 m" are metres.
    private static final int SHORTEST_SCALE = 3;

    private Figures() {}

    /// How many tokens from one on say a number; 0 if that one begins none.
    static int length(Article article, List<Token> tokens, int from) {
        if (digits(word(article, tokens, from)).matches()) {
            int scale = from + (isHyphen(article, tokens, from + 1) ? 2 : 1);
            return isScale(word(article, tokens, scale)) ? scale + 1 - from : 1;
        }
        if (!Numerals.isBelowHundred(word(article, tokens, from))) {
            return 0;
        }
        int to = from + 1;
        for (int next = next(article, tokens, to); next > to; next = next(article, tokens, to)) {
            to = next;
        }
        return Numerals.isOne(said(article, tokens.subList(from, to))) ? to - from : 1;
    }

    /// The number that such tokens say, in plain digits.
    static String value(Article article, List<Token> tokens) {
        Matcher digits = digits(word(article, tokens, 0));
        double value;
        if (digits.matches()) {
            value =
                    Numerals.digits(digits.group("digits"), article.isIn("en"))
                            * Numerals.scale(digits.group("scale"))
                            * (tokens.size() == 1
                                    ? 1
                                    : Numerals.scale(word(article, tokens, tokens.size() - 1)));
        } else {
            value = Numerals.words(said(article, tokens));
        }
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : said(article, tokens);
    }

    /// Where a number in words ends that goes on with the token at a place; the place itself if it does not.
    private static int next(Article article, List<Token> tokens, int at) {
        boolean joined =
                isHyphen(article, tokens, at)
                        || (word(article, tokens, at).equals("and")
                                && isScale(word(article, tokens, at - 1)));
        String word = word(article, tokens, joined ? at + 1 : at);
        boolean goesOn = Numerals.isBelowHundred(word) || isScale(word);
        return goesOn ? at + (joined ? 2 : 1) : at;
    }

    private static Matcher digits(String word) {
        return DIGITS.matcher(word.length() > MOST_DIGITS ? "" : word);
    }

    private static boolean isScale(String word) {
        return word.length() >= SHORTEST_SCALE && Numerals.scale(word) > 1;
    }

    private static boolean isHyphen(Article article, List<Token> tokens, int at) {
        return word(article, tokens, at).equals("-");
    }

    private static String said(Article article, List<Token> tokens) {
        Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
        return article.folded(span);
    }

    private static String word(Article article, List<Token> tokens, int at) {
        return at >= tokens.size() ? "" : article.folded(tokens.get(at));
    }
}
