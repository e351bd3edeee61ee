package org.diptych.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.diptych.align.Aligned;
import org.junit.jupiter.api.Test;

final class PerPairTest {

    private static final Aligned PAIR = TwoTexts.aligned("One word.", "Two words.");

    @Test
    void is_worked_out_once_for_a_pair() {
        AtomicInteger asked = new AtomicInteger();
        PerPair<Integer> counted = new PerPair<>(_ -> asked.incrementAndGet());
        assertThat(counted.of(PAIR)).isEqualTo(counted.of(PAIR)).isEqualTo(1);
    }

    @Test
    void what_went_wrong_is_told_as_it_is() {
        PerPair<Integer> heavy =
                new PerPair<>(_ -> {
                    throw new OutOfMemoryError("too little");
                });
        assertThatThrownBy(() -> heavy.of(PAIR)).isInstanceOf(OutOfMemoryError.class);
        PerPair<Integer> wrong =
                new PerPair<>(_ -> {
                    throw new IllegalArgumentException("wrong");
                });
        assertThatThrownBy(() -> wrong.of(PAIR)).isInstanceOf(IllegalArgumentException.class);
    }
}
