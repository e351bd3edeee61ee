package org.diptych.load;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain text as it is copied out of pages and printed ones, and text that only looks like that.
class TypedTest {

    private static final String HEAD = "Port admits that it ignored three warnings\n\n";

    private static final String CUT =
            "The Port of Merrow ignored three written warnings about faulty wiring before the fire that";

    private static final String REST =
            "killed 11 people aboard the ferry Kittiwake, its chief executive told an inquiry on Tuesday.";

    private static final String NEXT =
            "\n\nHelena Marsh told the committee that the letters had lain in a drawer for two years.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n",
                "\n\n\n",
                "\n\f",
                "\n\n\f\n",
                "\nPage 3 of 7\n",
                "\n\nPage 3 of 7\n\n",
                "\n\nSeite 3 von 7\n\n",
                "\n\n3\n\f\n",
                "\n\nADVERTISEMENT\n\n",
                "\n\nAdvertisement\n\n",
                "\n\nStory continues below advertisement\n\n",
                "\n\n- Anzeige -\n\n",
                "\n\nPublicité\n\n",
            })
    void a_sentence_that_a_page_or_an_advert_cuts_in_two_is_one(String between) throws Exception {
        assertThat(paragraphs(HEAD + CUT + between + REST + NEXT))
                .containsExactly(HEAD.strip(), CUT + " " + REST, NEXT.strip());
    }

    @Test
    void a_word_that_is_cut_in_two_is_one() throws Exception {
        assertThat(
                        paragraphs(
                                HEAD
                                        + CUT
                                        + " killed 11 people aboard the ferry, its chief execu-\n\n\ftive told an"
                                        + " inquiry on Tuesday."
                                        + NEXT))
                .element(1)
                .asString()
                .endsWith("its chief executive told an inquiry on Tuesday.");
    }

    @Test
    void a_sentence_goes_on_behind_a_page_with_a_name() throws Exception {
        String cut = CUT + " killed eleven people, some of them children, aboard a ferry of";
        String rest = "Merrow Lines, its chief executive told an inquiry on Tuesday.";
        assertThat(paragraphs(HEAD + cut + "\n\nPage 1 of 2\n\n" + rest + NEXT))
                .containsExactly(HEAD.strip(), cut + " " + rest, NEXT.strip());
        assertThat(paragraphs(HEAD + cut + "\n\n" + rest + NEXT)).hasSize(4);
    }

    @Test
    void lines_that_were_broken_go_on_behind_the_end_of_a_page() throws Exception {
        String text =
                """
                Merrow Post, Tuesday 14 May

                The Port of Merrow ignored three written
                warnings about faulty wiring before the fire
                that killed 11 people aboard the ferry

                - 1 -
                \fMerrow Post, Tuesday 14 May

                Kittiwake, its chief executive told a
                parliamentary inquiry on Tuesday.

                She said that the letters, which came in the
                spring of 2021 and of 2022, had been read and

                - 2 -
                \fMerrow Post, Tuesday 14 May

                then put in a drawer.
                """;
        Article article = Loader.paste("a", text);

        assertThat(paragraphs(article))
                .containsExactly(
                        "The Port of Merrow ignored three written warnings about faulty wiring before the fire"
                                + " that killed 11 people aboard the ferry Kittiwake, its chief executive told a"
                                + " parliamentary inquiry on Tuesday.",
                        "She said that the letters, which came in the spring of 2021 and of 2022, had been read"
                                + " and then put in a drawer.");
        assertThat(article.source().leftOut())
                .extracting(Block::part)
                .hasSize(5)
                .containsOnly(Part.PAGE_EDGE);
    }

    static final List<String> APART =
            List.of(
                    // A habit of small letters.
                    """
                    i went down to the harbour on the morning of the fire with my sister and her two boys to see

                    it was all over when we came. nobody spoke.

                    we went home again.
                    """,
                    """
                    And there the letters lay for two long years

                    while all the wiring smouldered. Nobody came.
                    """,
                    """
                    Sehr geehrte Damen und Herren der Hafenverwaltung und des Ausschusses für Verkehr und Häfen,

                    ich schreibe Ihnen wegen der Fähre. Niemand hat geantwortet.
                    """,
                    """
                    To apply for compensation, families of those who died should send to the office of the inquiry

                    passport or identity card

                    proof of kinship
                    """,
                    """
                    Whereas the committee has read the letters that were sent to the port authority in those years;

                    whereas nobody has answered them. It is resolved:
                    """,
                    // A headline and a by-line.
                    """
                    Chief executive of Merrow port tells inquiry that three letters on faulty wiring were ignored

                    by Ann Lee in Merrow. She has reported on the fire since 2023.
                    """,
                    """
                    Sold out

                    The people who queued before the shop in the rain since six in the morning all wanted the new

                    iPhones were sold out by noon.
                    """,
                    // What heads a section.
                    """
                    Advertising

                    The port spent two million pounds on it.

                    Anzeige

                    The police was told.
                    """,
                    """
                    Page 3

                    The newspaper gave up its Page 3 in 2015.
                    """,
                    """
                    1

                    The letters came in spring.

                    2

                    Nobody answered them.

                    3

                    The ferry burned.
                    """,
                    """
                    The sets ended

                    6/4

                    7/4

                    and that was the result.
                    """);

    @ParameterizedTest
    @FieldSource("APART")
    void what_is_meant_to_stand_apart_stays_as_it_is(String text) throws Exception {
        Article article = Loader.paste("a", text);

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.source().leftOut()).isEmpty();
    }

    @Test
    void the_pages_of_a_list_stay() throws Exception {
        String list =
                """
                Contents

                - 1 -
                - 2 -
                - 3 -

                The letters came in spring.
                """;
        assertThat(Loader.paste("a", list).text()).isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "¬", "\u00AD"})
    void words_that_were_parted_in_narrow_columns_are_whole_again(String hyphen) throws Exception {
        String text =
                """
                The Port of Merrow ignored
                three written warn-
                ings about faulty wiring
                before the fire that killed
                eleven people aboard the fer-
                ry Kittiwake, its chief exec-
                utive told an inquiry.

                She said that nobody had in-
                tended to hide the letters,
                and that she will carry this
                for the rest of her life.
                """
                        .replace("-\n", hyphen + "\n");
        assertThat(paragraphs(text))
                .containsExactly(
                        "The Port of Merrow ignored three written warnings about faulty wiring before the fire"
                                + " that killed eleven people aboard the ferry Kittiwake, its chief executive told"
                                + " an inquiry.",
                        "She said that nobody had intended to hide the letters, and that she will carry this for"
                                + " the rest of her life.");
    }

    @Test
    void narrow_verses_stay() throws Exception {
        String verses =
                """
                So we'll go no more a-roving
                So late into the night,
                Though the heart be still as loving,
                And the moon be still as bright.
                For the sword outwears its sheath,
                And the soul wears out the breast,
                and the heart must pause to breathe,
                and love itself have rest.
                """;
        assertThat(Loader.paste("a", verses).text()).isEqualTo(verses);
    }

    @Test
    @Timeout(value = 30, unit = SECONDS)
    void a_text_of_nothing_but_pages_is_read_at_once() throws Exception {
        String page =
                "The letters lay there. Nobody came who would have read one to the others" + "\n\f";
        assertThat(paragraphs(page.repeat(10_000))).isNotEmpty();
        assertThat(paragraphs(("NNNN\n" + page).repeat(9_000))).isNotEmpty();
    }

    private static List<String> paragraphs(String text) throws LoadFailure {
        return paragraphs(Loader.paste("a", text));
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().map(p -> article.at(p.span())).toList();
    }
}
