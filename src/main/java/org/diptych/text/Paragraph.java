package org.diptych.text;

/// A line of the text that is not blank, without the blanks at its ends.
///
/// @param role how it is read
/// @param kind what it is in the document that it comes from
public record Paragraph(Span span, Role role, BlockKind kind) {

    /// A paragraph of which nothing is known but how it is read.
    public Paragraph(Span span, Role role) {
        this(span, role, role == Role.HEADING ? BlockKind.HEADING : BlockKind.PARAGRAPH);
    }

    public boolean isHeading() {
        return role == Role.HEADING;
    }

    /// Whether it is shown as a heading. The item of a list, a caption or a line of a poem may read like one, and none is.
    public boolean isSetAsHeading() {
        return isHeading()
                && switch (kind) {
                    case TITLE, HEADING, PARAGRAPH -> true;
                    case LIST_ITEM, BLOCK_QUOTE, CAPTION, TABLE_ROW, LINE -> false;
                };
    }

    public enum Role {
        /// One sentence, whatever stops it holds: a title, a cross heading, or any other line that looks
        /// like one, such as a list item of three words.
        HEADING,
        BODY
    }
}
