package org.diptych.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BeginningTest {

    @ParameterizedTest
    @CsvSource({
        "tram, 3, tra",
        "tram, 4, tram",
        "tram, 9, tram",
        "a🚋b, 2, a",
        "a🚋b, 3, a🚋",
        "🚋, 1, ''"
    })
    void ends_with_a_whole_character(String text, int most, String beginning) {
        assertThat(Beginning.of(text, most)).isEqualTo(beginning);
    }
}
