package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.TwoTexts;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

final class RetoldTest {

    private static final String HERE =
            "In 2019 the harbour of Kiel handled 40 million tonnes of cargo.";

    @Test
    void the_first_of_many_statements_that_contradict_is_given_every_time() {
        String there =
                IntStream.rangeClosed(51, 80)
                        .mapToObj(n -> HERE.replace("40", Integer.toString(n)))
                        .collect(Collectors.joining("\n"));
        Aligned pair = onOneTopic(HERE, there);
        assertThat(Retold.of(pair))
                .singleElement()
                .satisfies(
                        c -> assertThat(pair.on(Side.RIGHT).at(c.at().right())).startsWith("51"));
    }

    @Test
    void nothing_is_contradicted_where_one_of_many_statements_agrees() {
        String there = HERE.replace("40", "51") + "\n" + HERE;
        assertThat(Retold.of(onOneTopic(HERE, there))).isEmpty();
    }

    @Test
    void a_number_among_mostly_the_same_words_is_of_the_same_thing_without_a_year() {
        String source =
                "The ore is enough to supply the makers of electric motors and wind turbines for 18"
                        + " years.";
        String summary =
                "A mine could keep Europe's motors and wind turbines in rare earths for 28 years, but nobody"
                        + " is celebrating.";
        assertThat(Retold.of(onOneTopic(source, summary))).hasSize(1);
        assertThat(Retold.of(onOneTopic(source, summary + " It was sold after 18 years.")))
                .isEmpty();
        assertThat(
                        Retold.of(
                                onOneTopic(
                                        source,
                                        "The union of the motor makers was silent for 28 years.")))
                .isEmpty();
    }

    @Test
    void what_a_bare_number_counts_must_be_the_same() {
        String source =
                "The fire in the old harbour warehouse killed 18 sailors on board a trawler.";
        assertThat(
                        Retold.of(
                                onOneTopic(
                                        source,
                                        "An old harbour warehouse fire that reached a trawler left 28 sailors"
                                                + " dead.")))
                .hasSize(1);
        assertThat(
                        Retold.of(
                                onOneTopic(
                                        source,
                                        "An old harbour warehouse fire that reached a trawler left 28 homeless"
                                                + " families.")))
                .isEmpty();
    }

    private static Aligned onOneTopic(String left, String right) {
        Aligned pair = TwoTexts.aligned(left, right);
        return new Aligned(
                pair.articles(),
                Relation.SAME_TOPIC,
                pair.similarity(),
                pair.paragraphs(),
                pair.sentences(),
                pair.edits(),
                pair.words());
    }
}
