package org.diptych.find.stated;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits and in English words.
public final class Numerals {

    private static final Map<String, Integer> ONES =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90),
                    Map.entry("dozen", 12),
                    Map.entry("twice", 2),
                    Map.entry("thrice", 3));

    /// Words for a number that stand for no figure.
    private static final Set<String> OTHER_WORDS = Set.of("dozen", "twice", "thrice");

    /// Italian, Portuguese, Dutch, Polish, Russian, Ukrainian and Arabic ones, by their beginnings, the longest first.
    private static final List<Map.Entry<String, Double>> INFLECTED =
            List.of(
                    Map.entry("mil milh", 1e9),
                    Map.entry("milh", 1e6),
                    Map.entry("bilh", 1e9),
                    Map.entry("miliard", 1e9),
                    Map.entry("miljard", 1e9),
                    Map.entry("milion", 1e6),
                    Map.entry("miljoen", 1e6),
                    Map.entry("mlrd", 1e9),
                    Map.entry("mld", 1e9),
                    Map.entry("mln", 1e6),
                    Map.entry("tys", 1e3),
                    Map.entry("миллиард", 1e9),
                    Map.entry("мільярд", 1e9),
                    Map.entry("миллион", 1e6),
                    Map.entry("мільйон", 1e6),
                    Map.entry("тысяч", 1e3),
                    Map.entry("тисяч", 1e3),
                    Map.entry("трлн", 1e12),
                    Map.entry("млрд", 1e9),
                    Map.entry("млн", 1e6),
                    Map.entry("тыс", 1e3),
                    Map.entry("тис", 1e3),
                    Map.entry("ملايين", 1e6),
                    Map.entry("مليون", 1e6),
                    Map.entry("مليار", 1e9),
                    Map.entry("تريليون", 1e12),
                    Map.entry("آلاف", 1e3),
                    Map.entry("ألف", 1e3));

    private static final Map<String, Double> SCALES =
            Map.ofEntries(
                    Map.entry("hundred", 1e2),
                    Map.entry("thousand", 1e3),
                    Map.entry("k", 1e3),
                    Map.entry("million", 1e6),
                    Map.entry("millions", 1e6),
                    Map.entry("m", 1e6),
                    Map.entry("mn", 1e6),
                    Map.entry("billion", 1e9),
                    Map.entry("billions", 1e9),
                    Map.entry("bn", 1e9),
                    Map.entry("milliard", 1e9),
                    Map.entry("milliards", 1e9),
                    Map.entry("trillion", 1e12),
                    Map.entry("tn", 1e12),
                    Map.entry("milliarde", 1e9),
                    Map.entry("lakh", 1e5),
                    Map.entry("lakhs", 1e5),
                    Map.entry("crore", 1e7),
                    Map.entry("crores", 1e7),
                    Map.entry("milliarden", 1e9),
                    Map.entry("mrd.", 1e9),
                    Map.entry("mil millones", 1e9),
                    Map.entry("millionen", 1e6),
                    Map.entry("millones", 1e6),
                    Map.entry("mio.", 1e6),
                    Map.entry("mil", 1e3),
                    Map.entry("mille", 1e3),
                    Map.entry("百", 1e2),
                    Map.entry("千", 1e3),
                    Map.entry("万", 1e4),
                    Map.entry("萬", 1e4),
                    Map.entry("百万", 1e6),
                    Map.entry("千万", 1e7),
                    Map.entry("亿", 1e8),
                    Map.entry("億", 1e8),
                    Map.entry("百亿", 1e10),
                    Map.entry("千亿", 1e11),
                    Map.entry("兆", 1e12));

    private Numerals() {}

    /// What a scale such as `bn` multiplies by; 1 for none.
    public static double scale(@Nullable String scale) {
        if (scale == null) {
            return 1;
        }
        String small = scale.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        Double known = SCALES.get(small);
        return known != null
                ? known
                : INFLECTED.stream()
                        .filter(e -> small.startsWith(e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(1.0);
    }

    /// Reads digits in any style. Of two sorts of marks the last is the decimal; a mark that comes more
    /// than once groups thousands, and so does one before exactly three digits, save a stop in English
    /// that damage has put no blank about (41, 000).
    public static double digits(String digits, boolean english) {
        String plain = digits.replaceAll("[\\s\\u00a0\\u202f'’]", "");
        int comma = plain.lastIndexOf(',');
        int stop = plain.lastIndexOf('.');
        int last = Math.max(comma, stop);
        if (last < 0) {
            return Double.parseDouble(plain);
        }
        char mark = plain.charAt(last);
        boolean once = plain.indexOf(mark) == last;
        boolean thousands = last <= 3 && plain.length() - last == 4;
        boolean loose = !plain.equals(digits);
        boolean groups =
                !once
                        || (Math.min(comma, stop) < 0
                                && thousands
                                && (mark == ',' || !english || loose));
        String whole = plain.substring(0, last).replaceAll("[.,]", "");
        String rest = plain.substring(last + 1);
        return Double.parseDouble(whole + (groups ? "" : ".") + rest);
    }

    /// Whether it is a word that an English number is made of, other than a scale: seven, seventeen, seventy.
    public static boolean isBelowHundred(String word) {
        return ONES.containsKey(word) && !OTHER_WORDS.contains(word);
    }

    /// Whether a word is a number, in digits or in words.
    public static boolean isNumber(String word) {
        return ONES.containsKey(word)
                || SCALES.containsKey(word)
                || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    /// Whether words are one number: "six ten" is none, and two may merely stand side by side.
    public static boolean isOne(String words) {
        String[] parts = words.split("[\\s\\u00a0\\u202f-]+", -1);
        return parts.length < 2
                || parts[0].endsWith("ty")
                || Stream.of(parts).anyMatch(p -> scale(p) > 1 || p.equals("dozen"));
    }

    /// Reads a number in words.
    public static double words(String words) {
        if (words.startsWith("half")) {
            return 6;
        }
        double sum = 0;
        double part = 0;
        for (String word : words.split("[\\s\\u00a0\\u202f-]+", -1)) {
            if (ONES.containsKey(word)) {
                part = word.equals("dozen") ? Math.max(part, 1) * 12 : part + ONES.get(word);
            } else if (word.equals("hundred")) {
                part = Math.max(part, 1) * 100;
            } else if (SCALES.containsKey(word)) {
                sum += Math.max(part, 1) * SCALES.get(word);
                part = 0;
            }
        }
        return sum + part;
    }
}
