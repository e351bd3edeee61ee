package org.diptych.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/// Makes wordings that a reader would call the same the same: composed characters, lower case,
/// straight quotes, plain hyphens and blanks. For comparison only; never shown, and its offsets are
/// not the article's.
public final class Folding {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private Folding() {}

    /// Folds case, quote style, dashes and blanks.
    public static String fold(CharSequence text) {
        return isPlain(text)
                ? text.toString().toLowerCase(Locale.ROOT)
                : UCharacter.foldCase(typography(text), true);
    }

    /// Folds quote style, dashes and blanks, and leaves case as it is.
    public static String typography(CharSequence text) {
        if (isPlain(text)) {
            return text.toString();
        }
        String composed = COMPOSED.normalize(text);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /// Whether a text is of ASCII letters and marks that stay as they are: nearly every word is, and is asked for
    /// many times.
    private static boolean isPlain(CharSequence text) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c < ' ' || c > '~' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '‘', '’', '‚', '‛', '′', '`', '´', 'ʼ', '‹', '›' -> out.append('\'');
            case '“', '”', '„', '‟', '″', '«', '»', '「', '」', '『', '』', '＂' -> out.append('"');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> out.append('-');
            case '…' -> out.append("...");
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
            default -> {
                if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                    out.append(' ');
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
