package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// Four sentences a side; what a pair of them is worth stands under `left-right`.
class MovesTest {

    private static final double THRESHOLD = 0.15;
    private static final double LONE = 0.25;

    private static final List<String> UNITS = List.of("one", "two", "three", "four");

    @Test
    void a_sentence_that_moved_alone_needs_more_likeness_than_one_in_a_block() {
        assertThat(moved(Map.of("0-2", 0.2))).isEmpty();
        assertThat(moved(Map.of("0-2", 0.3))).containsExactly("0-2");
        assertThat(moved(Map.of("0-2", 0.2, "1-3", 0.2))).containsExactly("0-2", "1-3");
        assertThat(moved(Map.of("0-2", 0.1, "1-3", 0.3))).containsExactly("1-3");
    }

    @Test
    void a_neighbour_that_was_matched_before_speaks_for_it_too() {
        Matched before = new Matched(List.of(1), List.of(1, 2), 0.8, false);
        List<Link> links =
                List.of(
                        new Alone(Side.LEFT, 0),
                        before,
                        new Alone(Side.LEFT, 2),
                        new Alone(Side.RIGHT, 3));
        assertThat(moved(links, Map.of("2-3", 0.2))).containsExactly("2-3");
        assertThat(moved(links, Map.of("0-3", 0.2))).isEmpty();
    }

    private static List<String> moved(Map<String, Double> worth) {
        List<Link> alone =
                IntStream.range(0, UNITS.size())
                        .boxed()
                        .<Link>mapMulti((unit, sink) -> {
                            sink.accept(new Alone(Side.LEFT, unit));
                            sink.accept(new Alone(Side.RIGHT, unit));
                        })
                        .toList();
        return moved(alone, worth);
    }

    private static List<String> moved(List<Link> links, Map<String, Double> worth) {
        Likeness.Scores scores = (i, _, j, _) -> worth.getOrDefault(i + "-" + j, 0.0);
        return Moves.pair(links, new Both<>(UNITS, UNITS), scores, THRESHOLD, LONE).stream()
                .filter(Matched.class::isInstance)
                .map(Matched.class::cast)
                .filter(Matched::moved)
                .map(m -> m.left().getFirst() + "-" + m.right().getFirst())
                .toList();
    }
}
