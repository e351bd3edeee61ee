package org.diptych.load.office;

/// What holds in rich text until a group closes.
final class RichTextGroup {
    String to = "";
    boolean isSilent;
    boolean isHidden;
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
        group.level = level;
        group.fallback = fallback;
        group.font = font;
        return group;
    }
}
