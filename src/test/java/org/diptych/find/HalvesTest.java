package org.diptych.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class HalvesTest {

    private static final Finding LEFT = conflict(Side.LEFT, 10, 20);
    private static final Finding RIGHT = conflict(Side.RIGHT, 20, 10);
    private static final Finding LONE = conflict(Side.LEFT, 30, 40);

    @Test
    void a_contradiction_is_told_once_by_its_left_half() {
        assertThat(Halves.once(List.of(LEFT, LONE, RIGHT))).containsExactly(LEFT, LONE);
        assertThat(Halves.once(List.of(RIGHT, LONE, LEFT))).containsExactly(LONE, LEFT);
        assertThat(Halves.told(List.of(LEFT, LONE, RIGHT))).isEqualTo(Map.of(RIGHT, LEFT));
    }

    @Test
    void a_half_whose_other_is_not_there_is_told() {
        assertThat(Halves.once(List.of(RIGHT, LONE))).containsExactly(RIGHT, LONE);
        assertThat(Halves.once(List.of())).isEmpty();
    }

    @Test
    void facts_of_another_sort_on_the_same_words_are_another_contradiction() {
        Finding date = new Conflict(RIGHT.mark(), Fact.DATE);
        assertThat(Halves.once(List.of(LEFT, date))).containsExactly(LEFT, date);
    }

    private static Finding conflict(Side side, int at, int there) {
        return new Conflict(
                new Mark(
                        new Place(side, new Span(at, at + 2)),
                        new Place(side.other(), new Span(there, there + 2)),
                        Severity.MAJOR,
                        1,
                        "conflict.number"),
                Fact.NUMBER);
    }
}
