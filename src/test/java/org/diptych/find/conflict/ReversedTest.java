package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.find.TwoTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Comparisons that were turned round, and what is denied on one side and of all else on the other.
final class ReversedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "In May the queue of lorries was longer than at the old harbour in Kiel. | In May the queue of"
                        + " lorries at the old harbour in Kiel was longer."
                        + " | longer than at the old harbour in Kiel"
                        + " | In May the queue of lorries at the old harbour in Kiel was longer",
                "The northern bridge, he said, is older than the stone tower. | The stone tower, he said, is"
                        + " older than the northern bridge."
                        + " | older than the stone tower | older than the northern bridge",
                "It was nothing other than a break with the old rule of the club. | It was not a break with"
                        + " the old rule of the club. | nothing other than a break | not a break",
                "Nor was it anything other than a break with the old rule. | It was not a break with the old"
                        + " rule. | anything other than a break | not a break",
                "The rule was nothing but a step away from the old custom. | The rule was not a step away from"
                        + " the old custom. | nothing but a step | not a step",
                "They came to her and said they were in a job. | They came to her and said they were out of a"
                        + " job. | in | out of",
                "The ship sailed with a pilot that day. | The ship sailed without a pilot that day."
                        + " | with | without",
                "All nine of them voted for the lease in May. | All nine of them voted against the lease in"
                        + " May. | for | against",
                "It sold the grain to Egypt in March. | It sold the grain from Egypt in March. | to | from",
                "The shares were up 3 per cent at noon. | The shares were down 3 per cent at noon."
                        + " | up | down",
                "The council spoke in favour of the lease. | The council spoke against the lease."
                        + " | in favour of | against",
            })
    void mark_both_sides(String left, String right, String one, String other) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules()))
                .extracting(ReversedTest::ofPolarity)
                .contains("conflict.polarity LEFT " + one, "conflict.polarity RIGHT " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "In May the queue was longer than at the old harbour in Kiel. | Longer than at the old harbour"
                        + " in Kiel was the queue in May.",
                "Compared with the first quarter of last year, the profit was higher. | The profit was higher"
                        + " than in the first quarter of last year.",
                "The bridge is older than the stone tower. | The stone tower is younger than the bridge.",
                "One in three ships was late in May. | One out of three ships was late in May.",
                "It tested a vaccine for the fever in May. | It tested a vaccine against the fever in May.",
                "Norwegian is different from Danish, she said. | Norwegian is different to Danish, she said.",
                "The ship sailed with no pilot that day. | The ship sailed without a pilot that day.",
                "He did not stand up in the hall. | He did not stand down in the hall.",
                "It was anything but a break with the old rule. | It was not a break with the old rule.",
                "It was nothing but a break with the old rule. | It was not more than a break with the old"
                        + " rule.",
                "It was nothing but a break with the old rule. | It was not a break with the new rule but"
                        + " with the old rule.",
            })
    void stay_silent_where_both_say_one_thing(String left, String right) {
        assertThat(TwoTexts.marked(TwoTexts.aligned(left, right), Conflicts.rules())).isEmpty();
    }

    @Test
    void mark_what_is_denied_with_a_verb_that_says_little() {
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.linked(
                                        "She did not take part in the long trial in Oslo.",
                                        "She was involved in the long trial in Oslo.",
                                        "part=involved"),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.polarity.denial LEFT not take part",
                        "conflict.polarity.denial RIGHT involved");
    }

    @Test
    void mark_a_land_whose_name_holds_another_one() {
        String here = "Pupils in New England must learn to swim.";
        assertThat(
                        TwoTexts.marked(
                                TwoTexts.aligned(here, here.replace("England", "Zealand")),
                                Conflicts.rules()))
                .containsExactlyInAnyOrder(
                        "conflict.name LEFT New England", "conflict.name RIGHT New Zealand");
    }

    /// A row without the way in which it is turned, which the tests of each way ask for.
    private static String ofPolarity(String row) {
        return row.replaceFirst("^conflict\\.polarity\\.\\w+", "conflict.polarity");
    }
}
