package org.diptych.load;

/// Why a file could not be opened as an article: the one error a person can meet while opening.
public final class LoadFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Reason reason;

    public LoadFailure(String file, Reason reason) {
        super(file + ": " + reason);
        this.file = file;
        this.reason = reason;
    }

    /// What the reader called it: the path as it was given.
    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    /// Worded for people by `org.diptych.present.Wording`.
    public sealed interface Reason {
        record Missing() implements Reason {}

        record Folder() implements Reason {}

        record Unreadable() implements Reason {}

        record Empty() implements Reason {}

        /// Something else than text.
        ///
        /// @param what what it seems to be, such as "a PNG picture"
        record NotText(String what) implements Reason {}

        /// More than can be compared.
        ///
        /// @param size what it holds, in bytes
        /// @param limit what may be read, in bytes
        record TooLarge(long size, long limit) implements Reason {}
    }
}
