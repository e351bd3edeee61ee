package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.TwoTexts;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadingTest {

    private static final String CLEAN =
            """
            “My father was the last man to leave that ship,” said Marta Lind, who led the crew. “I want to be the first to board her.”

            The work is expected to cost £3.4 million, of which the county would pay half.
            """;

    private static final String MISREAD =
            """
            â€œMy father was the last man to leave that ship,â€\u009d said Marta Lind, who led the crew. â€œI want to be the first to board her.â€\u009d

            The work is expected to cost Â£3.4 million, of which the county would pay half.
            """;

    @ParameterizedTest
    @ValueSource(chars = {'\u009d', '\uFFFD'})
    void only_the_side_that_was_misread_is_marked_and_only_as_misread(char last) {
        assertThat(found(MISREAD.replace('\u009d', last), CLEAN))
                .isNotEmpty()
                .allMatch(f -> f.mark().at().side() == Side.LEFT)
                .allMatch(f -> f.mark().rule().equals("garbled.encoding.mojibake"));
    }

    @Test
    void a_quotation_that_was_altered_beside_is_told_all_the_same() {
        String altered = MISREAD.replace("the last man", "the only man");
        assertThat(found(altered, CLEAN))
                .anyMatch(f -> f.mark().rule().startsWith("quote.altered"));
    }

    private static List<Finding> found(String left, String right) {
        Aligned pair = TwoTexts.aligned(left, right);
        List<Finding> all = Rules.all().stream().flatMap(r -> r.check(pair)).toList();
        return Settling.settle(Blame.laid(pair, all), Optional.empty());
    }
}
