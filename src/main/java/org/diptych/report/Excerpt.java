package org.diptych.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.diptych.text.Article;
import org.diptych.text.Span;

/// Marked words and their surroundings on one line of a terminal.
///
/// @param words without control characters
/// @param before how many columns stand before the marked words
/// @param marked how many columns the marked words take
record Excerpt(String words, int before, int marked) {

    private static final String CUT = "… ";

    /// The share of the free room that goes to what stands before the marked words.
    private static final double BEFORE = 0.5;

    /// Cuts words out of an article, at most `width` columns of them; long marked words keep their
    /// beginning. No more than the paragraph is shown.
    static Excerpt of(Article article, Span marked, int width) {
        Span around =
                article.paragraphs().stream()
                        .map(p -> p.span())
                        .filter(p -> p.overlaps(marked))
                        .findFirst()
                        .orElse(marked);
        String text = article.text();
        String core = head(plain(marked.in(text)), width - 2 * CUT.length());
        int free = width - columns(core) - 2 * CUT.length();
        String left =
                plain(text.substring(Math.min(around.start(), marked.start()), marked.start()));
        String right = plain(text.substring(marked.end(), Math.max(around.end(), marked.end())));
        boolean whole = core.length() == marked.length();
        int forLeft = Math.max((int) (free * BEFORE), free - columns(head(right, free)));
        String before = tail(left, forLeft);
        String after = whole ? head(right, free - columns(before)) : "";
        String lead = before.length() < left.length() ? CUT + before.stripLeading() : before;
        boolean isCut = !whole || after.length() < right.length();
        String rest = isCut ? after.stripTrailing() + " …" : after;
        return new Excerpt(lead + core + rest, columns(lead), columns(core));
    }

    /// Control characters and line ends become blanks: a terminal would obey them.
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints().map(c -> isPrintable(c) ? c : ' ').forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /// How many columns of a terminal words take: two for each wide character of East Asia.
    static int columns(String words) {
        return words.codePoints().map(Excerpt::columns).sum();
    }

    static int columns(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                    switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
                        case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH ->
                                2;
                        default -> 1;
                    };
        };
    }

    /// As much from the beginning as fits, to a whole word if any does.
    private static String head(String words, int room) {
        int end = 0;
        for (int width = 0; end < words.length(); ) {
            int codePoint = words.codePointAt(end);
            width += columns(codePoint);
            if (width > room) {
                int blank = words.lastIndexOf(' ', end);
                return words.substring(0, blank > end / 2 ? blank : end);
            }
            end += Character.charCount(codePoint);
        }
        return words;
    }

    /// As much from the end as fits, from a whole word on if any does.
    private static String tail(String words, int room) {
        int start = words.length();
        for (int width = 0; start > 0; ) {
            int codePoint = words.codePointBefore(start);
            width += columns(codePoint);
            if (width > room) {
                int blank = words.indexOf(' ', start);
                boolean isNear = blank >= 0 && blank - start < (words.length() - start) / 2;
                return words.substring(isNear ? blank : start);
            }
            start -= Character.charCount(codePoint);
        }
        return words;
    }
}
