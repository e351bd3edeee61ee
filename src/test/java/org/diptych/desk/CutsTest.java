package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.align.Aligned;
import org.diptych.desk.Row.Prose;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class CutsTest {

    private static final int MANY = 400;

    @Test
    void an_ordinary_paragraph_stays_whole() {
        Aligned pair = Planted.pair("One tram left on Monday.", "One tram left on Monday.");

        assertThat(Rows.of(pair).list())
                .map(Row::toString)
                .containsExactly("One tram left on Monday. = One tram left on Monday.");
    }

    @Test
    void a_paragraph_of_a_whole_book_is_cut_where_its_sentences_answer_each_other() {
        Rows rows = checked(Planted.pair(trams("left"), trams("departed")));

        assertThat(rows.list())
                .allSatisfy(row ->
                        assertThat(prose(row, Side.LEFT).text().substring(0, 8))
                                .isEqualTo(prose(row, Side.RIGHT).text().substring(0, 8)));
    }

    @Test
    void a_text_without_sentences_is_cut_between_words() {
        checked(Planted.pair("tram ".repeat(9000).strip(), "tram ".repeat(8000).strip()));
    }

    @Test
    void a_text_without_blanks_is_cut_between_characters() {
        checked(Planted.pair("電".repeat(20_000), "\uD83D\uDE8B".repeat(10_000)));
    }

    @Test
    void a_long_paragraph_alone_is_cut_too() {
        checked(Planted.pair(trams("left"), "Nothing of the kind."));
    }

    /// Twelve paragraphs of four sentences.
    private static List<String> paragraphs(String verb) {
        return IntStream.range(0, 12)
                .mapToObj(p ->
                        IntStream.range(0, 4)
                                .mapToObj(i ->
                                        "Tram %d%d %s the harbour of %s with %d people on board."
                                                .formatted(p, i, verb, PLACES.get(p), 17 * p + i))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static final List<String> PLACES =
            List.of(
                    "Oslo", "Bergen", "Lisbon", "Dublin", "Naples", "Odessa", "Boston", "Halifax",
                    "Sydney", "Durban", "Mumbai", "Kobe");

    @Test
    void each_paragraph_stands_level_with_its_words_in_a_text_that_lost_its_breaks() {
        List<String> broken = paragraphs("left");
        for (List<String> sides :
                List.of(
                        List.of(String.join("\n\n", broken), String.join(" ", paragraphs("quit"))),
                        List.of(
                                String.join(" ", paragraphs("quit")),
                                String.join("\n\n", broken)))) {
            Rows rows = Rows.of(Planted.pair(sides.getFirst(), sides.getLast()));

            assertThat(rows.list()).hasSize(broken.size());
            assertThat(rows.list())
                    .allSatisfy(row -> {
                        assertThat(prose(row, Side.LEFT).text().substring(0, 8))
                                .isEqualTo(prose(row, Side.RIGHT).text().substring(0, 8));
                        assertThat(row.likeness()).isPositive();
                    });
        }
    }

    @Test
    void a_paragraph_that_nothing_answers_faces_a_gap_within_a_text_that_lost_its_breaks() {
        List<String> broken = new ArrayList<>(paragraphs("left"));
        broken.add(
                5, "Nobody in the whole kingdom has ever explained why it keeps raining herrings.");
        List<Row> rows =
                Rows.of(
                                Planted.pair(
                                        String.join("\n\n", broken),
                                        String.join(" ", paragraphs("left"))))
                        .list();

        assertThat(rows).hasSize(13);
        assertThat(rows.get(5)).hasToString(broken.get(5) + " = -");
        assertThat(prose(rows.get(6), Side.LEFT).text()).isEqualTo(broken.get(6));
        assertThat(prose(rows.get(6), Side.RIGHT).text()).isEqualTo(broken.get(6));
    }

    @Test
    void two_short_paragraphs_share_the_row_of_the_one_that_they_were_joined_to() {
        assertThat(
                        Rows.of(
                                        Planted.pair(
                                                "One tram left on Monday.\n\nIt rained on Tuesday in Oslo.",
                                                "One tram left on Monday. It rained on Tuesday in Oslo."))
                                .list())
                .hasSize(1);
    }

    @Test
    void no_row_begins_within_a_sentence_where_nothing_answers_for_long() {
        String left = "All is quiet here. " + paragraphs("left").getFirst();
        List<Row> rows = Rows.of(Planted.pair(left, left + " " + trams("came"))).list();

        assertThat(
                        rows.stream()
                                .map(row -> row.cells().on(Side.LEFT))
                                .filter(Prose.class::isInstance))
                .first()
                .extracting(cell -> ((Prose) cell).text())
                .isEqualTo(left);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(prose(row, Side.RIGHT).text()).matches("(?s)(All|Tram) .*\\."));
    }

    /// Rows of a bearable length, in which both articles can be read from beginning to end.
    private static Rows checked(Aligned pair) {
        Rows rows = Rows.of(pair);
        assertThat(rows.list()).hasSizeGreaterThan(5);
        for (Side side : Side.values()) {
            List<Prose> cells =
                    rows.list().stream()
                            .map(row -> row.cells().on(side))
                            .filter(Prose.class::isInstance)
                            .map(Prose.class::cast)
                            .toList();
            String text = pair.on(side).text();
            assertThat(cells).allMatch(cell -> cell.text().length() <= Cuts.LONGEST);
            assertThat(
                            cells.stream()
                                    .flatMap(cell -> cell.pieces().stream())
                                    .map(piece -> piece.in(text))
                                    .collect(Collectors.joining())
                                    .replace(" ", ""))
                    .isEqualTo(text.replace(" ", ""));
            assertThat(cells.stream().flatMap(cell -> cell.pieces().stream()).map(Span::start))
                    .isSorted();
        }
        return rows;
    }

    private static Prose prose(Row row, Side side) {
        Both<Row.Cell> cells = row.cells();
        return (Prose) cells.on(side);
    }

    private static String trams(String verb) {
        return IntStream.range(0, MANY)
                .mapToObj(i ->
                        "Tram %d %s the old harbour with %d on board."
                                .formatted(1000 + i, verb, 7 * i))
                .collect(Collectors.joining(" "));
    }
}
