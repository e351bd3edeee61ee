package org.diptych.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as people have them that were once read wrongly.
class FoundTest {

    private static final String PROSE =
            "<p>The regional council voted on Tuesday to close the northern ferry route, ending a service that had"
                    + " run for seventy-one years between the islands.</p>\n<p>Officials said that the decision"
                    + " would save about two million euros a year, which the unions dispute.</p>\n";

    @TempDir Path folder;

    @Test
    void the_last_character_of_a_rich_text_paragraph_stays_in_it() throws Exception {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252 She said: \\'93They sent a letter.\\'94\\par The mayor came.\\par"
                        + " Caf\\'e9\\\nFin.}";
        assertThat(text("a.rtf", rtf.getBytes(ISO_8859_1)))
                .isEqualTo("She said: “They sent a letter.”\n\nThe mayor came.\n\nCafé\n\nFin.");
    }

    private static final String BROKEN =
            """
            The regional council voted on Tuesday to close the northern ferry
            route, ending a service that had run for seventy-one years between
            the islands. Officials said that the decision would save about two
            million euros a year, which the unions dispute. "We were never asked,"
            said Marta Lind, who has run the island's shop for thirty years. "They
            sent a letter." The route carried 48,000 passengers last year.

              A spokesman for the ministry said that a bus would run from Tues-
            day, the first of September, and that nobody who lives on the
            islands would have to pay for it.
              - first item
              - second item
            """;

    @Test
    void lines_that_were_broken_because_they_were_full_are_joined() throws Exception {
        assertThat(text("a.txt", BROKEN.getBytes(UTF_8)).lines().filter(l -> !l.isBlank()))
                .hasSize(4)
                .anyMatch(l -> l.startsWith("The regional council") && l.endsWith("last year."))
                .anyMatch(l -> l.contains("from Tuesday, the first") && l.endsWith("pay for it."));
    }

