package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.text.Folding;
import org.diptych.text.Span;

/// Finds quotations in single marks and leaves apostrophes alone. A mark opens only before a word and
/// after none; it closes only behind a word or its stop; and both must be there.
final class SingleQuotes {

    /// English words that begin with an apostrophe.
    private static final Set<String> CLIPPED =
            Set.of(
                    "tis", "twas", "twere", "em", "til", "till", "cause", "bout", "round", "n",
                    "un");

    private SingleQuotes() {}

    static boolean isSingle(char c) {
        return "'‘’‚‛‹›".indexOf(c) >= 0;
    }

    static List<Span> in(String text, Span paragraph) {
        List<Span> spans = new ArrayList<>();
        // Marks behind which no other closes in this paragraph: then none does behind the next of
        // them.
        Set<Character> unclosed = new HashSet<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            boolean opens = !unclosed.contains(text.charAt(at)) && opens(text, at);
            int end = opens ? closing(text, at, paragraph.end()) : -1;
            if (opens && end < 0) {
                unclosed.add(text.charAt(at));
            }
            if (end > 0) {
                spans.add(new Span(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return spans;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        if ("'‘‚‹".indexOf(c) < 0 || at + 1 >= text.length() || isWordy(text, at - 1)) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean word = Character.isLetter(next) || (Character.isDigit(next) && c != '\'');
        return (word || "“\"[¿¡…".indexOf(next) >= 0 || c == '‹' || c == '‚')
                && !CLIPPED.contains(Folding.fold(wordAt(text, at + 1)));
    }

    /// Where the quotation that opens at the mark ends, or -1. A close behind a stop or before one is
    /// sure; `the players’ ` may be a genitive, so it holds only if no sure one follows.
    private static int closing(String text, int open, int limit) {
        int perhaps = -1;
        for (int at = open + 2; at < limit; at++) {
            char c = text.charAt(at);
            if (at > open + 2 && opens(text, at) && perhaps > 0) {
                return perhaps;
            }
            if (!closes(text, open, at)) {
                continue;
            }
            boolean genitive = Character.toLowerCase(text.charAt(at - 1)) == 's' && c != '›';
            if (!genitive || !isBlank(text, at + 1)) {
                return at + 1;
            }
            perhaps = perhaps < 0 ? at + 1 : perhaps;
        }
        return perhaps;
    }

    private static boolean closes(String text, int open, int at) {
        char c = text.charAt(at);
        boolean fits =
                switch (text.charAt(open)) {
                    case '‹' -> c == '›';
                    case '‚' -> c == '‘' || c == '’';
                    case '‘' -> c == '’' || c == '\'';
                    default -> c == '\'' || c == '’';
                };
        return fits && !isBlank(text, at - 1) && !isWordy(text, at + 1);
    }

    private static boolean isWordy(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isBlank(String text, int at) {
        return at < 0
                || at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || Character.isSpaceChar(text.charAt(at));
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
