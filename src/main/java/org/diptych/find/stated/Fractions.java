package org.diptych.find.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Span;

/// Finds numbers with a fraction in English words: shares ("a fifth", "two-thirds"), parts of a round number ("half
/// a million", "a quarter of a million"), and what goes beyond a whole one ("two and a half per cent").
final class Fractions {

    private static final String GAP = "[\\s\\u00a0\\u202f-]";

    private static final String SCALE = "(?:hundred|thousand|million|billion|trillion)\\b";

    private static final String OF_SECOND = GAP + "of" + GAP + "a" + GAP + "second\\b";

    /// By how much races are won.
    private static final Pattern SPLIT =
            Pattern.compile(
                    "\\b(?<ones>an?|W)G(?<part>ten|hundred|thousand)ths?"
                                    .replace("G", GAP)
                                    .replace("W", Amounts.ONE_WORD)
                            + OF_SECOND,
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SHARE =
            Pattern.compile(
                    "\\b(?:(?<ones>an?|one|two|three|four|nine)"
                            + GAP
                            + ")(?<part>half|halves|third|quarter|fifth|sixth|seventh|eighth|tenth)s?\\b(?!-)(?!"
                            + OF_SECOND
                            + ")",
                    Pattern.CASE_INSENSITIVE);

    private static final List<String> PARTS =
            List.of(
                    "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
                    "tenth");

    private static final Pattern OF_SCALE =
            Pattern.compile(
                    "\\b(?:(?:an?|one|(?<three>three))G)?(?:(?<half>half)(?:G(?:ofG)?an?)?|quarters?GofGan?)G(?<scale>S)"
                                    .replace("G", GAP)
                                    .replace("S", SCALE)
                            + counted(),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AND_PART =
            Pattern.compile(
                    "(?<![\\w.,:$€£¥])(?<whole>\\d{1,3}|an?|W)(?:G(?<before>S))?GandG(?:aG(?<half>half)|aGquarter|(?<three>three)Gquarters?)\\b(?!Gof\\b)(?:G(?<scale>S))?"
                                    .replace("G", GAP)
                                    .replace("S", SCALE)
                                    .replace(
                                            "W",
                                            Amounts.ONE_WORD
                                                    + "(?:"
                                                    + GAP
                                                    + Amounts.ONE_WORD
                                                    + ")?")
                            + counted()
                            + "(?![\\p{L}\\d]|-\\p{L})",
                    Pattern.CASE_INSENSITIVE);

    /// Half of a whole that the next word names, and not "the first half of" it.
    private static final Pattern HALF =
            Pattern.compile(
                    "(?<!(?:first|second|latter|other|better|top|bottom|upper|lower|next|last|a)G)\\bhalf(?=G(?:of|the|its|their|his|her|all|what|as)\\b)"
                            .replace("G", GAP),
                    Pattern.CASE_INSENSITIVE);

    /// "Twice what was asked", "double the size": so much of another thing, as "half of what was asked" is.
    private static final Pattern DOUBLE =
            Pattern.compile(
                    "\\b(?:twice|double)(?=G(?:what|as|theG(?:size|length|height|number|amount|price|cost))\\b)"
                            .replace("G", GAP),
                    Pattern.CASE_INSENSITIVE);

    /// Three out of five, one in ten; of years and streets, "one in 2019".
    private static final Pattern OUT_OF =
            Pattern.compile(
                    "\\b(?<some>W|\\d{1,2})G(?:inG(?:everyG)?|outGofG(?:everyG)?)(?<all>W|\\d{1,2})\\b(?![\\w.,:%-]*\\d)"
                            .replace("G", GAP)
                            .replace("W", Amounts.ONE_WORD),
                    Pattern.CASE_INSENSITIVE);

    private Fractions() {}

    /// The amounts in some text, which stands at a place of its article; of those that overlap the first is meant.
    static List<Amount> in(String text, int offset) {
        List<Amount> amounts = new ArrayList<>();
        Matcher beyond = AND_PART.matcher(text);
        while (beyond.find()) {
            double value =
                    (whole(beyond.group("whole")) + part(beyond))
                            * Numerals.scale(beyond.group("before"))
                            * Numerals.scale(beyond.group("scale"));
            amounts.add(Amounts.amount(at(offset, beyond), value, null, beyond.group("counted")));
        }
        Matcher of = OF_SCALE.matcher(text);
        while (of.find()) {
            double value = part(of) * Numerals.scale(of.group("scale"));
            amounts.add(Amounts.amount(at(offset, of), value, null, of.group("counted")));
        }
        Matcher share = SHARE.matcher(text);
        while (share.find()) {
            amounts.add(new Amount(at(offset, share), 0, percent(share), "%"));
        }
        Matcher split = SPLIT.matcher(text);
        while (split.find()) {
            double value =
                    whole(split.group("ones"))
                            / Numerals.words(split.group("part").toLowerCase(Locale.ROOT));
            amounts.add(Amounts.amount(at(offset, split), value, null, "second"));
        }
        Matcher outOf = OUT_OF.matcher(text);
        while (outOf.find()) {
            double whole = whole(outOf.group("all"));
            double some = whole(outOf.group("some"));
            if (some < whole) {
                amounts.add(new Amount(at(offset, outOf), 0, 100 * some / whole, "%"));
            }
        }
        Matcher half = HALF.matcher(text);
        while (half.find()) {
            amounts.add(new Amount(at(offset, half), 0, 50, "%"));
        }
        Matcher twice = DOUBLE.matcher(text);
        while (twice.find()) {
            amounts.add(new Amount(at(offset, twice), 0, 200, "%"));
        }
        return amounts;
    }

    private static double whole(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return Character.isDigit(small.charAt(0))
                ? Integer.parseInt(small)
                : Math.max(1, Numerals.words(small));
    }

    private static double part(Matcher fraction) {
        return (fraction.group("three") == null ? 1 : 3)
                * (fraction.group("half") == null ? 0.25 : 0.5);
    }

    private static double percent(Matcher share) {
        String part = share.group("part").toLowerCase(Locale.ROOT);
        int of = part.startsWith("hal") ? 2 : PARTS.indexOf(part) + 2;
        return 100 * whole(share.group("ones")) / of;
    }

    private static Span at(int offset, Matcher matcher) {
        return new Span(offset + matcher.start(), offset + matcher.end());
    }

    private static String counted() {
        return "(?:" + GAP + "(?<counted>" + Units.COUNTED + "))?";
    }
}
