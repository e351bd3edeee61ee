package org.diptych.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import org.diptych.align.Aligned;
import org.diptych.compare.Rules;
import org.diptych.find.conflict.FactGrounds;
import org.diptych.find.quote.Answers;
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
    void goes_with_its_pair_and_keeps_none_alive() throws InterruptedException {
        WeakReference<Aligned> gone = asked();
        for (int tries = 0; gone.get() != null && tries < 50; tries++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(gone.get()).isNull();
    }

    private static WeakReference<Aligned> asked() {
        Aligned pair = TwoTexts.aligned("Ann Lee met 20 men.", "Ann Lee met 30 men.");
        FactGrounds.of(pair);
        Answers.of(pair);
        Rules.all().forEach(rule -> rule.check(pair).forEach(_ -> {}));
        return new WeakReference<>(pair);
    }

    @Test
    void what_is_known_of_a_pair_makes_no_other_pair_of_it() {
        Aligned asked = TwoTexts.aligned("Ann Lee met 20 men.", "Ann Lee met 30 men.");
        Aligned unasked = TwoTexts.aligned("Ann Lee met 20 men.", "Ann Lee met 30 men.");
        FactGrounds.of(asked);
        assertThat(asked).isEqualTo(unasked).hasSameHashCodeAs(unasked);
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
