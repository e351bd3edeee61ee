package org.diptych.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void typography_is_no_difference() {
        assertThat(Folding.fold("“Don’t” – he\u00A0said…")).isEqualTo("\"don't\" - he said...");
        assertThat(Folding.fold("«Straße»")).isEqualTo("\"strasse\"");
    }

    @Test
    void a_letter_and_its_accent_are_one_character() {
        assertThat(Folding.fold("e\u0301tat")).isEqualTo(Folding.fold("état"));
    }

    @Test
    void characters_without_width_vanish() {
        assertThat(Folding.fold("co\u00ADop\u200B")).isEqualTo("coop");
    }

    @Test
    void case_can_be_kept() {
        assertThat(Folding.typography("Xi’s")).isEqualTo("Xi's");
    }
}
