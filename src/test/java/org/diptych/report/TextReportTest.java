package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding.Garble;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final String TRAM =
            """
            The first tram left at 6.15 with 43 people on board.

            Nobody paid for the ride on that cold morning in March.

            The line to the harbour cost 91 million and took eleven years.\
            """;

    @Test
    void a_finding_is_shown_in_its_context_with_its_counterpart() throws IOException {
        Comparison comparison =
                Planted.in(TRAM, TRAM.replace("43", "34"))
                        .conflict(Side.LEFT, "43", "34")
                        .comparison();
        assertThat(written(comparison))
                .isEqualTo(
                        """
                        Two versions of one article. 3 of 3 sentences matched · 0 garbled · 0 dropped · 0 quotations at
                        fault · 1 fact in conflict

                        left   original.txt · English · 31 words · 3 sentences
                        right  copy.txt · English · 31 words · 3 sentences

                        Conflicting fact (1)
                        ────────────────────

                        c1    number · major
                              left  │ The first tram left at 6.15 with 43 people on board.
                                    │                                  ^^
                              right │ The first tram left at 6.15 with 34 people on board.
                                    │                                  ^^
                              A test planted this at “43”, over there it is “34”.

                        Facts (5)
                        ─────────

                        conflicting number: left “43” · right “34” · c1
                        agreeing number: left “6.15” · right “6.15”
                        agreeing date: left “March” · right “March”
                        agreeing number: left “91 million” · right “91 million”
                        agreeing number: left “eleven years” · right “eleven years”
                        """);
    }

    @Test
    void a_passage_that_is_cut_short_does_not_look_whole() throws IOException {
        String told =
                "The company told the union in a letter on Monday night that it would accept none of the proposals, nor"
                        + " pay for them.";
        Comparison comparison =
                Planted.in("It rained.", told).dropped(Side.RIGHT, told).comparison();
        assertThat(written(comparison)).contains("accept none …\n");
    }

    @Test
    void no_line_is_wider_than_a_terminal() throws IOException {
        String left = "国".repeat(300) + "。" + " word".repeat(200) + "s.";
        Comparison comparison =
                Planted.in(left, "x".repeat(400) + ". " + left)
                        .dropped(Side.RIGHT, "x".repeat(400))
                        .garbled(Side.LEFT, "国国国", Garble.ENCODING, "y".repeat(300))
                        .garbled(Side.LEFT, "words", Garble.MEANING, null)
                        .comparison();
        assertThat(written(comparison).lines())
                .allMatch(line -> Excerpt.columns(line) <= TextReport.WIDTH);
    }

    @Test
    void carets_stand_under_words_in_wide_characters() throws IOException {
        Comparison comparison =
                Planted.in("zh", "电车于周一驶出。", "电车于周二驶出。")
                        .garbled(Side.LEFT, "周一", Garble.MEANING, null)
                        .comparison();
        assertThat(written(comparison)).contains("left  │ 电车于周一驶出。\n", "│       ^^^^\n");
    }

    @Test
    void control_characters_do_not_reach_the_terminal() throws IOException {
        Comparison comparison =
                Planted.in("One \u001b[31mred\u0007 word.", "One red word.")
                        .garbled(Side.LEFT, "\u001b[31mred", Garble.ENCODING, "\u009b2J red")
                        .comparison();
        assertThat(written(comparison).replace("\n", "").chars())
                .noneMatch(Character::isISOControl);
    }

    @Test
    void where_nothing_was_found_it_says_so() throws IOException {
        assertThat(written(Planted.in(TRAM, TRAM).comparison()))
                .contains("\nNothing was found at fault.\n");
    }

    private static String written(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextReport(Planted.WORDING).write(comparison, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
