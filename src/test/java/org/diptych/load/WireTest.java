package org.diptych.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

    private static final String BODY =
            """
            Port ignored three warnings before ferry fire, chief executive says

            LONDON, May 14 (Reuters) - The Port of Merrow ignored three written warnings, its chief said.

            "We had the letters," Helena Marsh told the committee.
            """;

    private static final String PLAIN = BODY.replace("LONDON, May 14 (Reuters) - ", "");

    @Test
    void a_report_as_it_comes_over_the_wire_is_read_without_the_wires_own_lines() throws Exception {
        Article article =
                Loader.paste(
                        "a",
                        """
                        ZCZC
                        URX0123 4 r i 0345
                        BC-FERRY-INQUIRY/ (UPDATE 2, PIX)

                        %s
                        (MORE)

                        ((ann.lee@wire.example; +44 20 7542 0000))

                        REUTERS AL/BR
                        NNNN
                        """
                                .formatted(
                                        BODY.replace(
                                                "LONDON",
                                                "(Adds quotes in para 5, background)\n\nLONDON")));

        assertThat(paragraphs(article)).isEqualTo(paragraphs(Loader.paste("a", BODY)));
        assertThat(article.source().leftOut())
                .extracting(Block::part)
                .hasSize(8)
                .containsOnly(Part.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZCZC",
                "ZCZC MRW0123 FERRY",
                "BC-FERRY-INQUIRY/",
                "BC-EU--Ferry Fire, 2nd Ld-Writethru,450",
                "ATTENTION - ADDS quotes, details ///",
                "(Adds details on fine in paragraphs 4-6)",
                "(Corrects spelling of name in paragraph 2)",
                "(Recasts; adds comment by union (paras 3-5), byline)",
                "Eds: UPDATES with comment from the port. With AP Photos.",
                "EMBARGOED UNTIL 00:01 GMT TUESDAY 14 MAY 2024",
                "STRICTLY EMBARGOED UNTIL 0001 HRS, TUESDAY 14 MAY",
                "*** Embargoed for release until 10 am on May 14 ***",
                "Embargoed until 14 May 2024",
                "EMBARGO: 00.01 GMT, 14 May",
                "Not for publication before 14 May 2024, 10:00",
                "Sperrfrist: Dienstag, 14. Mai 2024, 10 Uhr",
                "SOUS EMBARGO JUSQU'AU 14 MAI 2024 À 10H00",
                "FOR IMMEDIATE RELEASE"
            })
    void lines_on_top_are_the_wires_own(String line) throws Exception {
        assertThat(paragraphs(line + "\n\n" + PLAIN)).isEqualTo(paragraphs(PLAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NNNN",
                "ENDS",
                "-ENDS-",
                "- Ends -",
                "– end –",
                "Ends",
                "###",
                "-30-",
                "MORE",
                "REUTERS AL/BR",
                "REUTERS AL BR",
                "PTI SLB RT",
                "dpa al br yyzz n1 ef",
                "((ann.lee@wire.example; +44 20 7542 0000; Messaging: ann.lee@wire.example))"
            })
    void lines_at_the_end_are_the_wires_own(String line) throws Exception {
        assertThat(paragraphs(PLAIN + "\n" + line + "\n")).isEqualTo(paragraphs(PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"al/br/mb", "(more)", "MORE TO FOLLOW"})
    void lines_that_an_article_might_have_are_the_wires_own_behind_its_dateline(String line)
            throws Exception {
        assertThat(paragraphs(BODY + "\n" + line + "\n")).isEqualTo(paragraphs(BODY));
        assertThat(paragraphs(PLAIN + "\n" + line + "\n")).contains(line);
    }

    @Test
    void what_stands_below_the_end_of_a_press_release_stays() throws Exception {
        String notes = "Notes to editors: the inquiry sits until October.";
        assertThat(paragraphs(PLAIN + "\nENDS\n\n" + notes + "\n"))
                .hasSize(paragraphs(PLAIN).size() + 1)
                .contains(notes)
                .doesNotContain("ENDS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Embargo on Russian oil takes effect in December",
                "Embargo until 2027 demanded by unions",
                "Embargo: what the oil ban means for Merrow",
                "Embargoed goods worth 14 million found in Merrow",
                "US to embargo steel from 1 May, says minister",
                "COVID-19",
                "JEAN-CLAUDE",
                "PM-JAY-linked hospitals in Kerala close",
                "AM-radio and its last listeners",
                "(This story has been translated.)",
                "(Reuters could not verify the letters.)",
                "(Reporting by Ann Lee; editing by Bob Ray)",
                "Reuters",
                "REUTERS INSTITUTE",
                "More",
                "More to follow in the coming days.",
                "The End",
                "Ends and means",
                "NNN",
                "PTI",
                "AC/DC",
                "m/f",
                "dpa",
                "By Ann Lee",
                "For immediate release of the hostages, the minister will pay",
                "Editors: Ann Lee, Bob Ray",
                "Adds quotes"
            })
    void what_an_article_may_say_stays(String line) throws Exception {
        assertThat(paragraphs(line + "\n\n" + PLAIN)).contains(line);
        assertThat(paragraphs(PLAIN + "\n" + line + "\n\n" + PLAIN)).contains(line);
    }

    @Test
    void a_text_of_such_lines_alone_stays() throws Exception {
        assertThat(paragraphs("ZCZC\n\nNNNN\n")).containsExactly("ZCZC", "NNNN");
        assertThat(paragraphs("ENDS\n")).containsExactly("ENDS");
    }

    @Test
    void a_press_release_comes_as_a_page_too() throws Exception {
        Article article =
                Loader.pasteHtml(
                        "a",
                        "<p>EMBARGOED UNTIL 00:01 GMT TUESDAY 14 MAY 2024</p><p>The port ignored warnings, its chief"
                                + " said.</p><p>She resigned.</p><p>ENDS</p><p>Notes to editors: none.</p>");
        assertThat(paragraphs(article))
                .containsExactly(
                        "The port ignored warnings, its chief said.",
                        "She resigned.",
                        "Notes to editors: none.");
    }

    @Test
    void the_dateline_stays() throws Exception {
        assertThat(paragraphs(BODY)).anyMatch(p -> p.startsWith("LONDON, May 14 (Reuters) - The"));
    }

    private static List<String> paragraphs(String text) throws LoadFailure {
        return paragraphs(Loader.paste("a", text));
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().map(p -> article.at(p.span())).toList();
    }
}
