package org.diptych.find.conflict;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is set above something, and what below it.
final class RankedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prices in the state are higher than in Vermilion but lower than the national average."
                        + " | In the state prices are less than in Vermilion but more than the national average."
                        + " | higher than in Vermilion but lower than the national average | less than in Vermilion but more than the national average",
                "The cochlea was as large in relation to the skull as that of bats."
                        + " | The cochlea was larger in relation to the skull than that of bats."
                        + " | as large in relation to the skull as | larger in relation to the skull than",
                "Young men were five times more likely to be stopped than old women last year."
                        + " | Old women were five times more likely to be stopped last year than young men."
                        + " | more likely to be stopped than old women last year | more likely to be stopped last year than young men",
            })
    void is_marked_where_the_comparison_is_turned(
            String left, String right, String one, String other) {
        BothWays.marks("conflict.polarity.comparison", left, right, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wages are higher than in Spain but lower than in France."
                        + " | Wages are lower than in France but higher than in Spain.",
                "The cave is twice as deep as the one in Rome."
                        + " | The cave is deeper than the one in Rome.",
                "The cave is as deep as the one in Rome."
                        + " | The cave is no deeper than the one in Rome.",
                "The final scene drags, and the conductor, Tomasz Wilk, let the brass swamp the singers more than once."
                        + " | The final scene drags, and more than once the conductor, Tomasz Wilk, let the brass swamp the singers.",
            })
    void is_the_same_in_another_order(String left, String right) {
        BothWays.marksNothing(left, right);
    }
}
