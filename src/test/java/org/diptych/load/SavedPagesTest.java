package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.load.file.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages and texts as people save them: what is the article's stays in it, what is not does not get in, and what holds no
/// article says so.
class SavedPagesTest {

    private static final String HEAD =
            "<html><head><title>Ferry closed | The Islander</title></head><body><h1>Ferry closed</h1>";

    private static final String ONE =
            "<p>The regional council voted on Tuesday to close the northern ferry route.</p>";

    private static final String TWO =
            "<p>Officials said that it would save about two million euros a year.</p>";

    private static final String THREE =
            "<p>The unions dispute the figure, and want to see the books of the last ten years.</p>";

    private static final String FOUR =
            "<p>The last ship is to leave the harbour of Skerry at the end of the month.</p>";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Sunday the quay was empty.",
                "By Tuesday, the captain had signed.",
                "By Advent, she said, nobody would remember the ship.",
                "By Whitsun he was back.",
                "By Marta's reckoning it took an hour.",
                "Von Peter Lund fehlte jede Nachricht.",
                "Von Natur war er ein ruhiger Mann.",
                "Par Marta Lind, le port apprit tout.",
                "Di Marta non si sa nulla.",
                "Door Skerry loopt geen weg.",
                "Reporting by two local papers led to the sale of the ship.",
                "Edited by hand, the list of ports has few errors.",
                "Compiled by clerks, the tables fill nine volumes.",
                "Sponsored by a brewer, she sailed twice.",
                "Words by Brecht, music by Weill.",
                "Sign up for the crossing closes at noon.",
                "All rights reserved was all that the notice said.",
                "Source: a drawer in the harbour office, says the clerk.",
                "Photograph: there was none of the old ship.",
                "Related: so they called the two routes.",
                "To continue reading was all that she asked for, she said.",
                "12 June 1953",
                "June 12, 1953",
            })
    void what_only_begins_like_a_line_of_the_page_s_own_is_the_article_s(String words)
            throws Exception {
        assertThat(page(ONE + TWO + "<p>" + words + "</p>" + THREE + FOUR)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Marta Lind",
                "By Marta Lind and Peter Lund in Skerry",
                "BY MARTA LIND, STAFF WRITER",
                "By Marta Lind, transport correspondent",
                "By Marta Lind, Transport Correspondent.",
                "Von Marta Lind",
                "Par Marta Lind, envoyée spéciale à Skerry",
                "Reporting by Marta Lind in Skerry; Editing by Peter Lund.",
                "(Reporting by Marta Lind; Editing by Peter Lund)",
                "Additional reporting by Peter Lund and Ann Lee.",
                "Source: Skerry Port Authority",
                "Photograph: Peter Lund/The Islander",
                "© 2025 The Islander. All rights reserved.",
                "All rights reserved. No part of this may be used without permission.",
                "Sign up for our daily newsletter.",
                "Subscribe to continue reading.",
                "12 June 2025, 14:05",
                "Updated 12 June 2025",
            })
    void what_is_all_names_or_speaks_to_its_readers_is_not(String words) throws Exception {
        assertThat(page("<p>" + words + "</p>" + ONE + TWO + THREE + FOUR)).doesNotContain(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<aside>|</aside>",
                "<div class=\"comment\">|</div>",
                "<aside><p>|</p></aside>",
            })
    void a_paragraph_between_paragraphs_is_one_whatever_its_tag(String start, String end)
            throws Exception {
        String words = "Skerry has had a ship since the days of the herring fleet.";
        assertThat(page(ONE + TWO + start + words + end + THREE + FOUR)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside>Officials said that it would save about two million euros a year.</aside>",
                "<aside><p>Read how the ship was <a href=\"/b\">built in 1998.</a></p></aside>",
                "<aside role=\"complementary\"><p>The Islander has been printed since 1902.</p></aside>",
                "<div class=\"comment\"><b>Ann</b><p>I took that ship to school.</p></div>"
                        + "<div class=\"comment\"><b>Bo</b><p>So did we all, did we not.</p></div>",
            })
    void what_repeats_or_leads_elsewhere_or_is_its_readers_is_not(String aside) throws Exception {
        assertThat(page(ONE + TWO + aside + THREE + FOUR))
                .isEqualTo(page(ONE + TWO + THREE + FOUR));
    }

    @Test
    void what_a_page_shows_is_not_replaced_by_what_programs_are_told() throws Exception {
        String other =
                "The regional council voted on Tuesday to close the northern ferry route. "
                        + "A word on the weather of the day, which no reader of the page has seen. "
                                .repeat(12);
        String glued =
                "The regional council voted on Tuesday to close the northern ferry route. Read more: how"
                        + " the ship was built in the yard of Skerry by forty men. Officials said that it would save about two"
                        + " million euros a year. Sign up to our newsletter, and never miss a story again. The unions dispute"
                        + " the figure, and want to see the books of the last ten years. The last ship is to leave the"
                        + " harbour of Skerry at the end of the month.";
        String seen = page(ONE + TWO + THREE + FOUR);
        assertThat(page(linked(other) + ONE + TWO + THREE + FOUR)).isEqualTo(seen);
        assertThat(page(linked(glued) + ONE + TWO + THREE + FOUR)).isEqualTo(seen);
    }

    @Test
    void the_whole_behind_a_wall_may_have_tags_and_links_written_out() throws Exception {
        String whole =
                "&lt;p&gt;The regional council voted on Tuesday to close the northern ferry route.&lt;/p&gt;"
                        + "&lt;p&gt;Officials of the [county](https://example.org/c) said that it would save about two"
                        + " million euros a year.&lt;/p&gt;";
        assertThat(page(linked(whole) + ONE))
                .endsWith(
                        "route.\n\nOfficials of the county said that it would save about two million euros a year.");
    }

    @Test
    void a_line_in_bold_above_who_wrote_the_text_is_its_headline() throws Exception {
        String old =
                "<html><head><title>The Islander - News</title></head><body><p><b>Council shuts the northern route</b>"
                        + "<br>By MARTA LIND, Staff Writer</p><p>The council voted on Tuesday to close the route.<br><br>"
                        + "Officials said that it would save about two million euros a year.</p></body></html>";
        assertThat(text("a.html", old))
                .startsWith("Council shuts the northern route\n\nThe council voted")
                .doesNotContain("LIND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u200E", "\u202A"
            })
    void what_nobody_sees_within_a_word_is_not_read(String unseen) throws Exception {
        String words = "The coun" + unseen + "ty closed the route.";
        assertThat(text("a.txt", words)).isEqualTo("The county closed the route.");
        assertThat(text("a.md", words)).isEqualTo("The county closed the route.");
        assertThat(page("<p>" + words + "</p>" + TWO)).contains("The county closed the route.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم به خانه بروم.",
                "The family 👨\u200D👩\u200D👧 came.",
                "क्\u200Dष is one sign.",
                "Il a Ã\u00AD Paris, disait-on.",
            })
    void what_scripts_and_pictures_are_written_with_and_what_damage_left_stays(String words)
            throws Exception {
        assertThat(text("a.txt", words)).isEqualTo(words);
    }

    @Test
    void a_text_that_was_quoted_whole_is_read_as_it_was_and_its_lines_are_joined()
            throws Exception {
        String quoted =
                """
                See below.

                On Mon, 16 Jun 2025 at 09:12, Peter Lund <p@example.org> wrote:

                > The regional council voted on Tuesday to close the northern ferry
                > route, and ended a service that had run for seventy-one years.
                >
                > Officials said that the decision would save about two million euros
                > a year, which the unions of the seamen and of the dockers dispute.
                >
                > They want to see the books of the last ten years before anybody on
                > the islands signs anything, their chairman told The Islander.
                """;
        assertThat(text("a.txt", quoted))
                .contains(
                        "ferry route, and ended a service that had run for seventy-one years.\n\nOfficials",
                        "euros a year, which")
                .doesNotContain(">", "wrote:");
    }

    @Test
    void a_text_that_quotes_a_line_or_two_stays_as_it_is() throws Exception {
        String answer =
                "The council has sent me this line, and I have read it more than once:\n\n> The route is closed.\n\nThat"
                        + " is all that they had to say to the people of the islands.\n";
        assertThat(text("a.txt", answer)).isEqualTo(answer);
    }

    @Test
    void full_lines_that_a_page_shows_as_they_are_are_joined_and_verses_are_not() throws Exception {
        String wire =
                """
                <pre>
                The regional council voted on Tuesday to close the northern ferry
                route, and ended a service that had run for seventy-one years.

                Officials said that the decision would save about two million euros
                a year, which the unions of the seamen and of the dockers dispute.

                They want to see the books of the last ten years before anybody on
                the islands signs anything, their chairman told The Islander.
                </pre>\
                """;
        String verse = "<pre>\nThe ship is gone,\nthe quay is bare,\nand no one calls.\n</pre>";
        assertThat(page(wire)).contains("ferry route, and", "euros a year, which");
        assertThat(page(ONE + verse + TWO)).contains("The ship is gone,\nthe quay is bare,");
    }

    @Test
    void what_a_browser_shows_of_an_element_s_inside_is_read() throws Exception {
        assertThat(
                        page(
                                "<news-story><template shadowrootmode=\"open\">"
                                        + ONE
                                        + TWO
                                        + THREE
                                        + "</template></news-story>"))
                .contains("save about two million");
        assertThat(page(ONE + "<template><p>A row of a list to come.</p></template>" + TWO))
                .doesNotContain("A row");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html|<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1><hr>nginx</body></html>|a server shows",
                "a.html|<html><body><h1>Oops!</h1><p>We can’t find the page that you are looking for.</p></body></html>|a server shows",
                "a.html|<html><head><title>Just a moment...</title></head><body><p>Verifying you are human. This may take a few seconds.</p></body></html>|whether you are human",
                "a.html|<html><body><header>The Islander</header><div id=\"root\">Loading…</div><script src=\"/a.js\"></script></body></html>|scripts have run",
                "a.html|<html><body><div id=\"root\"></div><script src=\"/a.js\"></script></body></html>|scripts have run",
                "a.url|[InternetShortcut]\\nURL=https://example.org/ferry|only the address",
                "a.json|{\\n  \"title\": \"Ferry closed\",\\n  \"body\": \"The council voted.\"\\n}|data for a program",
                "a.csv|id,title,body\\n1,\"Ferry closed\",\"The council, on Tuesday, voted.\"\\n|is a table",
            })
    void what_was_saved_in_an_article_s_place_is_said_to_be_none(
            String name, String words, String complaint) {
        assertThatThrownBy(() -> text(name, words.replace("\\n", "\n")))
                .isInstanceOf(LoadFailure.class)
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Page not found: why links rot</h1>"
                        + ONE
                        + TWO
                        + THREE
                        + FOUR
                        + "<p>Of all links that the islands' papers have set since 1998, one in three leads nowhere today,"
                        + " the university of Skerry has counted. Most of them lead to the council, which has had"
                        + " four web sites in that time, and has kept none of them. A clerk says that nobody asked for"
                        + " them. The university keeps copies now.</p>",
                "<h1>Hiker not found</h1><p>A hiker was still missing on Skerry on Sunday.</p>",
                "<h1>Inquiry goes on</h1><p>The file on the ferry was not found in the archive of the council, the police"
                        + " said on Sunday. They had looked for it since the spring, when a clerk first asked for it and was"
                        + " told to wait for another week. The inquiry goes on.</p>",
                "<h1>Ferry closed</h1><p>The council voted to close it.</p><script>var a = 1;</script>",
            })
    void a_short_notice_and_an_article_on_such_pages_are_read(String body) throws Exception {
        assertThat(text("a.html", "<html><body>" + body + "</body></html>")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry closed\nThe council voted, on Tuesday, to close \"the route\".\n",
                "London, Paris, Rome\nThe council voted, it said, \"for good\".\n",
                "{{ The ferry }} is closed.\n",
                "[1] \"The ferry\" is closed.\n",
            })
    void a_text_with_commas_or_brackets_is_no_data(String words) throws Exception {
        assertThat(text("a.txt", words)).isEqualTo(words);
    }

    @Test
    void a_mail_is_read_without_what_is_hidden_above_it_and_who_signs_below() throws Exception {
        String mail =
                "From: a@example.org\nTo: b@example.org\nSubject: Ferry closed\nContent-Type: text/html\n\n"
                        + "<html><body><div style=\"display:none\">News of the day</div>"
                        + ONE
                        + TWO
                        + "<p>The two sides -- who met -- agreed.</p><p>--<br>Ann Lee<br>The Islander</p></body></html>";
        assertThat(text("a.eml", mail))
                .startsWith("Ferry closed\n\nThe regional council")
                .endsWith("agreed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>Add to list <span>X.com</span> <span>Facebook</span> <span>Email</span> <span>Copy link</span></div>",
                "<section><h2>Archived under</h2><ul><li>Ships</li><li>Skerry</li></ul></section>",
                "<div><h3>About the author</h3><p>Ann Lee covers ships and harbours.</p></div>",
                "<div role=\"note\" class=\"hatnote\">Not to be confused with the southern route.</div>",
                "<p>ADVERTISEMENT - CONTINUE READING BELOW</p>",
                "<p>Skerry - 12 JUN 2025 - 05:30 CET</p>",
            })
    void what_pages_set_around_an_article_is_left_out(String other) throws Exception {
        assertThat(page(ONE + TWO + THREE + FOUR + other))
                .isEqualTo(page(ONE + TWO + THREE + FOUR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Facebook and X were silent, and so was Reddit.</p>",
                "<p>The author has a room on the quay, and writes there.</p>",
                "<p>The minutes are archived under lock and key, it is said.</p>",
            })
    void what_speaks_of_such_things_is_the_article_s(String words) throws Exception {
        assertThat(page(ONE + words + TWO + THREE + FOUR)).contains(words.replaceAll("</?p>", ""));
    }

    private static String linked(String body) {
        return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry closed\",\"articleBody\":\""
                + body
                + "\"}</script>";
    }

    private String page(String body) throws Exception {
        return text("a.html", HEAD + body + "</body></html>");
    }

    private String text(String name, String words) throws Exception {
        return Loader.load(Files.write(folder.resolve(name), words.getBytes(UTF_8))).text();
    }
}
