package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

/// How two articles stand to each other, told from links that are given.
class RelationsTest {

    private static final int SENTENCES = 20;

    @Test
    void articles_whose_sentences_nearly_all_answer_freely_are_versions() {
        assertThat(relation(20, 0.35)).isEqualTo(Relation.VERSIONS);
    }

    @Test
    void articles_that_share_half_of_their_wording_are_versions() {
        assertThat(relation(11, 0.9)).isEqualTo(Relation.VERSIONS);
    }

    @Test
    void two_reports_of_one_event_are_no_versions_though_many_of_their_sentences_touch() {
        assertThat(relation(12, 0.35)).isEqualTo(Relation.SAME_TOPIC);
        assertThat(relation(15, 0.25)).isEqualTo(Relation.SAME_TOPIC);
    }

    @Test
    void one_link_more_or_less_of_two_free_reports_changes_nothing() {
        IntStream.rangeClosed(6, 14)
                .forEach(links ->
                        assertThat(relation(links, 0.3))
                                .as("%d links", links)
                                .isEqualTo(Relation.SAME_TOPIC));
    }

    @Test
    void articles_of_which_next_to_nothing_answers_are_unrelated() {
        assertThat(relation(0, 0)).isEqualTo(Relation.UNRELATED);
    }

    /// Of two articles with as many sentences, the first of which answer each other.
    private static Relation relation(int links, double likeness) {
        List<Link> all = new ArrayList<>();
        for (int k = 0; k < SENTENCES; k++) {
            if (k < links) {
                all.add(new Link.Matched(List.of(k), List.of(k), likeness, false));
            } else {
                all.add(new Link.Alone(Side.LEFT, k));
                all.add(new Link.Alone(Side.RIGHT, k));
            }
        }
        return Relations.of(new Both<>(article("alpha"), article("omega")), all);
    }

    private static Article article(String word) {
        String text =
                IntStream.range(0, SENTENCES)
                        .mapToObj(k ->
                                "The %s %c%s went by. ".formatted(word, (char) ('a' + k), word))
                        .reduce("", String::concat);
        return Segmenter.article(word, "en", text);
    }
}
