package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.align.Senses;
import org.diptych.find.TwoTexts;
import org.diptych.find.names.Roll;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of two reports of one event, as if an encoder had told how alike they are.
final class EchoedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A haul valued at 90 million koruna was gone. | The works have a worth of 70 million koruna."
                        + " | 90 million | 70 million",
                "Three of the gallery's cameras had been off. | He said four of the cameras did not work."
                        + " | Three | four",
                "It rose to a height of 540 kilometres. | They fly at an altitude of 590 kilometres."
                        + " | 540 kilometres | 590 kilometres",
                "They left in a grey van with no lights. | A picture of a white van was shown."
                        + " | grey | white",
                "It was the third flight of the rocket. | On its second flight all went well."
                        + " | third | second",
                "The bridge was built in 1967 by the county. | It was completed in 1971. | 1967 | 1971",
            })
    void mark_what_two_reports_give_for_one_thing(
            String left, String right, String one, String other) {
        assertThat(found(left, right, 0.7)).containsExactly(one + " ≠ " + other);
        assertThat(found(left, right, 0.2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Far from each other in size.
                "The reward is 500 koruna in all. | The works are worth 70 million koruna.",
                // Of different things.
                "There were 40 guests in the house. | There were 45 horses in the field.",
                // Known to the other article.
                "A haul valued at 90 million koruna was gone."
                        + " | The works have a worth of 70 million koruna, others say 90 million koruna.",
                // Of an earlier time.
                "This year 410 hectolitres are expected of it. | Last year some 440 hectolitres came of it.",
                // Of two places.
                "Some 112 millimetres fell at Ostley. | Some 100 millimetres fell at Brenov.",
                // Only a bound.
                "The company employs more than 300 people. | The firm has 280 people.",
                // Of two rates.
                "The port moves 1,400 boxes a day. | It handled 1,500 boxes a week.",
                // Anything may be the second time, or the eighth.
                "They won the cup for the eighth time. | They lost for the second time.",
                // The second yellow is a red.
                "He was shown a red card. | He saw a second yellow card.",
                // Eleven, and two more.
                "He was convicted of eleven counts. Of two counts he was cleared."
                        + " | He faced thirteen counts. He was acquitted on two.",
                // Ages of two people.
                "Her son, aged 38, is a nurse. | A woman aged 41 was there.",
            })
    void stay_silent_where_they_may_be_of_two_things(String left, String right) {
        assertThat(found(left, right, 0.9)).isEmpty();
    }

    @Test
    void are_not_of_one_thing_in_reports_of_two_years() {
        String left = "HARNWICK, 27 February 2024 – The council spends £81m on care.";
        String right = "HARNWICK, 25 February 2025 – The town spends £89m on care.";
        assertThat(found(left, right, 0.9)).isEmpty();
        assertThat(found(left, right.replace("25 February 2025", "28 February 2024"), 0.9))
                .hasSize(1);
    }

    @Test
    void hold_a_figure_against_its_best_counterpart_alone() {
        String left = "The whole costs 90 million euros.";
        String right = "It is worth 70 million euros. The roof alone is worth 80 million euros.";
        assertThat(found(left, right, (_, r) -> r.start() < 20 ? 0.8 : 0.6))
                .containsExactly("90 million euros ≠ 70 million euros");
        assertThat(found(left, right, (_, r) -> r.start() < 20 ? 0.6 : 0.8))
                .containsExactly("90 million euros ≠ 80 million euros");
    }

    private static List<String> found(String left, String right, double likeness) {
        return found(left, right, (_, _) -> likeness);
    }

    private static List<String> found(String left, String right, Senses senses) {
        Aligned pair = TwoTexts.aligned(left, right);
        Aligned onOneTopic =
                new Aligned(
                        pair.articles(),
                        Relation.SAME_TOPIC,
                        pair.similarity(),
                        pair.paragraphs(),
                        pair.sentences(),
                        pair.edits(),
                        pair.words(),
                        senses);
        return Echoed.of(onOneTopic, Roll.of(onOneTopic))
                .map(c ->
                        pair.on(Side.LEFT).at(c.at().left())
                                + " ≠ "
                                + pair.on(Side.RIGHT).at(c.at().right()))
                .toList();
    }
}
