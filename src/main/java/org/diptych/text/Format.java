package org.diptych.text;

/// What kind of file an article came in.
public enum Format {
    /// Words that came by themselves, without a file, count as plain text too.
    PLAIN_TEXT,
    MARKDOWN,
    WEB_PAGE,
    /// A web page saved with all that belongs to it in one file (MHTML).
    WEB_ARCHIVE,
    WORD,
    OPEN_DOCUMENT,
    RICH_TEXT,
    PDF,
    E_BOOK,
    MAIL
}
