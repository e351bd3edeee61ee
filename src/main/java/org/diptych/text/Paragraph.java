package org.diptych.text;

/// A line of the text that is not blank, without the blanks at its ends.
public record Paragraph(Span span, Role role) {

    public boolean isHeading() {
        return role == Role.HEADING;
    }

    public enum Role {
        /// A title or a cross heading: one sentence, whatever stops it holds.
        HEADING,
        BODY
    }
}
