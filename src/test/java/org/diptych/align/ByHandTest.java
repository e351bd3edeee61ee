package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.diptych.Pairs;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

class ByHandTest {

    private static final String TEXT =
            """
            The harbour was closed on Friday because of the gale.

            Nobody was hurt, the pilots said, and two masts were lost.

            The ferry to the islands will sail again on Sunday.
            """;

    @Test
    void paragraphs_that_a_reader_parts_do_not_answer_each_other() {
        Aligned pair = aligned(TEXT, new HandLink(List.of(1), List.of(1), false));
        assertThat(answers(pair.paragraphs(), 1)).isEmpty();
        assertThat(answers(pair.sentences(), 1)).isEmpty();
        assertThat(answers(pair.paragraphs(), 0)).containsExactly(0);
    }

    @Test
    void paragraphs_that_a_reader_pairs_answer_each_other_however_unlike() {
        Aligned pair = aligned(TEXT, new HandLink(List.of(0), List.of(2), true));
        assertThat(answers(pair.paragraphs(), 0)).containsExactly(2);
        assertThat(answers(pair.sentences(), 0)).containsExactly(2);
        assertThat(answers(pair.paragraphs(), 2)).isEmpty();
        assertThat(answers(pair.paragraphs(), 1)).containsExactly(1);
    }

    @Test
    void one_paragraph_can_be_paired_with_two() {
        Aligned pair = aligned(TEXT, new HandLink(List.of(0), List.of(0, 1), true));
        assertThat(answers(pair.paragraphs(), 0)).containsExactly(0, 1);
    }

    /// Whatever a reader says: every unit stands in one link, and the last word holds.
    @Test
    void the_laws_of_an_alignment_hold() {
        Random random = new Random(5);
        for (String name : Pairs.names()) {
            Both<Article> articles = Pairs.articles(name);
            int left = random.nextInt(articles.left().paragraphs().size());
            int right = random.nextInt(articles.right().paragraphs().size());
            boolean together = random.nextBoolean();
            Aligned pair =
                    Aligner.standard()
                            .align(
                                    articles,
                                    List.of(new HandLink(List.of(left), List.of(right), together)));
            for (Side side : Side.values()) {
                assertThat(units(pair.sentences(), side))
                        .isEqualTo(upTo(articles.on(side).sentences().size()));
                assertThat(units(pair.paragraphs(), side))
                        .isEqualTo(upTo(articles.on(side).paragraphs().size()));
            }
            assertThat(answers(pair.paragraphs(), left).contains(right)).isEqualTo(together);
        }
    }

    private static List<Integer> units(List<Link> links, Side side) {
        return links.stream().flatMap(l -> l.on(side).stream()).sorted().toList();
    }

    private static List<Integer> upTo(int n) {
        return IntStream.range(0, n).boxed().toList();
    }

    private static List<Integer> answers(List<Link> links, int left) {
        return links.stream()
                .filter(l -> l.on(Side.LEFT).contains(left))
                .findFirst()
                .orElseThrow()
                .on(Side.RIGHT);
    }

    private static Aligned aligned(String text, HandLink... hand) {
        return Aligner.standard()
                .align(
                        new Both<>(
                                Segmenter.article("a", "en", text),
                                Segmenter.article("b", "en", text)),
                        List.of(hand));
    }
}
