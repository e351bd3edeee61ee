package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Sergei, Sergey",
        "Shoigu, Shoygu",
        "Kiev, Kyiv",
        "Gorbachev, Gorbatchev",
        "Almeida, Almeïda",
        "Szymański, Szymanski",
        "Trump, Trumps",
        "V, Vladimir",
        "Zelenskyy, Zelensky",
    })
    void is_one_name_in_two_spellings(String one, String other) {
        assertThat(Spelling.isOne(one, other)).isTrue();
        assertThat(Spelling.isOne(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Okafor, Okonjo",
        "Iran, Iraq",
        "Bok, Book",
        "Stavholm, Stockholm",
        "Niger, Nigeria",
        "Austria, Australia",
    })
    void is_another_name(String one, String other) {
        assertThat(Spelling.isOne(one, other)).isFalse();
    }
}
