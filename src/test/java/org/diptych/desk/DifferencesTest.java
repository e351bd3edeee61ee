package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void marks_only_the_words_that_differ() {
        Aligned pair =
                Planted.pair(
                        "The council voted on Monday to keep the old tram line open.",
                        "The council voted on Thursday to keep the tram line open.");

        assertThat(words(pair, Side.LEFT)).containsExactly("Monday", "old");
        assertThat(words(pair, Side.RIGHT)).containsExactly("Thursday");
    }

    @Test
    void finds_one_word_in_a_paragraph_of_ten_thousand_characters() {
        String long1 = "The trams of the harbour line ran late again and nobody was told ";
        String text = long1.repeat(160) + "today.";
        Aligned pair = Planted.pair(text, text.replace("today", "yesterday"));

        assertThat(words(pair, Side.LEFT)).containsExactly("today");
        assertThat(words(pair, Side.RIGHT)).containsExactly("yesterday");
    }

    @Test
    void quote_style_dashes_and_blanks_are_no_differences() {
        Aligned pair =
                Planted.pair(
                        "“We won’t pay” – 14\u00A0people said so on Monday evening.",
                        "\"We won't pay\" - 14 people said so on Monday evening.");

        assertThat(words(pair, Side.LEFT)).isEmpty();
        assertThat(words(pair, Side.RIGHT)).isEmpty();
    }

    private static List<String> words(Aligned pair, Side side) {
        String text = pair.on(side).text();
        return Differences.of(pair).in(side, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
