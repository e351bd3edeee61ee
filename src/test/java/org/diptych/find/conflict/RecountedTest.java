package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.TwoTexts;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecountedTest {

    private static final String REPORT =
            "Rangers at the northern gate stopped a lorry and found 211 smuggled carvings under sacks of rice.";

    private static final String OTHER =
            "Under the rice in the lorry, the rangers counted 187 carvings, an officer at the gate said.";

    private static Aligned onOneTopic(String left, String right) {
        return onOneTopic(TwoTexts.aligned(left, right), Relation.SAME_TOPIC);
    }

    private static Aligned onOneTopic(Aligned pair, Relation relation) {
        return new Aligned(
                pair.articles(),
                relation,
                pair.similarity(),
                pair.paragraphs(),
                pair.sentences(),
                pair.edits(),
                pair.words());
    }

    private static List<String> marked(Aligned pair) {
        return Recounted.of(pair)
                .map(c ->
                        pair.on(Side.LEFT).at(c.at().left())
                                + " | "
                                + pair.on(Side.RIGHT).at(c.at().right()))
                .toList();
    }

    @Test
    void mark_two_counts_of_one_thing_on_one_topic_only() {
        Aligned pair = onOneTopic(REPORT, OTHER);
        assertThat(marked(pair)).containsExactly("211 | 187");
        assertThat(marked(onOneTopic(pair, Relation.VERSIONS))).isEmpty();
    }

    @Test
    void stay_silent_where_the_other_article_has_the_number_too() {
        assertThat(marked(onOneTopic(REPORT, OTHER + " Of 211 in all, some were fakes.")))
                .isEmpty();
    }

    @Test
    void stay_silent_where_two_counts_of_it_stand_over_there() {
        String second = " At the gate, rangers found 30 carvings more in a lorry of rice.";
        assertThat(marked(onOneTopic(REPORT, OTHER + second))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "211 smuggled carvings | 187 carvings | 211 | 187",
                "52 percent of the carvings | 41 percent of carvings | 52 percent | 41 percent",
                "$3 million | $5 million | $3 million | $5 million",
            })
    void mark_what_is_counted_shared_or_paid(String left, String right, String one, String other) {
        assertThat(
                        marked(
                                onOneTopic(
                                        REPORT.replace("211 smuggled carvings", left),
                                        OTHER.replace("187 carvings", right))))
                .containsExactly(one + " | " + other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "211 smuggled carvings | 187 statues",
                "about 190 smuggled carvings | 187 carvings",
                "more than 150 smuggled carvings | 187 carvings",
                "52 percent of the carvings | 41 percent of statues",
                "52 percent more | 41 percent more",
                "a 30-year-old carving | a 25-year-old carving",
            })
    void stay_silent_on_counts_of_other_things_and_on_rough_ones(String left, String right) {
        assertThat(
                        marked(
                                onOneTopic(
                                        REPORT.replace("211 smuggled carvings", left),
                                        OTHER.replace("187 carvings", right))))
                .isEmpty();
    }

    @Test
    void mark_two_ages_of_one_person() {
        String here = "The ship was steered by Nora Lind, 43, that night.";
        String there = "“It was dark,” said Nora Lind, 34, after the hearing.";
        assertThat(marked(onOneTopic(here, there))).containsExactly("43 | 34");
        assertThat(marked(onOneTopic(here, there.replace("Nora Lind", "Emil Falk")))).isEmpty();
    }
}
