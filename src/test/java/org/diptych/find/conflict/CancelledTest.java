package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two contraries that say the same, or nothing of each other.
final class CancelledTest {

    private static List<String> marked(String left, String right) {
        return TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "None of the patients died." + " | All the patients survived.",
                "Three officers are under investigation after the arrest of a boy at the station."
                        + " | The office is investigating three officers over the arrest of a boy at the station.",
                "She had saved for two years for the trip."
                        + " | She had spent two years saving for her trip.",
                "The office said that it had found no record of the second test."
                        + " | The office said that it had not found any record of the second test.",
            })
    void are_not_told(String left, String right) {
        BothWays.marksNothing(left, right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "None of the patients died. | All the patients died.",
                "None of the patients died. | None of the patients survived.",
                "He was over the limit when he was stopped. | He was under the limit when he was stopped.",
                "She had saved two million crowns on the trip. | She had spent two million crowns on the trip.",
                "The bank had no answer. She did not expect the other firms to change their rules."
                        + " | The bank had no answer. She expects the other firms to change their rules.",
            })
    void are_told_where_only_one_is_turned(String left, String right) {
        assertThat(marked(left, right)).isNotEmpty();
        assertThat(marked(right, left)).isNotEmpty();
    }
}
