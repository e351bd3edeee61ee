package org.diptych.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TokenizerTest {

    private static List<String> tokens(String text) {
        return Tokenizer.tokens(text).stream().map(t -> t.span().in(text)).toList();
    }

    @Test
    void a_narrow_blank_parts_words_and_marks_like_any_other() {
        assertThat(tokens("«\u202fOui\u202f», dit-il\u202f! Le\u202fpont"))
                .containsExactly("«", "Oui", "»", ",", "dit", "-", "il", "!", "Le", "pont");
    }

    @Test
    void a_narrow_blank_within_a_number_leaves_it_one() {
        assertThat(tokens("6\u202f400 véhicules")).containsExactly("6\u202f400", "véhicules");
    }
}
