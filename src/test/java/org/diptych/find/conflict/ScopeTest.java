package org.diptych.find.conflict;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of how many something is said.
final class ScopeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Most of the ward staff had complained about the pumps."
                        + " | All the ward staff had complained about the pumps."
                        + " | Most of the ward staff | All the ward staff",
                "It has installed sensors at all five of its sites since then."
                        + " | It has installed sensors at most of its sites since then."
                        + " | all five of its sites | most of its sites",
                "Few would be able to pay the new rent."
                        + " | Most would be able to pay the new rent."
                        + " | Few | Most",
                "A few of them came in their own boats."
                        + " | Most of them came in their own boats."
                        + " | A few of | Most of",
            })
    void is_marked_where_it_is_all_here_and_most_there(
            String left, String right, String one, String other) {
        BothWays.marks("conflict.polarity.scope", left, right, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Most of the ward staff had complained about the pumps."
                        + " | Almost all of the ward staff had complained about the pumps.",
                "Most of the staff had complained about the pumps."
                        + " | All but a few of the staff had complained about the pumps.",
                "Most of the passengers, all of them tourists, were asleep."
                        + " | All the tourists, most of the passengers, were asleep.",
                "Few would be able to pay the new rent."
                        + " | Most would not be able to pay the new rent.",
                "Many of them came in their own boats."
                        + " | Most of them came in their own boats.",
                "Few came in the rain, but most of those stayed."
                        + " | Most of those who came stayed, but in the rain they were few.",
            })
    void is_the_same_where_all_are_not_quite_all(String left, String right) {
        BothWays.marksNothing(left, right);
    }
}
