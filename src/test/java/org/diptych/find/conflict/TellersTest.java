package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TellersTest {

    private static final String BEGIN =
            """
            Ingrid Solberg, who leads the school in Port Ellery, spoke to the council on Monday.

            The library in Harwick was shut in May, and Neil Garside wrote a letter of protest.

            """;

    private static final String END =
            """


            Work on the new road will begin in March and last until the autumn of next year.
            """;

    private static List<String> marked(String left, String right) {
        return TwoTexts.settled(
                TwoTexts.aligned(BEGIN + left + END, BEGIN + right + END), Conflicts.rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solberg, a teacher, said that its roll had fallen. Her deputy, Callum Reid, said some teachers were"
                        + " already preparing lessons for adults. | Solberg, a teacher, said its roll had fallen."
                        + " Some teachers, Solberg said, had already begun to prepare lessons for adults."
                        + " | Callum Reid | Solberg",
                "Her deputy, Callum Reid, said some teachers were already preparing lessons for adults."
                        + " | Some teachers, Solberg said, were already preparing lessons for grown-ups."
                        + " | Callum Reid | Solberg",
                "Dr Olivia Marsh, a criminologist at Brankley University, said there was no proof of such a link."
                        + " | There was no proof of such a link, Garside said. | Olivia Marsh | Garside",
                "According to Callum Reid, some teachers were already preparing lessons for adults."
                        + " | Some teachers were already preparing lessons for adults, said Neil Garside."
                        + " | Callum Reid | Neil Garside",
            })
    void marks_what_another_is_told_to_have_said(
            String one, String other, String here, String there) {
        assertThat(marked(one, other))
                .containsExactlyInAnyOrder(
                        "conflict.name LEFT " + here, "conflict.name RIGHT " + there);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her deputy, Callum Reid, said some teachers were preparing lessons for adults."
                        + " | Solberg's deputy, Callum Reid, said some teachers were preparing lessons for adults.",
                "Her deputy, Callum Reid, said some teachers were preparing lessons for adults."
                        + " | Her deputy told Solberg that some teachers were preparing lessons for adults.",
                "Her deputy, Callum Reid, said some teachers were preparing lessons for adults."
                        + " | Solberg and Callum Reid said some teachers were preparing lessons for adults.",
                "Reid said some teachers were preparing lessons. Solberg said that some teachers were preparing"
                        + " lessons for adults too. | Solberg said some teachers were preparing lessons for adults.",
                "Tom Reid said some teachers were preparing lessons for adults."
                        + " | Thomas Reid said some teachers were preparing lessons for adults.",
                "Callum Reid said that Solberg was preparing lessons for adults."
                        + " | Solberg, Callum Reid said, was preparing lessons for adults.",
                "A friend of Callum Reid said some teachers were preparing lessons for adults."
                        + " | Solberg said some teachers were preparing lessons for adults.",
            })
    void stays_silent_where_one_may_be_meant(String one, String other) {
        assertThat(marked(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Saturday about 250 people marched through Port Ellery against the plan of the council."
                        + " | About 250 people marched through Harwick on Saturday against the council's plan."
                        + " | Port Ellery | Harwick",
                "Places would be made for 260 people at the community college in Larkspur, she said."
                        + " | Places are made for 260 people at the community college in Harwick. | Larkspur | Harwick",
            })
    void marks_one_thing_in_two_places(String one, String other, String here, String there) {
        assertThat(marked(one, other))
                .containsExactlyInAnyOrder(
                        "conflict.place LEFT " + here, "conflict.place RIGHT " + there);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Saturday about 250 people marched through Port Ellery against the plan of the council."
                        + " | About 250 people marched through the town on Saturday against the council's plan.",
                "On Saturday about 250 people marched through Port Ellery against the plan of the council."
                        + " | About 250 people marched through Harwick and Port Ellery on Saturday against the plan.",
                "About 250 people marched through Port Ellery, and 90 met in Harwick against the plan."
                        + " | About 90 people met in Harwick, and 250 marched through Port Ellery against the plan.",
                "The shop in Larkspur sold 250 lamps against the plan of the council in the month of June."
                        + " | The shop at Harwick Road sold 250 lamps against the plan of the council in June.",
            })
    void stays_silent_on_places_that_may_be_one(String one, String other) {
        assertThat(marked(one, other)).isEmpty();
    }
}
