package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.compare.Comparison;
import org.diptych.find.quote.Manner;
import org.diptych.find.quote.Outcome;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.text.Both;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The ledgers as people read them.
class TextLedgersTest {

    private static final Comparison TRAMS =
            Planted.in("The tram left at 6.15.", "The tram left at 6.15.").comparison();

    /// Nobody has held the wording or the names of two languages against each other.
    @Test
    void of_two_languages_each_name_is_its_sides_and_the_wording_is_said_to_be_unchecked() {
        assertThat(speakers(Outcome.TRANSLATED, "ليلى منصور", "Samer al-Khatib"))
                .isEqualTo("left “ليلى منصور” · right “Samer al-Khatib”");
        assertThat(speakers(Outcome.TRANSLATED, null, "Liu Fang"))
                .isEqualTo("left: no speaker recognised · right “Liu Fang”");
        assertThat(speakers(Outcome.TRANSLATED, null, null)).isEmpty();
        assertThat(Planted.WORDING.of(Outcome.TRANSLATED)).contains("wording not checked");
    }

    @Test
    void of_one_language_a_name_is_said_once() {
        assertThat(speakers(Outcome.ALTERED, "Maria Dorn", "Maria Dorn")).isEqualTo("Maria Dorn");
        assertThat(speakers(Outcome.MISATTRIBUTED, "Reyes", "Ashworth"))
                .isEqualTo("Reyes / Ashworth");
    }

    private static String speakers(Outcome outcome, @Nullable String left, @Nullable String right) {
        return new TextLedgers(Planted.WORDING, TRAMS)
                .speakers(
                        new QuoteEntry(
                                new Both<>(List.of(said(left)), List.of(said(right))),
                                outcome,
                                List.of(),
                                List.of()));
    }

    private static Said said(@Nullable String speaker) {
        Span span = new Span(0, 8);
        return new Said(span, span, Manner.SPEECH, speaker, null);
    }
}
