package org.diptych.load.office;

/// What holds in rich text until a group closes.
final class RichTextGroup {
    String to = "";
    boolean isSilent;
    boolean isHidden;

    /// Whether it is of a shape that is seen, and its text box is text.
    boolean isOfBox;

    boolean opensPart;
    boolean interrupts;
    Flow.Level level = Flow.Level.LINE;
    int fallback = 1;
    int font;
    int year;
    int month;

    RichTextGroup inner() {
        RichTextGroup group = new RichTextGroup();
        group.to = to;
        group.isSilent = isSilent;
        group.isHidden = isHidden;
        group.isOfBox = isOfBox;
        group.level = level;
        group.fallback = fallback;
        group.font = font;
        return group;
    }
}
