package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.present.BundledFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacesTest {

    @Test
    void articles_are_set_in_the_serif_that_comes_along() {
        assertThat(Faces.reading()).isEqualTo("Noto Serif");
    }

    @Test
    void where_the_system_has_none_for_chinese_the_one_that_comes_along_is_loaded() {
        assertThat(Faces.eastern(List.of("Noto Serif", "DejaVu Sans")))
                .contains(BundledFont.EAST_ASIAN.family());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noto Sans CJK SC", "PingFang TC", "Microsoft YaHei UI", "Yu Gothic"})
    void where_the_system_has_a_face_for_chinese_none_is_loaded(String family) {
        assertThat(Faces.eastern(List.of("Noto Serif", family))).isEmpty();
    }
}
