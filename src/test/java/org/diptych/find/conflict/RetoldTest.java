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
