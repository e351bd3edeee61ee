package org.diptych.desk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Tells what could not be saved, and lets the window close when nothing is left to be.
final class Closing {

    private final Saving saving;
    private final Runnable keepNote;
    private final Notices notices;
    private final Words words;
    private final BooleanSupplier isGiving;

    /// Why the window did not close when it was last asked to.
    private @Nullable String told;

    /// @param isGiving whether something is still being exported or printed
    /// @param keepNote keeps what is being noted
    Closing(
            Saving saving,
            BooleanSupplier isGiving,
            Runnable keepNote,
            Notices notices,
            Words words) {
        this.saving = saving;
        this.isGiving = isGiving;
        this.keepNote = keepNote;
        this.notices = notices;
        this.words = words;
        saving.setOnSucceeded(_ -> told = null);
        saving.setOnFailed(_ -> notices.warn(unsaved(saving.getException())));
    }

    /// Waits until the last decision is written. Where that fails, or something is still being exported, the reader is
    /// told instead, once: asked again, the window closes.
    ///
    /// @return whether the window may close
    boolean isKept() {
        keepNote.run();
        try {
            saving.finish();
        } catch (IOException e) {
            return wasTold(unsaved(e));
        }
        return !isGiving.getAsBoolean() || wasTold(words.of("close.giving"));
    }

    private boolean wasTold(String sentence) {
        boolean before = sentence.equals(told);
        told = sentence;
        notices.warn(sentence);
        return before;
    }

    private String unsaved(Throwable failure) {
        return switch (failure) {
            case Reviews.ChangedElsewhere _ -> words.of("save.elsewhere");
            case FileSystemException e ->
                    words.of("save.failed-as", e.getFile(), Unwritten.why(e, words));
            default -> words.of("save.failed", String.valueOf(failure.getMessage()));
        };
    }
}
