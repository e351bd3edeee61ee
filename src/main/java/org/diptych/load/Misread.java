package org.diptych.load;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tells that bytes were read in a wrong encoding by what no writer writes: a sign or a capital within a word, letters
/// of two scripts in one.
///
/// ICU knows neither the code pages of DOS nor the Mac's, and takes them for others. A text that it reads rightly has
/// next to none of these, so that no other is looked for.
final class Misread {

    /// How many there must be, and as which share of the characters beyond ASCII, to doubt a reading.
    private static final int FEWEST = 2;

    private static final double LEAST = 0.03;

    /// The share of those that another reading may leave.
    private static final double REST = 0.25;

    /// Encodings that ICU does not know, and those that it mixes up, in the order in which they are believed.
    private static final List<String> OTHERS =
            List.of(
                    "windows-1252",
                    "windows-1250",
                    "ISO-8859-2",
                    "IBM850",
                    "IBM437",
                    "x-MacRoman",
                    "IBM852",
                    "x-MacCentralEurope",
                    "windows-1251",
                    "KOI8-U",
                    "IBM866",
                    "x-MacCyrillic");

    private Misread() {}

    /// Names of encodings to try.
    static List<String> others() {
        return OTHERS;
    }

    static boolean isDoubtful(String text) {
        int faults = faults(text);
        return faults >= FEWEST && faults >= LEAST * foreign(text);
    }

    /// The best of some readings, if it is one that a writer may have written.
    static Optional<Decoded> best(List<Decoded> readings) {
        return readings.stream()
                .min(Comparator.comparingInt(reading -> faults(reading.text())))
                .filter(reading -> !isDoubtful(reading.text()));
    }

    /// The better of two readings, if the other is much better; else the first.
    static Decoded better(Decoded guess, List<Decoded> others) {
        int least = faults(guess.text());
        double most = REST * least;
        Decoded best = guess;
        for (Decoded other : others) {
            int faults = faults(other.text());
            if (faults <= most && faults < least) {
                least = faults;
                best = other;
            }
        }
        return best;
    }

    private static long foreign(String text) {
        return text.chars().filter(c -> c > 0x7F).count();
    }

    private static int faults(String text) {
        int faults = 0;
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c > 0x7F
                    && isFault(
                            k == 0 ? ' ' : text.charAt(k - 1),
                            c,
                            k + 1 >= text.length() ? ' ' : text.charAt(k + 1),
                            k + 2 >= text.length() ? ' ' : text.charAt(k + 2))) {
                faults++;
            }
        }
        return faults;
    }

    private static boolean isFault(char before, char c, char behind, char next) {
        boolean isWithin = Character.isLetter(before) && Character.isLetter(behind);
        if (Character.isLetter(c)) {
            boolean isCapitalWithin =
                    Character.isUpperCase(c)
                            && Character.isLowerCase(before)
                            && Character.isLowerCase(behind);
            // What quotation marks and dashes of the Mac are taken for.
            boolean isMark =
                    Character.isUpperCase(c)
                            && ((Character.isUpperCase(behind)
                                            && Character.isLowerCase(next)
                                            && !Character.isLetter(before))
                                    || (",.!?".indexOf(before) >= 0 && !Character.isLetter(behind))
                                    || ("ÐÑ".indexOf(c) >= 0 && before == ' ' && behind == ' '));
            boolean isSmallBefore =
                    Character.isLowerCase(c)
                            && Character.isUpperCase(behind)
                            && !Character.isLetter(before);
            return isCapitalWithin
                    || isSmallBefore
                    || isMark
                    || areMixed(before, c)
                    || areMixed(c, behind);
        }
        if (c >= '\u2500' && c <= '\u259F') {
            return Character.isLetter(before) || Character.isLetter(behind);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED -> true;
            // ‚ and „ begin what they stand before.
            case Character.START_PUNCTUATION -> Character.isLetter(before);
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                    isWithin && c != '’' && c != '‘';
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.OTHER_NUMBER ->
                    Character.isLetter(before) && (isWithin || "®©°™²³".indexOf(c) < 0);
            case Character.OTHER_PUNCTUATION ->
                    (isWithin && c != '·' && c != '…') || (c == '‰' && Character.isLetter(before));
            default -> false;
        };
    }

    /// Han and kana stand beside Latin letters in Chinese and Japanese; as a word's last letters they are wrong too.
    private static boolean areMixed(char one, char other) {
        if (!Character.isLetter(one) || !Character.isLetter(other)) {
            return false;
        }
        Character.UnicodeScript first = Character.UnicodeScript.of(one);
        Character.UnicodeScript second = Character.UnicodeScript.of(other);
        return first != second
                && first != Character.UnicodeScript.COMMON
                && second != Character.UnicodeScript.COMMON
                && (first == Character.UnicodeScript.LATIN
                        || second == Character.UnicodeScript.LATIN);
    }
}
