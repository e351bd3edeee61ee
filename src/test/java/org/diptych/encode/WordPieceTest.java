package org.diptych.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    private static final List<String> VOCABULARY =
            List.of(
                    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "bar", "##gain", "##ing", "chip",
                    "Bar", ".", "$", "'", "s", "b", "##a", "中", "国", "é", "caf", "##é", "𝔸",
                    "##𝔸", "“", "##b");

    private final WordPiece wordPiece = WordPiece.of(VOCABULARY);

    @Test
    void words_are_cut_into_the_longest_known_pieces() {
        assertThat(row("bargaining chip.")).isEqualTo("bar ##gain ##ing chip .");
    }

    @Test
    void case_and_accents_stay() {
        assertThat(row("Bar bar café cafe")).isEqualTo("Bar bar caf ##é [UNK]");
    }

    @Test
    void punctuation_and_ideographs_stand_apart() {
        assertThat(row("chip's$bar中国“b")).isEqualTo("chip ' s $ bar 中 国 “ b");
    }

    @Test
    void characters_outside_the_basic_plane_are_whole() {
        assertThat(row("𝔸b 𝔸𝔸 \uD835")).isEqualTo("𝔸 ##b 𝔸 ##𝔸");
        assertThat(wordPiece.pieces("a 𝔸𝔸").getLast().span().length()).isEqualTo(2);
    }

    @Test
    void control_characters_do_not_part_a_word() {
        assertThat(row("bar\u00ADgain\u200B\u0007ing")).isEqualTo("bar ##gain ##ing");
        assertThat(spans("bar\u00ADgain")).isEqualTo("bar|gain");
    }

    @Test
    void every_kind_of_blank_parts_words() {
        assertThat(row("bar\u00A0chip\u3000bar\u2028bar\tbar")).isEqualTo("bar chip bar bar bar");
    }

    @Test
    void a_word_is_unknown_as_a_whole() {
        assertThat(row("barXgain")).isEqualTo("[UNK]");
        assertThat(spans("chip barXgain chip")).isEqualTo("chip|barXgain|chip");
    }

    @Test
    void words_over_a_hundred_characters_are_unknown() {
        assertThat(wordPiece.pieces("b" + "a".repeat(99))).hasSize(100);
        assertThat(spans("b" + "a".repeat(100))).isEqualTo("b" + "a".repeat(100));
        assertThat(row("b" + "a".repeat(500_000))).isEqualTo("[UNK]");
    }

    @Test
    void nothing_has_no_pieces() {
        assertThat(wordPiece.pieces("")).isEmpty();
        assertThat(wordPiece.pieces(" \n\uFFFD")).isEmpty();
    }

    @Test
    void only_the_first_piece_of_a_word_does_not_continue() {
        assertThat(wordPiece.pieces("bargaining chip"))
                .extracting(WordPiece.Piece::continues)
                .containsExactly(false, true, true, false);
    }

    @Test
    void a_vocabulary_needs_its_special_pieces() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> WordPiece.of(List.of("[CLS]", "[SEP]", "[UNK]")))
                .withMessageContaining("[MASK]");
    }

    private String row(String text) {
        return wordPiece.pieces(text).stream()
                .map(piece -> VOCABULARY.get(piece.id()))
                .collect(Collectors.joining(" "));
    }

    private String spans(String text) {
        return wordPiece.pieces(text).stream()
                .map(piece -> piece.span().in(text))
                .collect(Collectors.joining("|"));
    }
}
