package org.diptych.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.diptych.text.Token.Kind;

/// Cuts text into words, numbers and marks, in any language: Unicode's word boundaries (UAX 29), with
/// ICU's dictionaries where words are not spaced.
public final class Tokenizer {

    private Tokenizer() {}

    /// The tokens of the whole text, in reading order.
    public static List<Token> tokens(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        List<Token> tokens = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            int first = text.codePointAt(start);
            if (Character.isLetter(first)) {
                tokens.add(new Token(new Span(start, end), Kind.WORD));
            } else if (Character.isDigit(first)) {
                tokens.add(new Token(new Span(start, end), Kind.NUMBER));
            } else if (!isBlank(text, start, end)) {
                tokens.add(new Token(new Span(start, end), Kind.MARK));
            }
        }
        return tokens;
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
