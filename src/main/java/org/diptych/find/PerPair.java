package org.diptych.find;

import java.util.function.Function;
import org.diptych.align.Aligned;
import org.jspecify.annotations.Nullable;

/// Something that several rules ask of the same pair and that follows from the pair alone: worked out once
/// and kept until another pair comes. Each thread keeps its own, for each may be at another pair.
public final class PerPair<T> {

    private record Known<T>(Aligned pair, T value) {}

    private final Function<Aligned, T> work;

    @SuppressWarnings("ThreadLocalUsage") // there are as many of these as sets of rules: a few
    private final ThreadLocal<@Nullable Known<T>> last = new ThreadLocal<>();

    public PerPair(Function<Aligned, T> work) {
        this.work = work;
    }

    @SuppressWarnings(
            "ReferenceEquality") // the very same pair: comparing two by value costs more than
    // working
    public T of(Aligned pair) {
        Known<T> known = last.get();
        if (known == null || known.pair() != pair) {
            known = new Known<>(pair, work.apply(pair));
            last.set(known);
        }
        return known.value();
    }
}
