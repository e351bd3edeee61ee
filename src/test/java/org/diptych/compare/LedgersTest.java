package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.find.TwoTexts;
import org.diptych.find.quote.Outcome;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class LedgersTest {

    private static final Aligned PAIR =
            TwoTexts.aligned(
                    "“The crack is old and deep,” said Ann Lee.",
                    "The crack is old and deep, said Ann Lee.");

    @Test
    void marks_that_nobody_misses_are_not_said_to_be_lost() {
        assertThat(outcomes(List.of())).containsExactly(Outcome.REPORTED);
        Mark mark =
                new Mark(
                        new Place(Side.RIGHT, new Span(0, 25)),
                        new Place(Side.LEFT, new Span(0, 28)),
                        Severity.MINOR,
                        0.9,
                        "quote.marks-lost");
        assertThat(outcomes(List.of(new Misquoted(mark, Fault.MARKS_LOST, "Ann Lee"))))
                .containsExactly(Outcome.MARKS_LOST);
    }

    private static List<Outcome> outcomes(List<Finding> findings) {
        return Ledgers.of(PAIR, Optional.empty(), findings).quotes().stream()
                .map(QuoteEntry::outcome)
                .toList();
    }
}
