package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

class HeightsTest {

    private static final Rows ROWS =
            Rows.of(
                    Planted.pair(
                            "A heading\nThe first tram left the harbour at six in the morning.\n"
                                    + "The second tram left an hour later and was full.",
                            "A heading\nThe first tram left the harbour at six in the morning.\n"
                                    + "The second tram left an hour later and was full."));

    @Test
    void rows_follow_each_other_from_the_top_to_the_end() {
        Heights heights = Heights.of(ROWS);
        assertThat(heights.of(0, 0)).isZero();
        assertThat(heights.of(ROWS.list().size() - 1, 1)).isCloseTo(1, within(1e-9));
        for (int row = 1; row < ROWS.list().size(); row++) {
            assertThat(heights.of(row, 0)).isCloseTo(heights.of(row - 1, 1), within(1e-9));
        }
    }

    @Test
    void what_stands_at_a_height_is_found_there_again() {
        Heights heights = Heights.of(ROWS);
        for (double height : new double[] {0, 0.1, 0.37, 0.5, 0.99}) {
            double row = heights.rowAt(height);
            assertThat(heights.of((int) row, row - Math.floor(row)))
                    .isCloseTo(height, within(1e-6));
        }
    }

    @Test
    void words_stand_within_their_row() {
        Heights heights = Heights.of(ROWS);
        var place =
                Planted.place(
                        Planted.pair(
                                "A heading\nThe first tram left the harbour at six in the morning.\n"
                                        + "The second tram left an hour later and was full.",
                                "A heading"),
                        Side.LEFT,
                        "an hour later");
        int row = ROWS.row(place);
        assertThat(heights.of(place)).isBetween(heights.of(row, 0), heights.of(row, 1));
    }
}
