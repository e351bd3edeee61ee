package org.diptych.text;

/// The smallest piece of an article that can be compared: a word, a number or a mark. Blanks are
/// not tokens.
public record Token(Span span, Kind kind) {

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public enum Kind {
        /// A run of letters, apostrophes inside it included; a Chinese, Japanese or Thai word as the
        /// dictionary cuts it.
        WORD,
        /// A run that begins with a digit.
        NUMBER,
        /// Any other character: punctuation, a sign, a symbol.
        MARK
    }
}
