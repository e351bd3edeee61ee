package org.diptych.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
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
    void a_quotation_that_the_other_side_has_nowhere_is_told_once_with_its_sentence() {
        Finding lost = quotation(Side.LEFT, 10, 40, Fault.UNSUPPORTED);
        Finding sentence = gap(Side.LEFT, 10, 60);
        assertThat(Halves.once(List.of(sentence, lost))).containsExactly(lost);
        assertThat(Halves.told(List.of(sentence, lost))).isEqualTo(Map.of(sentence, lost));
        assertThat(lost.isOtherHalfOf(sentence)).isTrue();
        assertThat(sentence.isOtherHalfOf(lost)).isTrue();
    }

    @Test
    void a_gap_that_is_more_than_the_quotation_in_it_is_told_beside_it() {
        Finding lost = quotation(Side.LEFT, 10, 40, Fault.UNSUPPORTED);
        for (Finding other :
                List.of(
                        gap(Side.LEFT, 10, 90),
                        gap(Side.RIGHT, 10, 60),
                        quotation(Side.LEFT, 10, 60, Fault.ALTERED))) {
            assertThat(Halves.once(List.of(lost, other))).containsExactly(lost, other);
        }
    }

    private static Finding quotation(Side side, int start, int end, Fault fault) {
        return new Misquoted(mark(side, start, end), fault, null);
    }

    private static Finding gap(Side side, int start, int end) {
        return new Dropped(mark(side, start, end), Gap.SENTENCE);
    }

    private static Mark mark(Side side, int start, int end) {
        return new Mark(new Place(side, new Span(start, end)), null, Severity.MAJOR, 1, "rule");
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
