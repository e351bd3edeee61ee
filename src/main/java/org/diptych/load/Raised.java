package org.diptych.load;

import java.util.Optional;
import java.util.regex.Pattern;

/// What is set above or below the line. On the line its figures would be digits more of the number before them: an
/// exponent becomes a sign of Unicode's, and the mark of a note is no part of the text.
public final class Raised {

    private static final String FIGURES = "0123456789+-−()n";

    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ";

    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎ₙ";

    private static final Pattern NOTES =
            Pattern.compile("\\[?\\d{1,3}]?(?:\\s?[,;–-]?\\s?\\[?\\d{1,3}]?)*");

    private static final Pattern EXPONENT = Pattern.compile("[+−-]?\\d{1,3}");

    private static final Pattern CHARGE = Pattern.compile("\\d?[+−-]");

    /// A power of ten or two, a unit of length or time, a variable.
    private static final Pattern BASE =
            Pattern.compile(
                    "(?:(?<![\\p{N}.,])(?:10|2)|(?<!\\p{L})(?:\\p{L}|[kcdmnhµM]m|ft|in|yd|mi|sec|mc))$");

    private static final Pattern FORMULA = Pattern.compile("[\\p{L})\\]⁄/]$");

    /// So many characters before a sign tell what it is.
    private static final int BEFORE = 12;

    private Raised() {}

    /// What is to be read for words above the line; nothing where they are to be read as they are.
    ///
    /// @param before what stands before them in the line
    public static Optional<String> above(String words, CharSequence before) {
        String bare = words.strip();
        String end = end(before);
        if (end.isEmpty() || Character.isWhitespace(end.charAt(end.length() - 1))) {
            return Optional.empty();
        }
        boolean isPower = EXPONENT.matcher(bare).matches() && BASE.matcher(end).find();
        boolean isCharge =
                CHARGE.matcher(bare).matches() && Character.isLetter(end.charAt(end.length() - 1));
        if (isPower || isCharge) {
            return Optional.of(in(ABOVE, bare));
        }
        return NOTES.matcher(bare).matches() ? Optional.of("") : Optional.empty();
    }

    /// The same for words below the line.
    public static Optional<String> below(String words, CharSequence before) {
        boolean isOfFormula =
                words.strip().matches("[\\d+−-]{1,4}") && FORMULA.matcher(end(before)).find();
        return isOfFormula ? Optional.of(in(BELOW, words.strip())) : Optional.empty();
    }

    /// The upper figures of a fraction.
    public static String over(String figures) {
        return in(ABOVE, figures);
    }

    private static String end(CharSequence before) {
        return before.subSequence(Math.max(0, before.length() - BEFORE), before.length())
                .toString();
    }

    private static String in(String signs, String words) {
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int at = FIGURES.indexOf(words.charAt(i));
            set.append(at < 0 ? words.charAt(i) : signs.charAt(at));
        }
        return set.toString();
    }
}
