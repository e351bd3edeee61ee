package org.diptych.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final List<Block> PAGE =
            List.of(
                    new Block(BlockKind.PARAGRAPH, Part.MENU, "Home"),
                    new Block(BlockKind.TITLE, "Is it open? Yes."),
                    new Block(BlockKind.PARAGRAPH, " \u00A0"),
                    new Block(BlockKind.PARAGRAPH, "It is open.\nNobody knew."),
                    new Block(BlockKind.LIST_ITEM, "A tunnel"),
                    new Block(BlockKind.LIST_ITEM, "A ferry"));

    @Test
    void each_block_is_a_paragraph_and_items_stand_close() {
        Article article = Segmenter.article("a", "en", PAGE.subList(1, PAGE.size()));

        assertThat(article.text())
                .isEqualTo("Is it open? Yes.\n\nIt is open. Nobody knew.\n\nA tunnel\nA ferry");
        assertThat(article.paragraphs()).hasSize(4);
        assertThat(article.sentences()).hasSize(5);
    }

    @Test
    void a_title_is_one_sentence_and_an_item_is_read_by_its_form() {
        Article article = Segmenter.article("a", "en", PAGE);

        assertThat(article.paragraphs())
                .extracting(Paragraph::isHeading)
                .containsExactly(true, true, false, true, true);
    }

    @Test
    void an_item_is_not_set_as_a_heading_however_it_is_read() {
        assertThat(Segmenter.article("a", "en", PAGE).paragraphs())
                .extracting(Paragraph::isSetAsHeading)
                .containsExactly(true, true, false, false, false);
        assertThat(Segmenter.article("a", "en", "Findings\n\n- A tunnel\n* A ferry\n").paragraphs())
                .extracting(Paragraph::isSetAsHeading)
                .containsExactly(true, false, false);
    }

    @Test
    void what_was_left_out_comes_back_with_the_whole_text() {
        SourceNotes notes =
                new SourceNotes(Format.WEB_PAGE, "a", 1, null, null, null, null, null, null, PAGE);
        Article article = Segmenter.article("a", "en", PAGE.subList(1, PAGE.size())).from(notes);

        assertThat(article.source().leftOut()).containsExactly(PAGE.getFirst());
        assertThat(article.whole().text()).startsWith("Home\n\nIs it open? Yes.\n\nIt is open.");
        assertThat(article.whole().source()).isEqualTo(notes);
    }

    @Test
    void a_text_without_blocks_tells_headings_by_their_form() {
        assertThat(Segmenter.article("a", "en", "A bridge\nIt is open.").paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH);
    }
}
