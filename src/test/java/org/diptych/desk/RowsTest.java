package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.desk.Row.Prose;
import org.diptych.desk.Rows.Stretch;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void paragraphs_that_answer_each_other_share_a_row() {
        assertThat(rows("a\nb", "A\nB", matched(0, 0), matched(1, 1)).list())
                .map(Row::toString)
                .containsExactly("a = A", "b = B");
    }

    @Test
    void a_paragraph_alone_faces_a_gap() {
        assertThat(
                        rows(
                                        "a\nb",
                                        "B\nC",
                                        new Link.Alone(Side.LEFT, 0),
                                        matched(1, 0),
                                        new Link.Alone(Side.RIGHT, 1))
                                .list())
                .map(Row::toString)
                .containsExactly("a = -", "b = B", "- = C");
    }

    @Test
    void a_moved_paragraph_stands_in_its_own_place_on_either_side() {
        Rows rows =
                rows(
                        "a\nb\nc",
                        "B\nC\nA",
                        new Link.Matched(List.of(0), List.of(2), 0.9, true),
                        matched(1, 0),
                        matched(2, 1));

        assertThat(rows.list())
                .map(Row::toString)
                .containsExactly("a = →3", "b = B", "c = C", "→0 = A");
        assertThat(rows.answer(0)).isEqualTo(3);
        assertThat(rows.answer(3)).isZero();
        assertThat(rows.answer(1)).isEqualTo(1);
    }

    @Test
    void paragraphs_moved_to_the_front_stand_before_all_others_in_their_order() {
        Rows rows =
                rows(
                        "a\nb\nc",
                        "B\nC\nA",
                        matched(0, 2),
                        new Link.Matched(List.of(1), List.of(0), 1, true),
                        new Link.Matched(List.of(2), List.of(1), 1, true));

        assertThat(rows.list())
                .map(Row::toString)
                .containsExactly("→3 = B", "→4 = C", "a = A", "b = →0", "c = →1");
    }

    @Test
    void each_side_read_downwards_is_its_article() {
        Aligned pair =
                Planted.pair(
                        "One tram left.\nTwo came back late at night.\nThe mayor paid for it all.",
                        "The mayor paid for it all.\nOne tram left.\nNobody knows why it rained.");
        Rows rows = Rows.of(pair);

        for (Side side : Side.values()) {
            assertThat(
                            rows.list().stream()
                                    .map(row -> row.cells().on(side))
                                    .filter(Prose.class::isInstance)
                                    .flatMap(cell -> ((Prose) cell).pieces().stream())
                                    .toList())
                    .isEqualTo(pair.on(side).paragraphs().stream().map(p -> p.span()).toList());
        }
    }

    @Test
    void two_paragraphs_that_answer_one_share_its_cell_and_can_be_found_in_it() {
        Rows rows = rows("ab\ncd", "abcd", new Link.Matched(List.of(0, 1), List.of(0), 1, false));
        int second = 2 + Prose.INDENT.length();

        assertThat(rows.stretches(new Place(Side.LEFT, new Span(1, 4))))
                .containsExactly(new Stretch(0, 1, 2), new Stretch(0, second, second + 1));
        assertThat(rows.offset(Side.LEFT, 0, 1)).hasValue(1);
        assertThat(rows.offset(Side.LEFT, 0, second)).hasValue(3);
        assertThat(rows.offset(Side.LEFT, 0, 2)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void nothing_of_an_article_is_found_in_a_gap() {
        Rows rows = rows("a", "", new Link.Alone(Side.LEFT, 0));

        assertThat(rows.offset(Side.RIGHT, 0, 0)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void a_paragraph_without_an_answer_stands_with_the_answer_of_its_sentence() {
        Aligned pair =
                aligned(
                        Relation.VERSIONS,
                        "One left.\nTwo came. It rained.",
                        "One left. Two came.",
                        List.of(matched(0, 0), new Link.Alone(Side.LEFT, 1)),
                        List.of(matched(0, 0), matched(1, 1), new Link.Alone(Side.LEFT, 2)));

        assertThat(Rows.of(pair).list())
                .map(Row::toString)
                .containsExactly(
                        "One left." + Prose.INDENT + "Two came. It rained. = One left. Two came.");
    }

    @Test
    void texts_that_have_nothing_to_do_with_each_other_both_begin_at_the_top() {
        Aligned pair =
                aligned(
                        Relation.UNRELATED,
                        "a\nb\nc",
                        "A\nB",
                        List.of(
                                new Link.Alone(Side.RIGHT, 0),
                                new Link.Matched(List.of(0), List.of(1), 0.5, false),
                                new Link.Alone(Side.LEFT, 1),
                                new Link.Alone(Side.LEFT, 2)),
                        List.of(
                                new Link.Alone(Side.RIGHT, 0),
                                new Link.Alone(Side.RIGHT, 1),
                                new Link.Alone(Side.LEFT, 0),
                                new Link.Alone(Side.LEFT, 1),
                                new Link.Alone(Side.LEFT, 2)));
        Rows rows = Rows.of(pair);

        assertThat(rows.list()).map(Row::toString).containsExactly("a = A", "b = B", "c = ");
        assertThat(rows.list()).allMatch(row -> row.likeness() == 0);
    }

    @Test
    void empty_articles_have_no_rows() {
        assertThat(rows("", "").list()).isEmpty();
    }

    private static Link matched(int left, int right) {
        return new Link.Matched(List.of(left), List.of(right), 1, false);
    }

    private static Rows rows(String left, String right, Link... links) {
        return Rows.of(aligned(Relation.VERSIONS, left, right, List.of(links), List.of()));
    }

    private static Aligned aligned(
            Relation relation,
            String left,
            String right,
            List<Link> paragraphs,
            List<Link> sentences) {
        return new Aligned(
                new Both<>(
                        Segmenter.article("original.txt", "en", left),
                        Segmenter.article("copy.txt", "en", right)),
                relation,
                1,
                paragraphs,
                sentences,
                sentences.stream().map(_ -> List.<Edit>of()).toList());
    }
}
