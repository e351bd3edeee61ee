package org.diptych.find.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeighingTest {

    @Test
    void a_table_that_was_written_weighs_the_same_when_read() throws IOException {
        Weighing standard = Weighing.standard();
        Weighing again = Weighing.read(new StringReader(standard.toString()));
        Random chance = new Random(1);
        for (int k = 0; k < 100; k++) {
            double[] clues = chance.doubles(Clue.values().length, -5, 5).toArray();
            assertThat(again.probability(clues))
                    .isCloseTo(standard.probability(clues), within(1e-9));
        }
    }

    @Test
    void a_word_that_the_tagger_suspects_is_likelier_than_one_that_it_does_not() {
        double[] clues = new double[Clue.values().length];
        double unsuspected = with(clues, -6);
        assertThat(with(clues, 4)).isGreaterThan(0.5).isGreaterThan(unsuspected);
        assertThat(unsuspected).isLessThan(0.25);
    }

    @Test
    void a_word_that_the_other_side_has_too_is_sound_in_a_sound_article() {
        double[] clues = new double[Clue.values().length];
        List<Clue> order = List.of(Clue.values());
        for (Clue clue : List.of(Clue.KEPT, Clue.SHARED, Clue.LINKED, Clue.LINKED_SAME)) {
            clues[order.indexOf(clue)] = 1;
        }
        clues[order.indexOf(Clue.LIKENESS)] = 0.6;
        clues[order.indexOf(Clue.TAGGER)] = -6;
        clues[order.indexOf(Clue.BESIDE)] = -6;
        clues[order.indexOf(Clue.SENTENCE)] = -5;
        clues[order.indexOf(Clue.DAMAGE)] = -4;
        clues[order.indexOf(Clue.OTHER_DAMAGE)] = -4;
        clues[order.indexOf(Clue.MARKS)] = -5;
        assertThat(Weighing.standard().probability(clues)).isLessThan(0.1);
    }

    @Test
    void a_table_without_a_clue_is_refused() {
        assertThatThrownBy(() -> Weighing.read(new StringReader("tagger,bias,counts\n1,0,1\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("beside");
    }

    private static double with(double[] clues, double tagger) {
        double[] changed = clues.clone();
        changed[0] = tagger;
        changed[1] = -6;
        changed[2] = -2;
        changed[3] = -2.5;
        changed[4] = -2.5;
        changed[5] = -4;
        return Weighing.standard().probability(changed);
    }
}
