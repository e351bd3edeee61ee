package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is announced on one side and done on the other.
final class AnnouncedTest {

    private static final String PARAGRAPH =
            """


            """;

    private static List<String> marked(String left, String right) {
        return TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council will ask the court to stop the plan."
                        + " | The council has asked the court to stop the plan."
                        + " | will ask | has asked",
                "She said that the trust would replace all the pumps by the end of May."
                        + " | She said that all the pumps have now been replaced by the trust."
                        + " | would replace | have now been replaced",
                "The inquiry goes on, and a report is expected in August."
                        + " | The inquiry goes on, and a report was published in August."
                        + " | report is expected in August | report was published in August",
                "The minister said that a vaccine would be available in April for all flocks."
                        + " | The minister said that a vaccine is now available for all flocks."
                        + " | would be available | is now available",
                "The museum will open in May."
                        + " | The museum opened in May."
                        + " | will open | opened",
                "The chapel could go to the town, with which the heirs are in talks."
                        + " | The chapel has gone to the town."
                        + " | could go | has gone",
                "The mill may close its branch in Lodz."
                        + " | The mill has closed its branch in Lodz."
                        + " | may close | has closed",
                "Governor Ida Brandt, a lawyer, is expected to sign the treaty by May."
                        + " | Governor Ida Brandt, a doctor, signed the treaty in May."
                        + " | is expected to sign | signed",
            })
    void marks_what_is_announced_here_and_done_there(
            String left, String right, String one, String other) {
        BothWays.marks("conflict.polarity.plan", left, right, one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said he would replace the pumps." + " | He will replace the pumps, he said.",
                "The firm said it would replace all pumps."
                        + " | All pumps are to be replaced, the firm said.",
                "He said he would walk to school every morning."
                        + " | He said he walked to school every morning.",
                "The man who would become president was born in Lodz."
                        + " | The man who became president was born in Lodz.",
                "In 1990 she would win the title." + " | In 1990 she won the title.",
                "She said it would be wrong to pay." + " | She said it was wrong to pay.",
                "The council will meet again once it has received the report."
                        + " | Once the council has received the report it will meet again.",
                "The club will play its next match in the stadium built in 1930."
                        + " | The stadium, which was built in 1930, will host the next match of the club.",
                "Police said they would release the name of the victim later."
                        + " | Police have not released the name of the victim yet.",
                "He could see no other way out of the crisis."
                        + " | He has seen no other way out of the crisis.",
                "From the tower he could hear the guns." + " | From the tower he heard the guns.",
                "The mill may have closed its branch in Lodz."
                        + " | The mill may close its branch in Lodz.",
            })
    void stays_silent_on_what_is_told_from_another_time(String left, String right) {
        BothWays.marksNothing(left, right);
    }

    @Test
    void a_later_article_may_tell_that_it_was_done() {
        String plan = "The council will vote on the new plan for the harbour on Friday.";
        String vote = "The council voted on the new plan for the harbour on Friday.";
        assertThat(marked(plan, vote)).isNotEmpty();
        assertThat(marked("3 March 2026" + PARAGRAPH + plan, "9 March 2026" + PARAGRAPH + vote))
                .noneMatch(row -> row.startsWith("conflict.polarity.plan"));
    }
}
