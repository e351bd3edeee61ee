package org.diptych.bench;

import java.util.Locale;

/// What is measured, in the order in which it is shown.
enum Measure {
    PARAGRAPHS,
    SENTENCES,
    SENTENCES_UNLINKED,
    RELATION(Shown.ACCURACY),
    GARBLED,
    GARBLED_SERIOUS,
    GARBLED_CHARACTERS,
    DROPPED,
    QUOTE,
    QUOTE_SUBTYPE(Shown.RECALL),
    CONFLICT;

    /// Which figures mean anything.
    enum Shown {
        ALL,
        RECALL,
        ACCURACY
    }

    private final Shown shown;

    Measure() {
        this(Shown.ALL);
    }

    Measure(Shown shown) {
        this.shown = shown;
    }

    Shown shown() {
        return shown;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
