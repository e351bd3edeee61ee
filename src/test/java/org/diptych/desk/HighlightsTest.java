package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.align.Aligned;
import org.diptych.desk.Row.Prose;
import org.diptych.find.Finding;
import org.diptych.text.Side;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final Aligned PAIR =
            Planted.pair(
                    "The new line opened on Monday morning.\nIt cost 91 million.",
                    "Thenew line opened on Monday morning.\nIt cost 91 million.");

    private static final Rows ROWS = Rows.of(PAIR);

    @Test
    void marks_the_words_of_a_finding_and_no_others() {
        assertThat(marked(List.of(Planted.garbled(PAIR, Side.RIGHT, "Thenew"))))
                .containsExactly("0: [Thenew] line opened on Monday morning.");
    }

    @Test
    void a_mark_inside_a_longer_one_lies_on_top_of_it() {
        Finding whole = Planted.garbled(PAIR, Side.RIGHT, "Thenew line opened on Monday morning.");
        Finding inner = Planted.garbled(PAIR, Side.RIGHT, "opened");

        assertThat(marked(List.of(whole, inner)))
                .isEqualTo(marked(List.of(inner, whole)))
                .containsExactly("0: [Thenew line ][opened][ on Monday morning.]");
        assertThat(
                        Highlights.of(ROWS, Side.RIGHT, List.of(whole, inner)).values().stream()
                                .flatMap(StyleSpans::stream)
                                .map(span -> span.getStyle().finding()))
                .containsExactly(whole, inner, whole);
    }

    @Test
    void a_finding_over_two_paragraphs_marks_both() {
        assertThat(marked(List.of(Planted.garbled(PAIR, Side.RIGHT, "morning.\nIt"))))
                .containsExactly(
                        "0: Thenew line opened on Monday [morning.]", "1: [It] cost 91 million.");
    }

    @Test
    void rows_without_findings_are_left_out() {
        assertThat(Highlights.of(ROWS, Side.RIGHT, List.of())).isEmpty();
        assertThat(
                        Highlights.of(
                                ROWS,
                                Side.LEFT,
                                List.of(Planted.garbled(PAIR, Side.RIGHT, "Thenew"))))
                .isEmpty();
    }

    /// The marked rows of the right side, with each mark in brackets.
    private static List<String> marked(List<Finding> findings) {
        Map<Integer, StyleSpans<Ink>> styles = Highlights.of(ROWS, Side.RIGHT, findings);
        List<String> rows = new ArrayList<>();
        styles.forEach((row, spans) -> {
            Prose prose = (Prose) ROWS.list().get(row).cells().right();
            StringBuilder line = new StringBuilder(row + ": ");
            int at = 0;
            for (StyleSpan<Ink> span : spans) {
                String words = prose.text().substring(at, at + span.getLength());
                boolean plain = span.getStyle().equals(Ink.PLAIN);
                line.append(plain ? words : "[" + words + "]");
                at += span.getLength();
            }
            rows.add(line.toString());
        });
        return rows;
    }
}
