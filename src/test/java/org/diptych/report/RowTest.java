package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.find.TwoTexts;
import org.diptych.present.Beside;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void answers_stand_level_and_gaps_stay_empty() {
        assertThat(
                        rows(
                                new Matched(List.of(0), List.of(0), 1, false),
                                new Alone(Side.LEFT, 1),
                                new Matched(List.of(2), List.of(1, 2), 0.8, false),
                                new Alone(Side.RIGHT, 3)))
                .isEqualTo("[0]=[0] [1]=[] [2]=[1, 2] []=[3]");
    }

    @Test
    void a_moved_paragraph_stands_once_on_each_side_with_a_note() {
        assertThat(
                        rows(
                                new Matched(List.of(0), List.of(2), 0.9, true),
                                new Matched(List.of(1), List.of(0), 1, false),
                                new Matched(List.of(2), List.of(1), 1, false),
                                new Matched(List.of(3), List.of(3), 1, false)))
                .isEqualTo("[0]=[]^[2] [1]=[0] [2]=[1] []=[2]^[0] [3]=[3]");
    }

    @Test
    void a_paragraph_moved_to_the_end_stands_last() {
        assertThat(
                        rows(
                                new Matched(List.of(0), List.of(1), 0.9, true),
                                new Matched(List.of(1), List.of(0), 1, false)))
                .isEqualTo("[0]=[]^[1] [1]=[0] []=[1]^[0]");
    }

    @Test
    void what_the_other_side_ran_together_stands_with_it() {
        String first = "The council closed the old bridge on Monday after cracks were found.";
        String second = "Ferries will carry passengers across the river until a new one is built.";
        Aligned pair = TwoTexts.aligned(first + "\n\n" + second, first + " " + second);
        assertThat(rows(Row.of(Beside.of(pair)))).isEqualTo("[0, 1]=[0]");
    }

    private static String rows(Link... links) {
        return rows(Row.of(List.of(links)));
    }

    private static String rows(List<Row> rows) {
        return rows.stream()
                .map(r ->
                        r.left()
                                + "="
                                + r.right()
                                + (r.elsewhere().isEmpty() ? "" : "^" + r.elsewhere()))
                .collect(Collectors.joining(" "));
    }
}
