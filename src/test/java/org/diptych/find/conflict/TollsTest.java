package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.find.TwoTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What became of how many.
final class TollsTest {

    private static final String RULE = "conflict.polarity";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 38 people were killed and more than 120 were missing on Thursday after the dam burst."
                        + " | At least 38 people disappeared and more than 120 died on Thursday after the dam burst."
                        + " | killed | disappeared",
                "The blast killed 31 people and injured 64 others in the market."
                        + " | The blast injured 31 people and killed 64 others in the market. | killed | injured",
                "Police said 214 people had been arrested in the square by noon."
                        + " | Police said 214 people had been injured in the square by noon. | arrested | injured",
            })
    void is_told_where_the_sides_differ(String left, String right, String one, String other) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .contains(RULE + " LEFT " + one, RULE + " RIGHT " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast killed 31 people and injured 64 others in the market."
                        + " | In the market 31 people died and 64 were hurt in the blast.",
                "The flood left 38 dead and 120 missing, officials said."
                        + " | Officials said 38 people had died in the flood and 120 were unaccounted for.",
                "More than 300 people were killed or injured in the storm."
                        + " | More than 300 people were injured or killed in the storm.",
                "Of the 64 people hurt in the blast, 12 died later in hospital."
                        + " | The blast hurt 64 people, and 12 of them died later in hospital.",
            })
    void is_the_same_in_other_words(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules())).isEmpty();
    }
}
