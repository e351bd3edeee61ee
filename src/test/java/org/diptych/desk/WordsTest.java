package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.diptych.compare.Progress;
import org.diptych.present.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Words WORDS = new Words(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void every_stage_of_a_comparison_is_named_in_the_status_bar(Progress.Stage stage) {
        assertThat(WORDS.of("status." + Wording.lower(stage))).endsWith("…");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_for_having_no_window_is_a_sentence(NoDisplay.Reason reason) {
        assertThat(new NoDisplay(reason, "nothing is plugged in"))
                .hasMessageStartingWith("No window can be shown: ")
                .hasMessageContaining("nothing is plugged in")
                .hasMessageEndingWith(".");
    }

    @Test
    void counts_are_worded_in_one_and_many() {
        assertThat(WORDS.of("step.count", 0)).isEqualTo("nothing found");
        assertThat(WORDS.of("step.count", 1)).isEqualTo("1 finding");
        assertThat(WORDS.of("step.count", 2)).isEqualTo("2 findings");
    }
}
