package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.align.Aligned;
import org.diptych.find.TwoTexts;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which numbers of some words the other article has too.
final class StatementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Somewhere else, in another dress.
                "The firm, which employs 9,300 people, lost money. | The firm lost money. It has a workforce of 9300. | true",
                // Not at all, or more seldom: then one of them is told of something else.
                "The firm, which employs 9,300 people, lost money. | The firm lost money. | false",
                "The firm, which employs 9,300 people, lost 9,300 orders. | The firm lost 9,300 orders. | false",
                // Small numbers are in every text.
                "The firm, which has 3 owners, lost money. | The firm lost money. It has 3 owners. | false",
            })
    void are_told_elsewhere(String left, String right, boolean told) {
        Aligned pair = TwoTexts.aligned(left, right);
        Span clause = new Span(left.indexOf("which"), left.indexOf(", lost"));
        assertThat(new Statements(pair).isToldElsewhere(Side.LEFT, clause)).isEqualTo(told);
    }
}
