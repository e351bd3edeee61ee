package org.diptych.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/// Makes wordings that a reader would call the same the same: composed characters, lower case,
/// straight quotes, plain hyphens and blanks. For comparison only; never shown, and its offsets are
/// not the article's.
public final class Folding {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private Folding() {}

    /// Folds case, quote style, dashes and blanks.
    public static String fold(CharSequence text) {
        return UCharacter.foldCase(typography(text), true);
    }

    /// Folds quote style, dashes and blanks, and leaves case as it is.
    public static String typography(CharSequence text) {
        String composed = COMPOSED.normalize(text);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(out, c));
        return out.toString();
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
