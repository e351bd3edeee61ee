package org.diptych.text;

/// What a paragraph is in the document that it comes from. Plain text says nothing of it, and is judged by
/// its form.
public enum BlockKind {
    /// The article's own name, at its top.
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    BLOCK_QUOTE,
    /// What stands below a picture, a film or a table.
    CAPTION,
    /// The cells of one row, with a tab between them.
    TABLE_ROW,
    /// A line whose breaks are meant: verse, an address, program code.
    LINE
}
