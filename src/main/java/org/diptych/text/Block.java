package org.diptych.text;

import java.util.regex.Pattern;

/// One paragraph of a document as its file has it, before it is laid out as an article.
///
/// @param text on one line
public record Block(BlockKind kind, Part part, String text) {

    private static final Pattern LINE_ENDS =
            Pattern.compile("[ \\t]*[\\n\\r\\f\\u000B\\u2028\\u2029]\\s*");

    public Block {
        text = LINE_ENDS.matcher(text).replaceAll(" ").strip();
    }

    /// A piece of the article itself.
    public Block(BlockKind kind, String text) {
        this(kind, Part.ARTICLE, text);
    }

    /// The same words as another part of the document.
    public Block as(Part other) {
        return new Block(kind, other, text);
    }

    /// Whether there is nothing to be seen of it.
    public boolean isBlank() {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
