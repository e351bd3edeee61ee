package org.diptych.find;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.diptych.align.Aligned;

/// Something that several rules ask of the same pair and that follows from the pair alone: worked out once,
/// by whichever rule asks first, while the others wait for it. It is kept with the pair, see [Known].
public final class PerPair<T> {

    private final Function<Aligned, T> work;

    public PerPair(Function<Aligned, T> work) {
        this.work = work;
    }

    /// What follows from this pair.
    ///
    /// @throws CancellationException if the thread is interrupted while it waits for another to work it out
    public T of(Aligned pair) {
        return pair.known().of(this, () -> work.apply(pair));
    }
}
