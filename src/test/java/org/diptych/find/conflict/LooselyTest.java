package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.TwoTexts;
import org.diptych.text.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of sentences that answer each other but loosely, as if an encoder had laid them and their words side by side.
final class LooselyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The police said that about £600,000 had been found in the villa. | Police have traced around £60,000 in the villa."
                        + " | 600,000=60,000 | £600,000 | £60,000",
                "In March 2021 a new clerk rang the firm about an invoice."
                        + " | A clerk rang the number on an invoice in late 2019."
                        + " | 2021=2019 | March 2021 | 2019",
                "The minister declared a state of calamity in three districts."
                        + " | A state of calamity has been declared in five northern districts."
                        + " | three=five | three | five",
                "They trailed until the 87th minute, when Bo Hauk struck."
                        + " | In the 64th minute a corner found Bo Hauk free."
                        + " | 87th=64th | 87th minute | 64th minute",
            })
    void differ_where_they_stand_for_each_other(
            String left, String right, String words, String one, String other) {
        assertThat(found(left, right, words)).containsExactly(one + " ≠ " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Known to the other article.
                "The police said that about £600,000 had been found in the villa. | Police have traced around £60,000 in the villa. Of £600,000 nothing is left."
                        + " | 600,000=60,000",
                // Of two rates.
                "The port handles 400,000 boxes a year. | The port moves 1,100 boxes a day. | 400,000=1,100",
                // Of other things.
                "The minister closed the schools in three districts. | The minister closed five schools in the north."
                        + " | three=five",
                // Of two people.
                "Nobody likes it, said Ann Lee, 47, a docker on strike. | Said Ed Moss, 58, a docker on strike: It is bad."
                        + " | 47=58",
                // Of an earlier time.
                "The police said that about £600,000 had been found in the villa. | Last year police had traced around £60,000 in the villa."
                        + " | 600,000=60,000",
            })
    void stay_silent_where_they_may_be_of_two_things(String left, String right, String words) {
        assertThat(found(left, right, words)).isEmpty();
    }

    private static List<String> found(String left, String right, String words) {
        Aligned pair = TwoTexts.linked(left, right, words);
        assertThat(pair.matches()).as(left).isNotEmpty();
        List<Link> loose =
                pair.sentences().stream()
                        .map(l ->
                                l instanceof Link.Matched m
                                        ? new Link.Matched(m.left(), m.right(), 0.4, m.moved())
                                        : l)
                        .toList();
        Aligned onOneTopic =
                new Aligned(
                        pair.articles(),
                        Relation.SAME_TOPIC,
                        pair.similarity(),
                        pair.paragraphs(),
                        loose,
                        pair.edits(),
                        pair.words());
        return Loosely.of(onOneTopic)
                .map(c ->
                        pair.on(Side.LEFT).at(c.at().left())
                                + " ≠ "
                                + pair.on(Side.RIGHT).at(c.at().right()))
                .toList();
    }
}
