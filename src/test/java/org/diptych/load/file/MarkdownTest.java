package org.diptych.load.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.diptych.text.Article;
import org.diptych.text.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {

    @TempDir Path folder;

    @Test
    void its_signs_become_structure_and_its_words_stay() throws Exception {
        Article article =
                load(
                        """
                        # The *bridge* is open

                        It was [closed](https://example.org/a) for
                        a year & a **day**. ![A bridge](b.png)

                        ## What comes next

                        - A tunnel
                        - A ferry,
                          every hour

                        > We waited.

                        | Year | Cars |
                        | ---- | ---- |
                        | 2024 | 12 |
                        """);

        assertThat(article.paragraphs())
                .extracting(p -> p.kind() + " " + article.at(p.span()))
                .containsExactly(
                        "TITLE The bridge is open",
                        "PARAGRAPH It was closed for a year & a day.",
                        "HEADING What comes next",
                        "LIST_ITEM A tunnel",
                        "LIST_ITEM A ferry, every hour",
                        "BLOCK_QUOTE We waited.",
                        "TABLE_ROW Year\tCars",
                        "TABLE_ROW 2024\t12");
    }

    @Test
    void what_stands_on_top_of_it_becomes_source_notes() throws Exception {
        Article article =
                load(
                        """
                        ---
                        title: "The bridge is open"
                        author: Ann Lee
                        date: 2025-05-09T12:00:00Z
                        lang: en
                        ---
                        It was closed for a year.
                        """);

        assertThat(article.text()).isEqualTo("The bridge is open\n\nIt was closed for a year.");
        assertThat(article.source().format()).isEqualTo(Format.MARKDOWN);
        assertThat(article.source().author()).isEqualTo("Ann Lee");
        assertThat(article.source().published()).isEqualTo(LocalDate.of(2025, 5, 9));
        assertThat(article.source().language()).isEqualTo("en");
        assertThat(article.source().encoding()).isEqualTo("UTF-8");
        assertThat(article.source().bytes()).isEqualTo(114);
        assertThat(article.source().leftOut()).isEmpty();
        assertThat(article.whole()).isSameAs(article);
    }

    @Test
    void verse_and_code_keep_their_lines() throws Exception {
        Article article = load("Roses are red,  \nviolets blue.\n\n    a = 1\n    b = 2\n");

        assertThat(article.paragraphs())
                .extracting(p -> article.at(p.span()))
                .isEqualTo(List.of("Roses are red,", "violets blue.", "a = 1", "b = 2"));
    }

    @Test
    void the_same_in_a_text_file_stays_as_it_is() throws Exception {
        Article article =
                Loader.load(Files.writeString(folder.resolve("a.txt"), "# One\n\n*Two*\n"));

        assertThat(article.text()).isEqualTo("# One\n\n*Two*\n");
    }

    @Test
    void a_rule_at_the_top_is_no_beginning_of_notes() throws Exception {
        Article article = load("---\n\n# The bridge\n\nIt is open.\n\n---\n\nIt was closed.\n");

        assertThat(article.text()).isEqualTo("The bridge\n\nIt is open.\n\nIt was closed.");
        assertThat(load("---\nIt is open.\n\n---\n\nIt was closed.\n").text())
                .isEqualTo("It is open.\n\nIt was closed.");
    }

    @Test
    void a_break_written_in_html_parts_the_words_around_it() throws Exception {
        Article article =
                load(
                        """
                        # The bridge<br>is open

                        It opened to traffic<br>after a year,<BR />late.

                        | Year | Cars<br/>a day |
                        | ---- | ---- |
                        | 2024 | 12 |
                        """);

        assertThat(article.paragraphs())
                .extracting(p -> article.at(p.span()))
                .containsExactly(
                        "The bridge is open",
                        "It opened to traffic",
                        "after a year,",
                        "late.",
                        "Year\tCars a day",
                        "2024\t12");
    }

    @Test
    void a_paragraph_in_html_at_its_top_makes_no_web_page_of_it() throws Exception {
        String top = "<p align=\"center\">The bridge</p>\n\n";

        assertThat(load(top + "It is *open*.\n\n- A tunnel\n").text())
                .isEqualTo("The bridge\n\nIt is open.\n\nA tunnel");
        assertThat(load("<html><body><p>It is *open*.</p></body></html>").source().format())
                .isEqualTo(Format.WEB_PAGE);
    }

    private Article load(String text) throws Exception {
        return Loader.load(Files.writeString(folder.resolve("a.md"), text));
    }
}
