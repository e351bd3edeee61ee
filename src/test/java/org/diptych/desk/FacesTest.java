package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacesTest {

    @Test
    void articles_are_set_in_the_serif_that_comes_along() {
        assertThat(Faces.reading()).isEqualTo("Noto Serif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noto Sans CJK SC", "PingFang TC", "Microsoft YaHei UI", "Yu Gothic"})
    void where_the_system_has_a_face_for_chinese_none_is_loaded(String family) {
        assertThat(Faces.eastern(List.of("Noto Serif", family))).isEmpty();
    }
}
