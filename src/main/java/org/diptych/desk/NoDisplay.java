package org.diptych.desk;

/// Why no window can be shown here, so that the caller can answer in another way.
public final class NoDisplay extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NoDisplay(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    NoDisplay(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /// No screen is attached, as over ssh or in a build.
        NO_SCREEN,
        /// A library of the system that windows need, such as GTK, is not installed. The message names it.
        MISSING_LIBRARY,
        /// JavaFX gave up for a reason of its own, which is the cause.
        TOOLKIT_FAILED
    }
}
