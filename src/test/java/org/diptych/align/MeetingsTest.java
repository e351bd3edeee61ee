package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.diptych.encode.Encoder;
import org.diptych.encode.Models;
import org.diptych.encode.Opening;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Two newsrooms on one event: other words, another order, and some facts that disagree.
class MeetingsTest {

    private static final Models MODELS = Models.installed();
    private static final Aligner ALIGNER = Aligner.with(encoder());

    private static final String AGENCY =
            """
            A ferry with 340 people on board ran aground off the island of Tessaro on Monday, the coast guard \
            said. Captain Ivo Brennan, 44, had steered too close to the lighthouse.
            Nineteen passengers were taken to hospital, most of them with bruises. "I heard the stones before I \
            saw them," said Marta Olsson, a teacher from Lund.
            The company, Blue Line, offered every passenger 200 euros and a free journey. The transport ministry \
            said that an inquiry would be led by Judge Henrik Vaal, 61.
            Divers found a hole of three metres in the hull. Storms are forecast for the weekend.
            """;

    private static final String PAPER =
            """
            Marta Olsson had ordered a coffee when the floor tilted. "I heard the stones before I saw them," she \
            said on the quay, wrapped in a blanket.
            Her ship had struck a reef beside Tessaro, which lives by its goats. At the helm stood Ivo Brennan, a \
            captain of 47 who has worked on this route for a decade.
            How it could happen Henrik Vaal, a retired judge, is to find out for the ministry. In Tessaro they \
            have their own answer.
            Under the water divers have looked at the damage: a gash in the hull as long as a car. The owners pay \
            150 euros to everybody who was aboard.
            """;

    @AfterAll
    static void close() {
        MODELS.close();
    }

    @Test
    void what_two_reports_tell_of_one_event_is_linked_wherever_it_stands() {
        Aligned pair = align(AGENCY, PAPER);
        assertThat(pair.relation()).isEqualTo(Relation.SAME_TOPIC);
        assertThat(rows(pair)).contains("1~3", "3=1", "4~7", "5=4");
    }

    @Test
    void a_place_that_both_name_links_nothing() {
        assertThat(align(AGENCY, PAPER).answers(Side.RIGHT, 5)).isEmpty();
    }

    @Test
    void what_only_one_report_has_stands_alone() {
        assertThat(rows(align(AGENCY, PAPER))).contains("7=-");
    }

    private static List<String> rows(Aligned pair) {
        return Arrays.asList(Row.of(pair.sentences()).split(" "));
    }

    private static Aligned align(String left, String right) {
        return ALIGNER.align(new Both<>(article(left), article(right)));
    }

    private static Article article(String text) {
        return Segmenter.article("a", "en", text);
    }

    private static Encoder encoder() {
        return switch (MODELS.encoder()) {
            case Opening.Opened<Encoder>(var encoder) -> encoder;
            case Opening.Missing<Encoder> missing -> throw new AssertionError(missing);
            case Opening.Broken<Encoder> broken -> throw new AssertionError(broken);
        };
    }
}
