package org.diptych.align;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// What was worked out of a pair, for all who ask it again: it goes with the pair, and is no part of what the pair
/// is, so that two pairs are equal whatever was asked of either.
public final class Known {

    private final Map<Object, FutureTask<?>> tasks = new ConcurrentHashMap<>();

    /// What is worked out under a key: by whoever asks first, while the others wait. The work must ask nothing under
    /// its own key, and do nothing side by side on the common pool, whose thread may take up somebody who waits.
    ///
    /// @throws CancellationException if the thread is interrupted while it waits for another to work it out
    @SuppressWarnings("unchecked") // Under one key stands what one sort of work yields.
    public <T> T of(Object key, Supplier<T> work) {
        FutureTask<T> task =
                (FutureTask<T>) tasks.computeIfAbsent(key, _ -> new FutureTask<>(work::get));
        task.run(); // The first to come works; for all others this does nothing.
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                // Too little memory is no fault of the work's.
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "";
    }
}
