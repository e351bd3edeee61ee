package org.diptych.find.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.diptych.find.TwoTexts;
import org.diptych.text.Format;
import org.diptych.text.SourceNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    private static final String BODY =
            "\nThe council voted for the tram line, and that was that.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tram is to come\nFriday, May 9, 2025" + BODY,
                "Tram is to come\nPublished: 9 May 2025" + BODY,
                "Tram is to come\nPublished 9 May 2025" + BODY,
                "Tram is to come\nBy Ann Other | 9 May 2025 | 10:45" + BODY,
                "Tram is to come\n2025-05-09" + BODY,
                "Tram is to come\nPublished 9 May 2025\nUpdated 10 May 2025" + BODY,
                "Tram is to come\nGHENT, May 9, 2025 (Reuters) — The council voted for the tram.",
                "Tram is to come\nGhent, 9 May 2025 – The council voted for the tram line.",
            })
    void is_the_day_of_a_publication_line_or_a_dateline(String text) {
        assertThat(Publication.of(TwoTexts.article(text))).contains(LocalDate.of(2025, 5, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tram is to come" + BODY,
                "What happened on 9 May 2025" + BODY,
                "Tram is to come\nOn 9 May 2025 the council voted for the tram line." + BODY,
                "Tram is to come\nFriday, May 9" + BODY,
                "Tram is to come\nPublished 9 May 2023\nUpdated 10 May 2025" + BODY,
                "Tram is to come\n2025-00-00" + BODY,
                "Tram is to come\n2025-00-15" + BODY,
                "Tram is to come\n2025-05-00" + BODY,
                "Tram is to come\n2025-02-30" + BODY,
                "Tram is to come\n2025-13-09" + BODY,
                "Tram is to come\n2025-05-39" + BODY,
                "Tram is to come\n31 June 2025" + BODY,
                "Tram is to come\n0 May 2025" + BODY,
            })
    void is_unknown_where_it_is_not_said_or_in_doubt(String text) {
        assertThat(Publication.of(TwoTexts.article(text))).isEmpty();
    }

    @Test
    void is_what_its_file_gives_where_the_text_is_silent() {
        assertThat(Publication.of(TwoTexts.article("Tram is to come" + BODY).from(ofTheTenth())))
                .contains(LocalDate.of(2025, 5, 10));
        assertThat(
                        Publication.of(
                                TwoTexts.article("Tram is to come\n2025-05-09" + BODY)
                                        .from(ofTheTenth())))
                .contains(LocalDate.of(2025, 5, 9));
    }

    private static SourceNotes ofTheTenth() {
        return new SourceNotes(
                Format.WEB_PAGE,
                "a.html",
                1,
                null,
                null,
                null,
                null,
                LocalDate.of(2025, 5, 10),
                null,
                List.of());
    }
}
