package org.diptych.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.text.Block;
import org.junit.jupiter.api.Test;

class SubtitlesTest {

    @Test
    void what_is_said_runs_on_from_one_to_the_next() {
        String subrip =
                """
                1
                00:00:01,000 --> 00:00:03,500
                Helena Marsh, why did you ignore
                the letters?

                2
                00:00:03,600 --> 00:00:06,200
                - We had the letters.
                - All three of them?

                3
                00:00:06,300 --> 00:00:09,000
                <i>We did not act on them,</i>

                4
                00:00:09,100 --> 00:00:12,000
                and I will carry that for the rest

                5
                00:00:12,100 --> 00:00:14,000
                of my life.

                6
                00:00:15,000 --> 00:00:17,000
                [APPLAUSE]

                7
                00:00:17,500 --> 00:00:20,000
                {\\an8}It is expected to report by
                2024.
                """;
        assertThat(said(subrip))
                .containsExactly(
                        "Helena Marsh, why did you ignore the letters?",
                        "We had the letters.",
                        "All three of them?",
                        "We did not act on them, and I will carry that for the rest of my life.",
                        "It is expected to report by 2024.");
    }

    @Test
    void notes_and_looks_are_left_out_and_who_speaks_parts_paragraphs() {
        String vtt =
                """
                WEBVTT
                Kind: captions

                NOTE made by hand

                STYLE
                ::cue { color: white }

                c1
                00:01.000 --> 00:03.500 align:start position:0%
                <v Helena Marsh>We had the letters &amp; the
                minutes.</v>

                00:03.600 --> 00:05.000
                <v Tom Adeyemi>They knew.</v>
                """;
        assertThat(said(vtt)).containsExactly("We had the letters & the minutes.", "They knew.");
    }

    @Test
    void lines_that_roll_are_said_once() {
        String vtt =
                """
                WEBVTT

                00:00:00.160 --> 00:00:02.389
                \s
                we<00:00:00.400><c> had</c><00:00:00.560><c> the</c><00:00:00.640><c> letters</c>

                00:00:02.389 --> 00:00:02.399
                we had the letters
                \s

                00:00:02.399 --> 00:00:04.550
                we had the letters
                we<00:00:02.560><c> did</c><00:00:02.720><c> not</c><00:00:02.800><c> act</c>

                00:00:04.550 --> 00:00:06.560
                we did not act at all
                """;
        assertThat(said(vtt)).containsExactly("we had the letters we did not act at all");
    }

    @Test
    void other_texts_are_none() {
        assertThat(Subtitles.read(new Decoded("WEBVTT is a format.\n\nIt has cues.", "")))
                .isEmpty();
        assertThat(Subtitles.read(new Decoded("1\n\nThe first chapter.", ""))).isEmpty();
    }

    private static List<String> said(String text) {
        return Subtitles.read(new Decoded(text, "UTF-8")).orElseThrow().article().stream()
                .map(Block::text)
                .toList();
    }
}
