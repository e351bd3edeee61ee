package org.diptych.bench;

import java.util.Locale;
import org.diptych.text.Place;
import org.diptych.text.Span;

/// One of the four kinds as it is scored: which marks and labels it is about, and when one hits another.
enum Task {
    GARBLED,
    CONFLICT,
    DROPPED,
    QUOTE;

    Measure measure() {
        return Measure.valueOf(name());
    }

    /// Whether a mark counts for precision, a label for recall. A changed meaning is garbled wording and a
    /// contradiction, and counts as both.
    boolean isOwn(Label label) {
        return switch (this) {
            case GARBLED -> label.isGarbled();
            case CONFLICT -> label.isContradiction();
            case DROPPED -> label.isDropped();
            case QUOTE -> label.isQuote();
        };
    }

    /// Whether a mark may find one of the task's labels. Garbled or contradicting may be argued: either kind
    /// of mark finds either.
    boolean mayFind(Label mark) {
        return switch (this) {
            case GARBLED, CONFLICT -> mark.isWording();
            case DROPPED, QUOTE -> isOwn(mark);
        };
    }

    /// Whether a label makes one of the task's marks right.
    boolean mayExcuse(Label label) {
        return this == GARBLED ? label.isWording() : isOwn(label);
    }

    /// Whether a mark hits a label; of a quotation, the same one on the other side will do.
    boolean hits(Label mark, Label label) {
        if (mark.at().side() == label.at().side()) {
            return hits(mark.at().span(), label.at().span(), label.subtype());
        }
        Place counterpart = label.counterpart();
        return this == QUOTE
                && counterpart != null
                && hits(mark.at().span(), counterpart.span(), label.subtype());
    }

    private boolean hits(Span mark, Span at, String subtype) {
        return switch (this) {
            case GARBLED, CONFLICT ->
                    shared(mark, at) > 0
                            && mark.length() <= Math.max(3 * at.length(), at.length() + 40);
            case DROPPED -> overlap(mark, at) >= (subtype.equals("clause") ? 0.3 : 0.5);
            case QUOTE -> overlap(mark, at) >= 0.5;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Intersection over union.
    private static double overlap(Span a, Span b) {
        int shared = shared(a, b);
        return shared == 0 ? 0 : (double) shared / (a.length() + b.length() - shared);
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }
}
