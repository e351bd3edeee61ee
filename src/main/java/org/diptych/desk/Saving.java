package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.review.Review;
import org.jspecify.annotations.Nullable;

/// Saves a review off the window's thread. Asked while it is at it, it saves the newest once it is done, so
/// that no save is cut off.
final class Saving extends Service<Path> {

    private final Reviews reviews;
    private @Nullable Wanted next;
    private @Nullable Wanted now;
    private @Nullable Task<Path> task;

    private record Wanted(Path file, Review review) {}

    Saving(Reviews reviews) {
        this.reviews = reviews;
    }

    void save(Path file, Review review) {
        next = new Wanted(file, review);
        if (!isRunning()) {
            begin();
        }
    }

    /// Whether something is still to be written.
    boolean isBusy() {
        return isRunning() || next != null;
    }

    /// Returns once all is written that was asked for: for a window that closes.
    ///
    /// @throws IOException if the last of it can't be written
    void finish() throws IOException {
        Wanted last = next;
        next = null;
        try {
            if (isRunning() && task != null) {
                task.get();
            }
        } catch (ExecutionException e) {
            // What is newer is written in its stead.
            if (last == null) {
                throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (last != null) {
            reviews.save(last.file(), last.review());
        }
    }

    @Override
    protected void succeeded() {
        begin();
    }

    @Override
    protected void failed() {
        begin();
    }

    private void begin() {
        if (next != null) {
            now = next;
            next = null;
            restart();
        }
    }

    @Override
    protected Task<Path> createTask() {
        Wanted wanted = now;
        Task<Path> made =
                new Task<>() {
                    @Override
                    protected Path call() throws IOException {
                        if (wanted == null) {
                            throw new IllegalStateException("nothing to save");
                        }
                        reviews.save(wanted.file(), wanted.review());
                        return wanted.file();
                    }
                };
        task = made;
        return made;
    }
}
