package org.diptych.load;

import org.diptych.load.LoadFailure.Reason;

/// Thrown by what reads one format: no article comes of these bytes. [org.diptych.load.file.Loader] adds
/// which file it was.
public final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public Unfit(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
