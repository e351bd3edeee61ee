package org.diptych.find.garbled;

import com.ibm.icu.text.UnicodeSet;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A character set that UTF-8 may have been taken for: finds characters that were two, three or four bytes
/// of one before somebody read them each by itself.
final class Misread {

    /// Such characters stand behind a letter in sound text too: punctuation that closes, or that joins.
    private static final String MAY_FOLLOW = "…”’“‘•–—»«·°‚„\u00A0›‹";

    /// Letters with accents, Greek, Cyrillic, Hebrew and Arabic.
    private static final UnicodeSet OF_TWO =
            new UnicodeSet(
                            "[\\u00A0-\\u0148\\u014A-\\u017E\\u01A0\\u01A1\\u01AF\\u01B0\\u0218-\\u021B\\u0300-\\u0345"
                                    + "\\u0386-\\u03CE\\u0400-\\u045F\\u0490-\\u0493\\u05D0-\\u05EA\\u060C-\\u06D5]")
                    .freeze();

    /// The scripts of India and South-East Asia, Georgian, Vietnamese, old Greek, signs, and East Asia.
    private static final UnicodeSet OF_THREE =
            new UnicodeSet(
                            "[\\u0900-\\u0FFF\\u10D0-\\u10FF\\u1E00-\\u1FFF\\u2010-\\u2027\\u2029-\\u27BF\\u2800-\\u28FF"
                                    + "\\u3000-\\u30FF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFE00-\\uFE0F\\uFEFF-\\uFF9F]")
                    .freeze();

    private static final UnicodeSet OF_FOUR =
            new UnicodeSet("[\\U0001F000-\\U0001FAFF\\U00020000-\\U0002FFFF]").freeze();

    /// Punctuation and signs that stand in every text.
    private static final UnicodeSet SIGNS =
            new UnicodeSet("[\\u2010-\\u2049\\u20AC\\u2100-\\u27BF\\uFEFF]").freeze();

    /// The sets that texts are most often misread in; the first that fits is taken.
    static final List<Misread> ALL =
            Stream.of(
                            "windows-1252",
                            "windows-1251",
                            "windows-1250",
                            "windows-1257",
                            "x-MacRoman",
                            "IBM437")
                    .filter(Charset::isSupported)
                    .map(name -> new Misread(Charset.forName(name)))
                    .toList();

    private final Map<Character, Integer> bytes = new HashMap<>();

    private Misread(Charset charset) {
        for (int b = 0x80; b <= 0xFF; b++) {
            String read = new String(new byte[] {(byte) b}, charset);
            // Bytes without a meaning in the set come through as control characters.
            char c = read.equals("\uFFFD") ? (char) b : read.charAt(0);
            bytes.put(c, b);
            if (b < 0xA0) {
                bytes.putIfAbsent((char) b, b);
            }
        }
    }

    /// Some characters, and the one that they were.
    ///
    /// @param isSure whether sound text never has them
    record Sequence(int start, int end, int was, boolean isSure) {}

    /// What begins at an offset, if it can have been one character and is likelier to have been.
    ///
    /// @param isOneOfSeveral whether another such sequence is its neighbour
    Optional<Sequence> at(String text, int at, boolean isOneOfSeveral) {
        int lead = bytes.getOrDefault(text.charAt(at), 0);
        int length =
                lead >= 0xC2 && lead < 0xE0
                        ? 2
                        : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > text.length()) {
            return Optional.empty();
        }
        int was = lead & (0xFF >> (length + 1));
        boolean isOdd = false;
        for (int i = at + 1; i < at + length; i++) {
            char c = text.charAt(i);
            int next = bytes.getOrDefault(c, 0);
            if (next < 0x80 || next > 0xBF) {
                return Optional.empty();
            }
            was = (was << 6) | (next & 0x3F);
            isOdd |= !Character.isLetter(c) && MAY_FOLLOW.indexOf(c) < 0;
        }
        if (!isSensible(was, length)) {
            return Optional.empty();
        }
        boolean isSure = length == 4 || (length == 3 && (isOdd || SIGNS.contains(was)));
        boolean isLikely =
                isSure || isOneOfSeveral || (length == 2 && isMisplaced(text, at, isOdd, was));
        return isLikely
                ? Optional.of(new Sequence(at, at + length, was, isSure))
                : Optional.empty();
    }

    /// Whether two characters that may be one look wrong where they stand.
    private static boolean isMisplaced(String text, int at, boolean isOdd, int was) {
        char lead = text.charAt(at);
        char follower = text.charAt(at + 1);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char behind = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        boolean isShouted = Character.isUpperCase(before) || Character.isUpperCase(behind);
        if (Character.isDigit(before) && !Character.isLetter(lead)) {
            return false;
        }
        if (!Character.isLetter(lead)) {
            return Character.isLetter(before) && Character.isLetter(was);
        }
        if (lead == 'Ã' || lead == 'Â') {
            boolean isAtEnd = isShouted && !Character.isLetter(behind);
            boolean isBlank = follower == '\u00A0';
            if (lead == 'Ã' && follower == '¥') {
                // Stands in sound Danish names; alone it proves nothing.
                return false;
            }
            return isBlank
                    ? Character.isLowerCase(behind) || !Character.isUpperCase(before)
                    : !isAtEnd && (lead == 'Ã' || !Character.isLetter(follower));
        }
        boolean isInWord = Character.isLowerCase(behind) && !isShouted;
        boolean isWithin = Character.isLetter(before) && Character.isLowerCase(behind);
        if (!Character.isLetter(was)) {
            return false;
        }
        return isOdd
                ? isWithin || (!isShouted && (Character.isLetter(before) || isInWord))
                : isInWord && isWithin && !Character.isLetter(follower);
    }

    /// Whether it is a character that people write: those that only linguists or old books have prove
    /// nothing.
    private static boolean isSensible(int was, int length) {
        return switch (length) {
            case 2 -> OF_TWO.contains(was);
            case 3 -> OF_THREE.contains(was);
            default -> OF_FOUR.contains(was);
        };
    }
}
