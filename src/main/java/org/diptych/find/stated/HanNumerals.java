package org.diptych.find.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Span;

/// Reads numbers in Chinese words, as far as they are plainly numbers: 三百二十, 两名, 三分之二, 百分之十五. A
/// "one" is more often an article, and what stands behind 第 is an ordinal.
final class HanNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final String NUMBER = "[〇零一二两兩三四五六七八九十百千万萬亿億]";

    /// Parts decimals, and hours from minutes: what stands on either side is but half a number.
    private static final String POINT = "[点點]";

    private static final String ONE_DIGIT = "[二两兩三四五六七八九十]";

    /// Words that count things of a sort, behind a number.
    private static final String COUNTING = "[个個名位家次岁歲座艘架辆輛起宗所头頭倍人]";

    /// A digit and what it is multiplied by, or ten and a digit.
    private static final String LONG =
            "(?:[一二两兩三四五六七八九][十百千万萬亿億]|十[一二三四五六七八九])" + NUMBER + "{0,14}+";

    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?:百分之(?<percent>"
                            + NUMBER
                            + "++)|(?<!"
                            + NUMBER
                            + ")(?<whole>"
                            + NUMBER
                            + "++)分之(?<part>"
                            + NUMBER
                            + "++))(?!"
                            + POINT
                            + ")|(?<![第周週期]|"
                            + POINT
                            + "|"
                            + NUMBER
                            + ")(?<number>"
                            + LONG
                            + "|"
                            + ONE_DIGIT
                            + "(?=(?:"
                            + COUNTING
                            + "|"
                            + Units.HAN
                            + ")))(?![月日号號]|年代|"
                            + POINT
                            + "|"
                            + NUMBER
                            + ")(?<counted>"
                            + Units.HAN
                            + ")?");

    private HanNumerals() {}

    /// The amounts in some text, which stands at a place of its article.
    static List<Amount> in(String text, int offset) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            Span span = new Span(offset + matcher.start(), offset + matcher.end());
            if (matcher.group("percent") != null) {
                double percent = value(matcher.group("percent"));
                amounts.add(new Amount(span, percent, percent, "%"));
            } else if (matcher.group("part") != null) {
                double percent = 100 * value(matcher.group("part")) / value(matcher.group("whole"));
                amounts.add(new Amount(span, percent, percent, "%"));
            } else {
                amounts.add(
                        Amounts.amount(
                                span,
                                value(matcher.group("number")),
                                null,
                                matcher.group("counted")));
            }
        }
        return amounts;
    }

    /// The value of a number in words: 三千五百万 is 35,000,000, and 两万五 is 25,000.
    static double value(String words) {
        double sum = 0;
        double section = 0;
        double digit = 0;
        double last = 1;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            double unit = unit(c);
            if (unit >= 1e4) {
                sum = section + digit > 0 ? sum + (section + digit) * unit : sum * unit;
                section = 0;
                digit = 0;
            } else if (unit > 1) {
                section += Math.max(digit, 1) * unit;
                digit = 0;
            } else {
                digit = c == '两' || c == '兩' ? 2 : Math.max(0, DIGITS.indexOf(c));
            }
            // A nought between says that the last digit counts ones: 两万零五.
            last = unit > 1 ? unit : digit > 0 ? last : 1;
        }
        return sum + section + (last >= 100 ? digit * last / 10 : digit);
    }

    private static double unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万', '萬' -> 1e4;
            case '亿', '億' -> 1e8;
            default -> 1;
        };
    }
}
