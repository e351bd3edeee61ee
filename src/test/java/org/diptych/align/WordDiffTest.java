package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.junit.jupiter.api.Test;

/// Word edits as rows: `=same [left→right] -removed +added`.
class WordDiffTest {

    @Test
    void only_the_words_that_differ_are_edits() {
        assertRow(
                "They used a negotiation currency in talks.",
                "They used a bargaining chip in talks.",
                "=They used a [negotiation currency→bargaining chip] =in talks.");
    }

    @Test
    void quote_style_dashes_blanks_and_case_are_no_differences() {
        assertRow(
                "“It’s late” – he\u00A0said.",
                "\"It's late\" - He said.",
                "=“It’s late” – he\u00A0said.");
    }

    @Test
    void an_added_clause_is_set_off_where_its_commas_are() {
        assertRow(
                "He ate, the cat slept.",
                "He ate, the dog ran, the cat slept.",
                "=He ate, +the dog ran, =the cat slept.");
    }

    @Test
    void a_removed_word_is_marked_alone() {
        assertRow("The very old man sat.", "The old man sat.", "=The -very =old man sat.");
    }

    @Test
    void unlike_sentences_are_not_cut_to_confetti_by_little_words() {
        List<Edit> edits =
                edits(
                        "It was of the shape that a river has where the sand and the sea meet in spring.",
                        "Thirty engineers, sent by ministers from Oslo, inspected a dam, wrote reports, dined and left.");
        assertThat(edits).hasSize(1).first().isInstanceOf(Edit.Changed.class);
    }

    @Test
    void a_paragraph_of_ten_thousand_characters_still_shows_the_smallest_change() {
        String long1 = "the cat sat on the mat and looked at the moon ".repeat(220) + "in June.";
        String long2 = long1.replace("in June.", "in July.");
        assertThat(row(long1, long2)).endsWith("[June→July] =.");
    }

    private static void assertRow(String left, String right, String row) {
        assertThat(row(left, right)).isEqualTo(row);
    }

    private static String row(String left, String right) {
        return edits(left, right).stream()
                .map(edit ->
                        switch (edit) {
                            case Edit.Same(var l, _) -> "=" + l.in(left);
                            case Edit.Changed(var l, var r) ->
                                    "[" + l.in(left) + "→" + r.in(right) + "]";
                            case Edit.Removed(var l) -> "-" + l.in(left);
                            case Edit.Added(var r) -> "+" + r.in(right);
                        })
                .collect(Collectors.joining(" "));
    }

    private static List<Edit> edits(String left, String right) {
        Article one = Segmenter.article("left", "en", left);
        Article other = Segmenter.article("right", "en", right);
        return WordDiff.edits(
                new Both<>(one, other), new Link.Matched(List.of(0), List.of(0), 1, false));
    }
}
