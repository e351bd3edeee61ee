package org.diptych.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.diptych.text.Token.Kind;

/// Cuts text into words, numbers and marks, in any language: Unicode's word boundaries (UAX 29), with
/// ICU's dictionaries where words are not spaced.
public final class Tokenizer {

    private static final char NARROW_BLANK = '\u202f';

    private Tokenizer() {}

    /// The tokens of the whole text, in reading order.
    public static List<Token> tokens(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        List<Token> tokens = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            int from = start;
            for (int at = start; at < end; at++) {
                if (isJoining(text, at, start, end)) {
                    add(text, from, at, tokens);
                    from = at + 1;
                }
            }
            add(text, from, end, tokens);
        }
        return tokens;
    }

    /// Whether a narrow blank stands at a place and not within a number: Unicode lets it join words, since Mongolian sets it
    /// before endings, but French sets it inside its quotation marks and before its stops.
    private static boolean isJoining(String text, int at, int start, int end) {
        boolean inNumber =
                at > start
                        && at + 1 < end
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1));
        return text.charAt(at) == NARROW_BLANK && !inNumber;
    }

    private static void add(String text, int start, int end, List<Token> tokens) {
        if (isBlank(text, start, end)) {
            return;
        }
        int first = text.codePointAt(start);
        tokens.add(
                new Token(
                        new Span(start, end),
                        Character.isLetter(first)
                                ? Kind.WORD
                                : Character.isDigit(first) ? Kind.NUMBER : Kind.MARK));
    }

    private static boolean isBlank(String text, int start, int end) {
        return text.substring(start, end)
                .codePoints()
                .allMatch(c ->
                        Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.CONTROL
                                || Character.getType(c) == Character.FORMAT);
    }
}
