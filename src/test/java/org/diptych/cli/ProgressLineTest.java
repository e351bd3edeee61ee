package org.diptych.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

    @Test
    void an_english_sentence_has_english_digits() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            new ProgressLine(new PrintStream(err, true, UTF_8), false, 3).show(3, 1);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(err.toString(UTF_8)).startsWith("3 of 3 pairs compared, 1 failed");
    }
}
