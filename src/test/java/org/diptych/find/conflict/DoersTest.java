package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.find.TwoTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who did it to whom.
final class DoersTest {

    private static final String RULE = "conflict.polarity.agent";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crane cancelled a dinner with the prime minister on Tuesday."
                        + " | On Tuesday the prime minister cancelled a dinner with Crane."
                        + " | Crane cancelled | minister cancelled",
                "After the visit it told the company to drain the reservoir."
                        + " | After the visit the company told it to drain the reservoir. | it told | company told",
                "Yesterday Osterman sued the mayor for libel. | The mayor sued Osterman for libel yesterday."
                        + " | Osterman sued | mayor sued",
                "She accused the mayor, Neil Garside, of ignoring two reports."
                        + " | She was accused by Neil Garside, the mayor, of ignoring two reports."
                        + " | She accused | She was accused by",
                "She did not blame the pilot, who had visited her three times."
                        + " | She did not blame the pilot, whom she had visited three times."
                        + " | who had visited | whom she had visited",
                "Lindgren, who had sued the firm in May, left the town."
                        + " | Lindgren, whom the firm had sued in May, left the town."
                        + " | who had sued | whom the firm had sued",
            })
    void is_told_where_they_changed_places(String left, String right, String one, String other) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .contains(RULE + " LEFT " + one, RULE + " RIGHT " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crane cancelled a dinner with the prime minister on Tuesday."
                        + " | A dinner with the prime minister was cancelled by Crane on Tuesday.",
                "She accused the mayor of lying to the council. | The mayor was accused by her of lying to the council.",
                "The pilot, who had visited her three times, wept."
                        + " | The pilot, by whom she had been visited three times, wept.",
                "He urged the agency to publish its tests. | The agency was urged by Lindgren to publish its tests.",
                "The teacher whom the pupils had praised left the school."
                        + " | The teacher left the school. The pupils had praised her.",
                "On Monday Crane met the prime minister. | The prime minister met Crane on Monday.",
                "The mayor sued Osterman for libel yesterday. | Yesterday Osterman was sued by the mayor for libel.",
                "Osterman asked the mayor for the files, and then the mayor asked Osterman for time."
                        + " | The mayor asked Osterman for time, after Osterman asked the mayor for the files.",
                "The company told the inspectors that they could drain the reservoir."
                        + " | The inspectors, the company told them, could drain the reservoir.",
            })
    void is_the_same_in_another_order(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules())).isEmpty();
    }
}
