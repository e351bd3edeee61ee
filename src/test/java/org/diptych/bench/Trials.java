package org.diptych.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A set of pairs, judged.
record Trials(List<Trial> list) {

    static final Trials NONE = new Trials(List.of());

    Trials {
        list = List.copyOf(list);
    }

    Trials and(Trials others) {
        return new Trials(Stream.concat(list.stream(), others.list.stream()).toList());
    }

    Trials where(Predicate<Gold> wanted) {
        return new Trials(list.stream().filter(t -> wanted.test(t.gold())).toList());
    }

    /// Of all pairs together.
    Score score() {
        return Score.sum(list.stream().map(Trial::score).toList());
    }

    /// The middle one; of an even number the later of the two. Zero if there is none.
    Duration median(Function<Trial, Duration> time) {
        return list.stream()
                .map(time)
                .sorted()
                .skip(list.size() / 2)
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
