package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

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
