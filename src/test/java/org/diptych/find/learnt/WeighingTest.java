package org.diptych.find.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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
        assertThat(inDamagedArticle(4)).isGreaterThan(0.5);
        assertThat(inDamagedArticle(-6)).isLessThan(0.2);
    }

    /// As the middle one of those 4,500 words of damaged articles among the labelled pairs is.
    @Test
    void a_word_that_the_other_side_has_too_is_sound_in_a_damaged_article() {
        double[] clues =
                clues(
                        Map.ofEntries(
                                entry(Clue.TAGGER, -6.0),
                                entry(Clue.CONFLICT, -6.8),
                                entry(Clue.MEANING, 0.3),
                                entry(Clue.BESIDE, -5.2),
                                entry(Clue.SENTENCE, -3.1),
                                entry(Clue.DAMAGE, -3.3),
                                entry(Clue.OTHER_DAMAGE, -5.0),
                                entry(Clue.MARKS, -5.4),
                                entry(Clue.KEPT, 1.0),
                                entry(Clue.SHARED, 1.0),
                                entry(Clue.LIKENESS, 0.8),
                                entry(Clue.LINKED, 1.0),
                                entry(Clue.LINKED_SAME, 1.0),
                                entry(Clue.LENGTH, 0.4)));
        assertThat(Weighing.standard().probability(clues)).isLessThan(0.1);
    }

    /// However much else speaks against it.
    @Test
    void no_word_that_the_tagger_holds_sound_is_marked() {
        Weighing standard = Weighing.standard();
        Random chance = new Random(1);
        for (int k = 0; k < 100_000; k++) {
            boolean linked = chance.nextBoolean();
            boolean same = linked && chance.nextBoolean();
            double[] clues =
                    clues(
                            Map.ofEntries(
                                    entry(Clue.TAGGER, chance.nextDouble(-8, -5)),
                                    entry(Clue.CONFLICT, chance.nextDouble(-8, -4)),
                                    entry(Clue.MEANING, chance.nextDouble(-1, 2)),
                                    entry(Clue.BESIDE, chance.nextDouble(-8, 4)),
                                    entry(Clue.SENTENCE, chance.nextDouble(-6, -1)),
                                    entry(Clue.DAMAGE, chance.nextDouble(-7, -3.3)),
                                    entry(Clue.OTHER_DAMAGE, chance.nextDouble(-7, -3.3)),
                                    entry(Clue.MARKS, chance.nextDouble(-8, -3.5)),
                                    entry(Clue.SHARED, chance.nextInt(2) / 1.0),
                                    entry(Clue.LIKENESS, chance.nextDouble()),
                                    entry(Clue.LINKED, linked ? 1.0 : 0.0),
                                    entry(Clue.LINKED_SAME, same ? 1.0 : 0.0),
                                    entry(Clue.LINK, linked && !same ? chance.nextDouble() : 0.0),
                                    entry(Clue.UNKNOWN, chance.nextInt(2) / 1.0),
                                    entry(Clue.LENGTH, chance.nextDouble(0.1, 1.5))));
            assertThat(standard.probability(clues)).as(Arrays.toString(clues)).isLessThan(0.58);
        }
    }

    @Test
    void a_table_without_a_clue_is_refused() {
        assertThatThrownBy(() -> Weighing.read(new StringReader("tagger,bias,counts\n1,0,1\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("conflict");
    }

    /// The probability of a word that nothing answers, in an article that is damaged as its other version is.
    private static double inDamagedArticle(double tagger) {
        return Weighing.standard()
                .probability(
                        clues(
                                Map.of(
                                        Clue.TAGGER, tagger,
                                        Clue.CONFLICT, -7.0,
                                        Clue.MEANING, 0.3,
                                        Clue.BESIDE, -6.0,
                                        Clue.SENTENCE, -2.0,
                                        Clue.DAMAGE, -3.3,
                                        Clue.OTHER_DAMAGE, -3.3,
                                        Clue.MARKS, -4.0)));
    }

    /// The clues in their order, 0 where none is given.
    private static double[] clues(Map<Clue, Double> given) {
        return Stream.of(Clue.values()).mapToDouble(c -> given.getOrDefault(c, 0.0)).toArray();
    }
}