    @Test
    void a_date_at_the_beginning_of_a_line_is_no_item() throws Exception {
        String mail =
                "From: a@example.org\nTo: b@example.org\nSubject: Fähre\n\nDer Rat der Inseln schloss die nördliche"
                        + " Fähre zum letzten Mal am\n19. Juni, und niemand wurde gefragt.\n";
        assertThat(text("a.eml", mail.getBytes(UTF_8))).contains("Mal am 19. Juni, und");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\nRough winds do"
                        + " shake the darling buds of May,\nAnd summer's lease hath all too short a date:\nSometime"
                        + " too hot the eye of heaven shines,\nAnd often is his gold complexion dimm'd;\nAnd every"
                        + " fair from fair sometime declines,\nBy chance or nature's changing course untrimm'd;\n",
                "Council closes the ferry route\nIt is the end of a service of seventy years.\nThe unions dispute"
                        + " the sum.\nA shop fears for its trade.\nNobody was asked, says its owner.\nShe got a"
                        + " letter.\nThe bus begins in September, and it is free for all who live there.\n"
            })
    void verses_and_short_paragraphs_stay_as_they_are(String lines) throws Exception {
        assertThat(text("a.txt", lines.getBytes(UTF_8))).isEqualTo(lines);
    }

    @Test
    void the_sign_of_a_footnote_is_no_digit_of_the_figure_before_it() throws Exception {
        String table =
                "<table><tr><td>2014</td><td>61,000</td></tr><tr><td>2024</td>"
                        + "<td>48,000<sup><a href=\"#n1\">1</a></sup></td></tr></table>";
        assertThat(page(PROSE + table + PROSE).text()).contains("48,000").doesNotContain("48,0001");
    }

    @Test
    void the_row_of_a_table_is_no_heading() throws Exception {
        String table =
                "<table><tr><td>Year</td><td>Passengers</td></tr><tr><td>2024</td><td>48,000</td></tr></table>";
        assertThat(page(PROSE + table + PROSE).paragraphs())
                .filteredOn(p -> p.kind() == BlockKind.TABLE_ROW)
                .hasSize(2)
                .noneMatch(p -> p.isHeading());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2 id=\"latest-developments\">Latest developments</h2>|Latest developments",
                "<h2 class=\"print:hidden\">Popular vote</h2>|Popular vote",
                "<h2><a href=\"#why\">Why it is closing</a></h2>|Why it is closing",
                "<p>Published in 1998, the first report warned of losses.</p>|Published in 1998",
                "<p>Updated figures show a decline of 20% in passengers.</p>|Updated figures",
                "<p>More – much more – is needed.</p>|More – much more",
            })
    void what_only_looks_like_the_page_s_own_is_kept(String html, String words) throws Exception {
        assertThat(page(PROSE + html + PROSE).text()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Updated 3 June 2025</p>", "<p>Published: 14:05</p>"})
    void what_is_the_page_s_own_is_not(String html) throws Exception {
        assertThat(page(html + PROSE + PROSE).text())
                .startsWith("Ferry closed\n\nThe regional council");
    }

    @Test
    void what_an_author_does_in_the_story_is_no_by_line() throws Exception {
        String head = "<html><head><meta name=\"author\" content=\"Reuters\"></head><body>";
        String seen = "<p>Reuters could not independently verify the figures.</p>";
        String about = "<p>Reuters reported from the islands.</p>";
        assertThat(page(head + PROSE + seen).text()).contains("verify the figures");
        assertThat(page(head + PROSE + about).text()).doesNotContain("from the islands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<header>", "<figure>", "<strong>", "<script>", "<link rel=\"x\">"})
    void a_page_may_begin_with_any_tag(String tag) throws Exception {
        assertThat(
                        text(
                                "a.html",
                                (tag + "</" + tag.replaceAll("[<>]| .*", "") + ">" + PROSE)
                                        .getBytes(UTF_8)))
                .startsWith("The regional council")
                .doesNotContain("<p>");
    }

    @Test
    void all_parts_of_a_mail_that_a_picture_cuts_are_read() throws Exception {
        String mail =
                """
                From: a@example.org
                To: b@example.org
                Subject: Ferry
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                The council closed the route.
                --x
                Content-Type: image/png
                Content-Disposition: inline

                abc
                --x
                Content-Type: text/plain

                The unions dispute that.
                --x--
                """;
        assertThat(text("a.eml", mail.getBytes(UTF_8)))
                .contains("The council closed the route.", "The unions dispute that.");
    }

    @Test
    void long_lines_of_a_mail_were_not_broken_and_neither_were_lists() throws Exception {
        String head = "From: a@example.org\nTo: b@example.org\nSubject: Ferry\n\n";
        String line =
                "The regional council voted to close the northern ferry route, and ended a service of %s years.";
        String list =
                "- the first thing that everybody on the islands wants to know is why\n- the second is when\n";
        assertThat(
                        blocks(
                                "a.eml",
                                (head
                                                + line.formatted("71, so it ended")
                                                + "\n"
                                                + line.formatted("nine, as it was")
                                                + "\n"
                                                + list)
                                        .getBytes(UTF_8)))
                .hasSize(5);
    }

    @Test
    void a_web_archive_may_tell_its_encoding_in_its_page() throws Exception {
        String archive =
                "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/\nMIME-Version: 1.0\n"
                        + "Content-Type: text/html\n\n<html><head><meta charset=\"windows-1251\"></head><body>"
                        + "<p>Совет закрыл паромную линию.</p></body></html>";
        assertThat(text("a.mhtml", archive.getBytes(Charset.forName("windows-1251"))))
                .contains("Совет закрыл паромную линию.");
    }

    @Test
    void a_numbered_heading_of_word_is_a_heading_and_list_0_is_none() throws Exception {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>The council closed the route.</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>Why</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>It cost too much.</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pPrChange><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:pPrChange></w:pPr>"
                        + "<w:r><w:t>It was a heading once.</w:t></w:r></w:p></w:body></w:document>";
        assertThat(
                        blocks(
                                "a.docx",
                                SavedAs.zip(Map.of("word/document.xml", document.getBytes(UTF_8)))))
                .containsExactly(
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH);
    }

    @Test
    void a_deleted_paragraph_mark_in_word_parts_nothing_and_hidden_words_are_hidden()
            throws Exception {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                        + "<w:r><w:t>The council closed </w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Draft!</w:t></w:r>"
                        + "<w:r><w:t>the route.</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del w:id=\"2\"/></w:rPr></w:pPr>"
                        + "<w:r><w:t>It cost too much.</w:t></w:r></w:p></w:body></w:document>";
        assertThat(
                        text(
                                "a.docx",
                                SavedAs.zip(Map.of("word/document.xml", document.getBytes(UTF_8)))))
                .isEqualTo("The council closed the route.\n\nIt cost too much.");
    }

    @Test
    void a_table_of_contents_of_word_is_left_out() throws Exception {
        String styles =
                "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:style w:styleId=\"V1\"><w:name w:val=\"toc 1\"/></w:style></w:styles>";
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"V1\"/></w:pPr><w:r><w:t>The route 2</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>It cost too much.</w:t></w:r></w:p></w:body></w:document>";
        assertThat(
                        text(
                                "a.docx",
                                SavedAs.zip(
                                        Map.of(
                                                "word/document.xml",
                                                document.getBytes(UTF_8),
                                                "word/styles.xml",
                                                styles.getBytes(UTF_8)))))
                .isEqualTo("It cost too much.");
    }

    @Test
    void sentences_in_links_between_paragraphs_are_the_articles() throws Exception {
        String linked =
                "<p><a href='/s'>The ministry said on Monday that no jobs would be lost.</a></p>";
        String list =
                "<p>The routes to be closed are:</p><ul><li><a href='/1'>Northern ferry</a></li>"
                        + "<li><a href='/2'>Eastern loop</a></li></ul>";
        String related = "<p><a href='/r'>Strike at the harbour enters its third week</a></p>";
        assertThat(page(PROSE + linked + linked + PROSE + list + PROSE + related + PROSE).text())
                .contains("no jobs would be lost", "Northern ferry", "Eastern loop")
                .doesNotContain("Strike at the harbour");
    }

    @Test
    void sections_may_have_main_headings_of_their_own_and_ids_made_of_them() throws Exception {
        assertThat(
                        page("<section>"
                                        + PROSE
                                        + "</section><section><h1>Why now?</h1>"
                                        + PROSE
                                        + "</section><section id='discussion'><h1>Discussion</h1>"
                                        + "<p>The two ships were built in 1998.</p></section>")
                                .text())
                .contains("Why now?", "Discussion", "built in 1998");
    }

    @Test
    void below_a_quotation_stands_who_said_it() throws Exception {
        assertThat(
                        page(PROSE
                                        + "<blockquote><p>They just sent a letter.</p><footer>Marta Lind</footer>"
                                        + "</blockquote>"
                                        + PROSE)
                                .text())
                .contains("Marta Lind");
    }

    @Test
    void how_a_sign_is_read_and_what_is_struck_out_is_not_in_the_text() throws Exception {
        assertThat(
                        page(PROSE
                                        + "<p>It was <del>unanimous</del> close in "
                                        + "<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>.</p>"
                                        + PROSE)
                                .text())
                .contains("It was close in 東京.");
    }

    @Test
    void a_mail_sent_on_with_a_word_above_it_is_the_one_sent_on() throws Exception {
        String mail =
                mail(
                        "Fwd: Council",
                        "",
                        """
                        FYI

                        Begin forwarded message:

                        > From: Cy <c@x.org>
                        > Subject: Council
                        >
                        > The council closed the ferry route on Tuesday.
                        """);
        assertThat(text("a.eml", mail.getBytes(UTF_8)))
                .isEqualTo("Council\n\nThe council closed the ferry route on Tuesday.");
    }

    @Test
    void who_wrote_when_may_take_two_lines() throws Exception {
        String mail =
                mail(
                        "Council",
                        "",
                        """
                        The route is closed, she said.

                        On Mon, Jun 2, 2025 at 10:00 AM Cy Lind
                        <c@x.org> wrote:

                        > Is it?
                        """);
        assertThat(text("a.eml", mail.getBytes(UTF_8)))
                .isEqualTo("Council\n\nThe route is closed, she said.");
    }

    @Test
    void a_flowed_mail_may_delete_the_blank_at_the_end_of_a_line() throws Exception {
        String mail =
                mail(
                        "橋",
                        "; format=flowed; delsp=yes",
                        "市長は新しい \n橋について話しました。\nThe mayor  \nspoke.\n");
        assertThat(text("a.eml", mail.getBytes(UTF_8)))
                .isEqualTo("橋\n\n市長は新しい橋について話しました。\n\nThe mayor spoke.");
    }

    @Test
    void a_mail_that_speaks_of_something_saved_is_no_saved_page() throws Exception {
        String mail = mail("Dog", "", "Saved by a neighbour, the dog is well.\n");
        assertThat(text("a.eml", mail.getBytes(UTF_8))).contains("Saved by a neighbour");
    }

    @Test
    void a_few_foreign_bytes_do_not_change_the_encoding_of_the_rest() throws Exception {
        byte[] sound = "The café’s owner paid £300.\nA stray Xquote\u201D in it.".getBytes(UTF_8);
        int at = new String(sound, ISO_8859_1).indexOf('X');
        sound[at] = (byte) 0x93;
        assertThat(text("a.txt", sound))
                .startsWith("The café’s owner paid £300.")
                .endsWith("A stray “quote” in it.");
    }

    @Test
    void a_few_accents_are_taken_for_those_of_the_language() throws Exception {
        String french =
                "Le conseil a décidé mardi de fermer la ligne. « On ne nous a rien demandé », a dit l’épicière – c’est"
                        + " dommage.";
        assertThat(text("a.txt", french.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(french);
    }

    @Test
    void above_markdown_may_stand_folded_lines_lists_and_toml() throws Exception {
        String yaml =
                """
                ---
                # for the site
                title: >-
                  Council closes
                  ferry route
                authors:
                  - Ann Lee
                  - Bo Dahl
                ---

                It cost too much.
                """;
        Article article = Loader.load(Files.writeString(folder.resolve("a.md"), yaml));
        assertThat(article.text()).isEqualTo("Council closes ferry route\n\nIt cost too much.");
        assertThat(article.source().author()).isEqualTo("Ann Lee, Bo Dahl");
        String toml = "+++\ntitle = \"Ferry closes\"\n+++\n\nIt cost too much.\n";
        assertThat(text("b.md", toml.getBytes(UTF_8)))
                .isEqualTo("Ferry closes\n\nIt cost too much.");
    }

    @Test
    void markdown_may_hold_html_footnotes_tasks_and_struck_words() throws Exception {
        String markdown =
                """
                It was ~~unanimous~~ close.[^1]

                - [x] Eastern loop

                <h2>Reactions</h2>
                <p>The union was angry.</p>
                <p>The mayor was not.</p>

                [^1]: Minutes of the council.
                """;
        Article article = Loader.load(Files.writeString(folder.resolve("a.md"), markdown));
        assertThat(article.text())
                .isEqualTo(
                        "It was close.\n\nEastern loop\n\nReactions\n\nThe union was angry.\n\nThe mayor was not.");
        assertThat(article.source().leftOut())
                .extracting(Block::text)
                .containsExactly("Minutes of the council.");
    }

    @Test
    void a_page_that_a_script_would_have_drawn_is_read_from_its_linked_data() throws Exception {
        String body =
                "The regional council voted on Tuesday to close the northern ferry route, which had run for 71 years."
                        + "\\n\\nOfficials said that it would save two million euros a year; the unions dispute that."
                        + "\\n\\nThe council will meet again in October.";
        String page =
                "<html><head><title>Ferry closed | The Daily</title><script type='application/ld+json'>"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry &amp; bus closed\",\"articleBody\":\""
                        + body
                        + "\"}</script></head><body><nav><a href='/'>Home</a></nav><div id='root'></div>"
                        + "<p>Please enable JavaScript.</p></body></html>";
        assertThat(page(page).text())
                .startsWith("Ferry & bus closed\n\nThe regional council")
                .endsWith("The council will meet again in October.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class=\"sr-only\"> (opens in new window)</span>",
                "<span class=\"visually-hidden\">, opens new tab</span>",
                "<span hidden>opens</span>",
                "<span style=\"display:none\">opens</span>",
                "<span hidden>a</span><span hidden>b</span>",
                "<button>Tweet this</button>",
                "<span aria-hidden=\"true\">↗</span>",
                "<x-icon></x-icon>",
                "<aside>Advertisement</aside>"
            })
    void what_is_left_out_of_a_line_does_not_cut_its_sentence(String remark) throws Exception {
        String cut =
                "<p>“We had <a href=\"https://example.org\">the letters%s</a>%s and did not act on"
                        + " them,” she told the committee.</p>\n";
        String isBlock = remark.startsWith("<aside") ? "" : remark;
        assertThat(page(PROSE + cut.formatted(isBlock, "") + PROSE).text())
                .contains("“We had the letters and did not act on them,” she told the committee.");
        assertThat(page(PROSE + cut.formatted("", remark) + PROSE).text())
                .contains("“We had the letters and did not act on them,” she told the committee.");
    }

    @Test
    void an_element_of_the_pages_own_may_hold_words_of_a_sentence() throws Exception {
        assertThat(
                        page(PROSE
                                        + "<p>The <x-link>port</x-link> of <x-b>Merrow</x-b> is shut.</p>"
                                        + PROSE)
                                .text())
                .contains("The port of Merrow is shut.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "non-paywall",
                "ad-free",
                "has-ad",
                "story-meta-body",
                "read-more-content",
                "intro-promo",
                "teaser-content",
                "articleTeaser",
                "paywall-content",
                "widget-text-editor",
                "skip-link-target"
            })
    void no_name_alone_makes_paragraphs_between_others_anything_else(String name) throws Exception {
        String lede =
                "<div class='%s'><p>The council voted in the evening.</p><p>It took nine hours and a half"
                        + " before anybody had a majority.</p></div>";
        String text =
                page(lede.formatted(name)
                                + PROSE
                                + lede.formatted(name).replace("nine", "ten")
                                + PROSE)
                        .text();
        assertThat(text).contains("It took nine hours", "It took ten hours");
    }

    @Test
    void what_leads_elsewhere_between_paragraphs_is_what_its_name_says() throws Exception {
        String promo =
                "<div class='newsletter-promo'><p>Our morning letter has all the news of the islands in it, every day."
                        + " <a href='/letter'>Read it here.</a></p></div>";
        assertThat(page(PROSE + promo + PROSE).text()).doesNotContain("morning letter");
    }

    @Test
    void small_signs_of_a_page_are_exponents_or_marks_of_notes() throws Exception {
        String page =
                "<p>It covered 12 km<sup>2</sup>, 10<sup>6</sup> litres and CO<sub>2</sub> on the 21<sup>st</sup> of"
                        + " March 2023<sup>1</sup>, it was said.<sup>[2]</sup> Half of it, 1<sup>1</sup>/<sub>2</sub>"
                        + " tons<sup>3, 4</sup>, is lost.</p>";
        assertThat(page(PROSE + page + PROSE).text())
                .contains(
                        "It covered 12 km², 10⁶ litres and CO₂ on the 21st of March 2023, it was said. Half of it,"
                                + " 1¹/₂ tons, is lost.");
    }

    @Test
    void small_signs_of_rich_text_are_too() throws Exception {
        String rtf =
                "{\\rtf1\\ansi It was 10{\\super 12} litres\\super 3\\nosupersub  of H{\\sub 2}O in 2023{\\super 1}.\\par}";
        assertThat(text("a.rtf", rtf.getBytes(ISO_8859_1)))
                .isEqualTo("It was 10¹² litres of H₂O in 2023.");
    }

    @Test
    void a_year_that_no_review_could_hold_is_no_day() throws Exception {
        String rtf = "{\\rtf1\\ansi{\\info{\\creatim\\yr20250\\mo1\\dy1}} The council voted.\\par}";
        Path file = Files.write(folder.resolve("a.rtf"), rtf.getBytes(ISO_8859_1));
        assertThat(Loader.load(file).source().published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|<q>I ignored the <q>letters</q></q>|“I ignored the ‘letters’”",
                "fr-FR|<q>Oui</q>|«Oui»",
                "de|<q>Ja</q>|„Ja“",
                "en|<q>“No”</q>|“No”"
            })
    void a_quotation_that_a_browser_sets_marks_around_has_them(
            String language, String quoted, String read) throws Exception {
        String page =
                "<div lang='%s'>%s<p>She said: %s, and left.</p>%s</div>"
                        .formatted(language, PROSE, quoted, PROSE);
        assertThat(page(page).text()).contains("She said: " + read + ", and left.");
    }

    private static String mail(String subject, String parameters, String text) {
        return """
        From: Ann <a@x.org>
        To: Bo <b@x.org>
        Subject: %s
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8%s

        %s\
        """
                .formatted(subject, parameters, text);
    }

    private Article page(String html) throws Exception {
        String whole =
                html.startsWith("<html>")
                        ? html
                        : "<html><head><title>Ferry closed</title></head><body><h1>Ferry closed</h1>"
                                + html;
        return Loader.load(Files.writeString(folder.resolve("a.html"), whole));
    }

    private String text(String name, byte[] bytes) throws Exception {
        return Loader.load(Files.write(folder.resolve(name), bytes)).text();
    }

    private List<BlockKind> blocks(String name, byte[] bytes) throws Exception {
        return Loader.load(Files.write(folder.resolve(name), bytes)).paragraphs().stream()
                .map(p -> p.kind())
                .toList();
    }
}
