package org.diptych.load;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Signs that nobody sees and that programs leave within words: where a word may be parted, that it may not be, which
/// way it is read. To a reader the word is whole, so it is read without them; but for scripts and pictures that are
/// written with such signs.
public final class Unseen {

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final char SPACE = '\u200B';

    private static final char NON_JOINER = '\u200C';

    private static final char JOINER = '\u200D';

    /// Scripts that are written without blanks, and may have such a sign for one.
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN);

    /// Scripts whose letters stand each by itself.
    private static final Set<UnicodeScript> UNJOINED =
            Set.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    /// Letters that a soft hyphen makes one of, if UTF-8 was read byte by byte: "Ã­" was "í". That is damage, and it
    /// can be told only as long as it is whole.
    private static final String HALVES = "ÃÂÐÑÅÄР";

    private Unseen() {}

    /// The text without such signs.
    public static String without(String text) {
        if (text.chars().noneMatch(Unseen::isUnseen)) {
            return text;
        }
        boolean isToLeft = text.codePoints().anyMatch(Unseen::isToLeft);
        StringBuilder seen = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (!isUnseen(c) || isMeant(text, k, isToLeft)) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    private static boolean isUnseen(int c) {
        return c == SOFT_HYPHEN
                || (c >= SPACE && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static boolean isMeant(String text, int at, boolean isToLeft) {
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        int behind = at + 1 == text.length() ? '\n' : text.codePointAt(at + 1);
        return switch (text.charAt(at)) {
            // One at the end of a line parts a word, and goes when the lines are joined.
            case SOFT_HYPHEN -> HALVES.indexOf(before) >= 0 || behind == '\n';
            case SPACE ->
                    UNSPACED.contains(UnicodeScript.of(before))
                            || UNSPACED.contains(UnicodeScript.of(behind));
            case NON_JOINER, JOINER -> !isUnjoined(before) || !isUnjoined(behind);
            case '\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\uFEFF' -> false;
            default -> isToLeft;
        };
    }

    private static boolean isUnjoined(int c) {
        return c < 0x80
                || UNJOINED.contains(UnicodeScript.of(c))
                || Character.isSpaceChar(c)
                || isPunctuation(c)
                || isUnseen(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isToLeft(int c) {
        byte way = Character.getDirectionality(c);
        return !isUnseen(c)
                && (way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
