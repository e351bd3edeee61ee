package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchableTest {

    @Test
    void finds_every_place_whatever_its_case() {
        assertThat(found("The tram. THE Tram.", "the")).containsExactly("The", "THE");
    }

    @Test
    void quote_style_dashes_and_blanks_make_no_difference() {
        assertThat(found("“No‑one’s” 14\u00A0per cent …", "\"no-one's\" 14 per"))
                .containsExactly("“No‑one’s” 14\u00A0per");
        assertThat(found("Wait… and see", "...")).containsExactly("…");
    }

    @Test
    void letters_beyond_the_first_plane_are_found_whole() {
        assertThat(found("a 🚋 b 🚋", "🚋")).containsExactly("🚋", "🚋");
        assertThat(found("في الميناء", "الميناء")).containsExactly("الميناء");
        assertThat(found("電車は出た", "車は")).containsExactly("車は");
    }

    @Test
    void places_do_not_overlap() {
        assertThat(found("aaaa", "aa")).containsExactly("aa", "aa");
    }

    @Test
    void nothing_is_found_of_nothing() {
        assertThat(found("a text", " ")).isEmpty();
        assertThat(found("", "word")).isEmpty();
    }

    private static List<String> found(String text, String words) {
        return new Searchable(text).places(words).stream().map(span -> span.in(text)).toList();
    }
}
