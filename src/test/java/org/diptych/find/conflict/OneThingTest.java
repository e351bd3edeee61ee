package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of one thing in two versions, which must agree, and of two things, which need not.
final class OneThingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Of a year and of a day.
                "The port handles around 560,000 containers a year through its two terminals."
                        + " | The port handles some 1,500 containers a day through its two terminals.",
                "The permit costs £30 a month for every stall on the market square."
                        + " | The permit costs £360 a year for every stall on the market square.",
                // A dollar at home, and converted.
                "The board of trade says that the stoppage costs $25 million every day."
                        + " | The board of trade says that the stoppage costs C$25 million ($18 million) every day.",
                // The hours at which two reports were sent.
                "GHENT, 18 November 2025, 9.40am – A tram came off the rails near the market on Tuesday."
                        + " | GHENT, 18 November 2025, 7.30pm – A tram came off the rails near the market on Tuesday.",
                // How many.
                "He has put sensors at all of its launch sites. | He has put sensors at all five launch sites.",
                "Not all of the staff had complained to the ward. | Most of the staff had complained to the ward.",
                "She had met all the staff of the ward. | She had met all staff, and some patients, of the ward.",
                // An adverbial in front.
                "The conductor let the brass swamp the singers more than once."
                        + " | More than once the conductor let the brass swamp the singers.",
                // Of a nation, and a firm's.
                "It amounts to 2.1 per cent of Loopline's revenue in Britain."
                        + " | It amounts to 2.1 per cent of British revenue.",
            })
    void are_in_no_conflict(String left, String right) {
        BothWays.marksNothing(left, right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port handles around 560,000 containers a year through its two terminals."
                        + " | The port handles some 430,000 containers a year through its two terminals."
                        + " | number | 560,000 | 430,000",
                "Prices in the shops went up by 9 percent a month when the harvest had failed."
                        + " | Prices in the shops went up by 9 percent a year when the harvest had failed."
                        + " | number | 9 percent a month | 9 percent a year",
                "Nobody wants to stand here in October, said Darlene Howlett, 47, on the picket line."
                        + " | Nobody wants to stand here in October, said Darlene Howlett, 58, on the picket line."
                        + " | number | 47 | 58",
                "At least two people were killed when a tram came off the rails near the market."
                        + " | Four people were killed when a tram came off the rails near the market."
                        + " | number | two | Four",
                "About one in ten of the flocks tested so far carries the virus."
                        + " | More than one in ten of the flocks tested so far carries the virus."
                        + " | polarity | About one in ten | More than one in ten",
                "It has since put wind sensors at all five of its launch sites."
                        + " | It has since put wind sensors at most of its launch sites."
                        + " | polarity.scope | all five of its launch sites | most of its launch sites",
                "She said most of the ward staff had complained about the pumps."
                        + " | She said all the ward staff had complained about the pumps."
                        + " | polarity.scope | most of the ward staff | all the ward staff",
            })
    void are_in_conflict(String left, String right, String fact, String one, String other) {
        assertThat(marked(left, right))
                .containsExactlyInAnyOrder(
                        "conflict." + fact + " LEFT " + one,
                        "conflict." + fact + " RIGHT " + other);
    }

    @Test
    void the_ages_of_two_people_are_two_numbers() {
        assertThat(
                        marked(
                                "Nobody wants to stand here in October, said Darlene Howlett, 47, on the picket line.",
                                "Nobody wants to stand here in October, said Wade Penney, 58, on the picket line."))
                .noneMatch(row -> row.startsWith("conflict.number"));
    }

    @Test
    void a_number_that_no_more_than_fits_is_news_in_the_same_sentence_only() {
        assertThat(
                        marked(
                                "At least two people were killed when a tram came off the rails.",
                                "The derailing of a tram in the old town has killed four, doctors say."))
                .isEmpty();
    }

    private static List<String> marked(String left, String right) {
        return TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules());
    }
}
