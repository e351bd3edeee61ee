package org.diptych.desk;

import java.io.IOException;

/// Tells what could not be saved, and lets the window close when nothing is left to be.
final class Closing {

    private final Saving saving;
    private final Runnable keepNote;
    private final Notices notices;
    private final Words words;
    private boolean isTold;

    /// @param keepNote keeps what is being noted
    Closing(Saving saving, Runnable keepNote, Notices notices, Words words) {
        this.saving = saving;
        this.keepNote = keepNote;
        this.notices = notices;
        this.words = words;
        saving.setOnSucceeded(_ -> isTold = false);
        saving.setOnFailed(_ -> notices.say(unsaved(saving.getException())));
    }

    /// Waits until the last decision is written. Where that fails the reader is told instead, once: asked again, the
    /// window closes.
    ///
    /// @return whether the window may close
    boolean isKept() {
        keepNote.run();
        try {
            saving.finish();
            return true;
        } catch (IOException e) {
            boolean mayClose = isTold;
            isTold = true;
            notices.say(unsaved(e));
            return mayClose;
        }
    }

    private String unsaved(Throwable failure) {
        return failure instanceof Reviews.ChangedElsewhere
                ? words.of("save.elsewhere")
                : words.of("save.failed", String.valueOf(failure.getMessage()));
    }
}
