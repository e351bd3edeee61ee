package org.diptych.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.text.Both;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class LedgerOrderTest {

    private static final int NOWHERE = -1;

    private record Row(int left, int right) {
        Both<List<Span>> places() {
            return new Both<>(place(left), place(right));
        }

        private static List<Span> place(int at) {
            return at == NOWHERE ? List.of() : List.of(new Span(at, at + 1));
        }
    }

    @Test
    void rows_of_the_right_alone_stand_behind_the_one_they_follow_there() {
        assertOrder(
                new Row(NOWHERE, 1),
                new Row(10, 2),
                new Row(NOWHERE, 3),
                new Row(NOWHERE, 4),
                new Row(20, NOWHERE),
                new Row(30, 5));
    }

    @Test
    void what_has_moved_takes_none_of_its_neighbours_along() {
        assertOrder(
                new Row(10, 1),
                new Row(NOWHERE, 3),
                new Row(20, 4),
                new Row(NOWHERE, 5),
                new Row(30, 6),
                new Row(90, 2));
        assertOrder(
                new Row(5, 9),
                new Row(10, 1),
                new Row(20, 2),
                new Row(30, 8),
                new Row(NOWHERE, 10));
    }

    private static void assertOrder(Row... rows) {
        List<Row> turned = List.of(rows).reversed();
        assertThat(LedgerOrder.of(turned, Row::places)).containsExactly(rows);
        assertThat(LedgerOrder.of(List.of(rows), Row::places)).containsExactly(rows);
    }
}
