package org.diptych.find;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.diptych.align.Aligned;

/// Something that several rules ask of the same pair and that follows from the pair alone: worked out once,
/// by whichever rule asks first, while the others wait for it. Kept for as many pairs as are compared at a
/// time.
public final class PerPair<T> {

    private record Known<T>(Aligned pair, FutureTask<T> value) {}

    private final Function<Aligned, T> work;
    private final int most = Runtime.getRuntime().availableProcessors();
    private final Deque<Known<T>> known = new ArrayDeque<>();

    public PerPair(Function<Aligned, T> work) {
        this.work = work;
    }

    /// What follows from this pair.
    ///
    /// @throws CancellationException if the thread is interrupted while it waits for another to work it out
    public T of(Aligned pair) {
        FutureTask<T> value = task(pair);
        value.run(); // The first to come works; for all others this does nothing.
        try {
            return value.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                // Too little memory is no fault of the rule's.
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    @SuppressWarnings("ReferenceEquality") // Comparing two pairs by value costs more than working.
    private synchronized FutureTask<T> task(Aligned pair) {
        for (Known<T> one : known) {
            if (one.pair() == pair) {
                return one.value();
            }
        }
        FutureTask<T> task = new FutureTask<>(() -> work.apply(pair));
        known.addFirst(new Known<>(pair, task));
        if (known.size() > most) {
            known.removeLast();
        }
        return task;
    }
}
