package org.diptych.find;

import java.util.function.Function;
import org.diptych.align.Aligned;
import org.jspecify.annotations.Nullable;

/// Something that several rules ask of the same pair and that follows from the pair alone: worked out once
/// and kept until another pair comes. Two threads with a pair each only work it out again.
public final class PerPair<T> {

    private record Known<T>(Aligned pair, T value) {}

    private final Function<Aligned, T> work;
    private volatile @Nullable Known<T> last;

    public PerPair(Function<Aligned, T> work) {
        this.work = work;
    }

    @SuppressWarnings(
            "ReferenceEquality") // the very same pair: comparing two by value costs more than working
    public T of(Aligned pair) {
        Known<T> known = last;
        if (known == null || known.pair() != pair) {
            known = new Known<>(pair, work.apply(pair));
            last = known;
        }
        return known.value();
    }
}
