package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.diptych.desk.NoDisplay.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

    /// No X server has so high a number, and names below `.invalid` never resolve (RFC 2606).
    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", ":9999", "unix:9999.0", "screen.invalid:0"})
    void says_in_a_sentence_that_nothing_can_be_shown(String display) {
        assertThatExceptionOfType(NoDisplay.class)
                .isThrownBy(() -> Screen.checkX11(display))
                .withMessageMatching("No window can be shown: .*\\.")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NO_SCREEN));
    }

    @Test
    void the_headless_platform_needs_no_screen() throws NoDisplay {
        Screen.check();
    }
}
