package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.text.Both;
import org.junit.jupiter.api.Test;

/// What sentences share that nothing else has, over a likeness that is the same for all.
class TelltalesTest {

    private static final List<String> LEFT =
            List.of(
                    "The pilot, Ivo Brennan, was 44 and had never been late.",
                    "Tessaro lives by its goats.",
                    "The mayor of Tessaro said that 19 guests were treated for bruises.",
                    "Later the sea was calm.");

    private static final List<String> RIGHT =
            List.of(
                    "Nobody on Tessaro had seen such a thing.",
                    "At the helm stood Ivo Brennan, who is new to this route.",
                    "Bruises were all that 19 of them brought home.",
                    "Tessaro was shut.");

    @Test
    void a_name_that_neither_has_elsewhere_tells_its_sentence() {
        assertThat(raised(0, 1, 0.1)).isGreaterThan(0.3);
    }

    @Test
    void so_does_a_figure_with_a_rare_word() {
        assertThat(raised(2, 2, 0.1)).isGreaterThan(0.3);
    }

    @Test
    void a_rare_word_alone_tells_little() {
        assertThat(raised("They saw a lantern.", "A lantern was lit.", 0.1)).isBetween(0.1, 0.3);
    }

    @Test
    void a_name_that_stands_in_several_sentences_tells_nothing() {
        assertThat(raised(1, 0, 0.2)).isEqualTo(0.2);
        assertThat(raised(2, 3, 0.2)).isEqualTo(0.2);
    }

    @Test
    void a_name_is_nothing_where_the_sentences_have_nothing_else_in_common() {
        assertThat(raised(0, 1, 0.05)).isEqualTo(0.05);
    }

    @Test
    void a_name_in_another_form_is_known_again() {
        assertThat(raised("The envoy from Botswana left.", "It was the Botswanan envoy.", 0.1))
                .isGreaterThan(0.3);
    }

    @Test
    void a_changed_figure_does_not_hide_the_name_beside_it() {
        assertThat(
                        raised(
                                "They say that Petter Lunde, 26, was sent off.",
                                "A card went to Petter Lunde, 28.",
                                0.12))
                .isGreaterThan(0.3);
    }

    private static double raised(int left, int right, double likeness) {
        return Telltales.over((_, _, _, _) -> likeness, new Both<>(LEFT, RIGHT))
                .of(left, left + 1, right, right + 1);
    }

    private static double raised(String left, String right, double likeness) {
        return Telltales.over((_, _, _, _) -> likeness, new Both<>(List.of(left), List.of(right)))
                .of(0, 1, 0, 1);
    }
}
