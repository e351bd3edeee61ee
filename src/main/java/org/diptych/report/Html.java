package org.diptych.report;

/// Writes elements of a web page. Nothing gets in unescaped but the tags that are asked for.
final class Html {

    private final StringBuilder page = new StringBuilder();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn; one whose value is empty is left out
    Html open(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                page.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                page.append('"');
            }
        }
        page.append('>');
        return this;
    }

    Html close(String tag) {
        page.append("</").append(tag).append('>');
        return this;
    }

    /// Ends a line of the source; for what may not hold blanks, it is not called.
    Html line() {
        page.append('\n');
        return this;
    }

    Html text(String words) {
        escape(words);
        return this;
    }

    /// A whole element that holds nothing but words.
    Html element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close(tag);
    }

    /// What is no words, such as a style sheet of ours.
    Html raw(String source) {
        page.append(source);
        return this;
    }

    @Override
    public String toString() {
        return page.toString();
    }

    /// A character that a web page may not hold, such as a NUL or half a surrogate pair, is U+FFFD.
    private void escape(String words) {
        words.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> page.append("&amp;");
                        case '<' -> page.append("&lt;");
                        case '>' -> page.append("&gt;");
                        case '"' -> page.append("&quot;");
                        case '\'' -> page.append("&#39;");
                        // Blank, and yet none that a web page may hold: a page break, such as
                        // pdftotext leaves.
                        case '\f', '\r', 0x0B, 0x85 -> page.append(' ');
                        default -> page.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
                    }
                });
    }

    private static boolean isAllowed(int c) {
        boolean control = (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F);
        boolean noCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !noCharacter && !(c >= 0xD800 && c <= 0xDFFF);
    }
}
