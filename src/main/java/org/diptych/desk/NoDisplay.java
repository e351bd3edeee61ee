package org.diptych.desk;

import java.util.Locale;
import org.diptych.present.Wording;

/// Why no window can be shown here, so that the caller can answer in another way. The message is a
/// sentence for people.
public final class NoDisplay extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NoDisplay(Reason reason, String detail) {
        super(sentence(reason, detail));
        this.reason = reason;
    }

    NoDisplay(Reason reason, String detail, Throwable cause) {
        super(sentence(reason, detail), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    private static String sentence(Reason reason, String detail) {
        return new Words(Locale.ENGLISH).of("no-display." + Wording.lower(reason), detail);
    }

    public enum Reason {
        /// No screen is attached, as over ssh or in a build.
        NO_SCREEN,
        /// A library of the system that windows need, such as GTK, is not installed.
        MISSING_LIBRARY,
        /// JavaFX gave up for a reason of its own, which is the cause.
        TOOLKIT_FAILED
    }
}
