package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void letters_join_their_neighbours() {
        // Beh four times: first, middle and last of a word, then alone.
        assertThat(shaped("ببب ب")).isEqualTo("\uFE91\uFE92\uFE90 \uFE8F");
    }

    @Test
    void alef_does_not_join_what_follows() {
        assertThat(shaped("باب")).isEqualTo("\uFE91\uFE8E\uFE8F");
    }

    @Test
    void lam_and_alef_are_one_sign() {
        assertThat(shaped("لا")).isEqualTo("\uFEFB\u200D");
        assertThat(shaped("بلا")).isEqualTo("\uFE91\uFEFC\u200D");
    }

    @Test
    void vowel_signs_do_not_part_letters() {
        assertThat(shaped("بَب")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void other_scripts_are_left_alone() {
        assertThat(shaped("tram 43 חשמלית")).isEqualTo("tram 43 חשמלית");
    }

    private static String shaped(String words) {
        Shapes shapes = new Shapes(words);
        return IntStream.range(0, words.length())
                .mapToObj(i -> Character.toString(shapes.at(i)))
                .collect(Collectors.joining());
    }
}
