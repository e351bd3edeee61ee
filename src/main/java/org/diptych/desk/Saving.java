package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.diptych.review.Review;
import org.jspecify.annotations.Nullable;

/// Saves reviews off the window's thread, one after the other. Of those that wait for the same file the newest is
/// saved, and none is cut off.
final class Saving extends Service<Path> {

    private final Reviews reviews;

    /// What is still to be written, by where, the first first.
    private final Map<Path, Review> waiting = new LinkedHashMap<>();

    /// What could not be written, and is tried once more when the window closes.
    private final Map<Path, Review> failed = new LinkedHashMap<>();

    /// What each file holds, as far as this window knows.
    private final Map<Path, Review> stored = new HashMap<>();

    private BiConsumer<Path, Review> onSaved = (_, _) -> {};
    private @Nullable Wanted now;
    private boolean isOver;
    private @Nullable Task<Path> task;

    private record Wanted(Path file, Review review) {}

    Saving(Reviews reviews) {
        this.reviews = reviews;
    }

    void save(Path file, Review review) {
        if (isOver) {
            return;
        }
        waiting.put(file, review);
        failed.remove(file);
        if (!isRunning()) {
            begin();
        }
    }

    /// What is done whenever a review was written to a file.
    void onSaved(BiConsumer<Path, Review> then) {
        onSaved = then;
    }

    /// Takes note of what was read from a file.
    void hold(Path file, Review review) {
        stored.put(file, review);
    }

    /// What this window last read from a file, or wrote to it.
    Optional<Review> stored(Path file) {
        return Optional.ofNullable(stored.get(file));
    }

    /// Whether something is still to be written.
    boolean isBusy() {
        return isRunning() || !waiting.isEmpty();
    }

    /// Returns once all is written that was asked for, and what had failed too: for a window that closes.
    ///
    /// @throws IOException if some of it can't be written; the rest is
    void finish() throws IOException {
        Map<Path, Review> left = new LinkedHashMap<>(failed);
        Wanted running = now;
        now = null;
        @Nullable IOException failure = null;
        try {
            if (isRunning() && task != null) {
                task.get();
                if (running != null) {
                    saved(running.file(), running.review());
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Reviews.ChangedElsewhere cause) {
                failure = cause;
            } else if (running != null) {
                left.put(running.file(), running.review());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        left.putAll(waiting);
        waiting.clear();
        for (var entry : left.entrySet()) {
            try {
                reviews.save(entry.getKey(), entry.getValue());
                failed.remove(entry.getKey());
                saved(entry.getKey(), entry.getValue());
            } catch (IOException e) {
                failed.put(entry.getKey(), entry.getValue());
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /// Writes what is left when the window is gone, and nothing after that. What can't be written then was told before.
    void end() {
        isOver = true;
        try {
            finish();
        } catch (IOException _) {
            failed.clear();
        }
    }

    private void saved(Path file, Review review) {
        stored.put(file, review);
        onSaved.accept(file, review);
    }

    @Override
    protected void succeeded() {
        if (now != null) {
            saved(now.file(), now.review());
        }
        begin();
    }

    @Override
    protected void failed() {
        if (now != null && !(getException() instanceof Reviews.ChangedElsewhere)) {
            failed.putIfAbsent(now.file(), now.review());
        }
        begin();
    }

    private void begin() {
        var first = waiting.entrySet().iterator();
        if (first.hasNext()) {
            var entry = first.next();
            now = new Wanted(entry.getKey(), entry.getValue());
            first.remove();
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
