package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final String HEAD =
            """
            From: Ann Lee <ann@news.example>
            To: desk@news.example
            Subject: Bridge
            MIME-Version: 1.0
            """;

    private static final String BODY = "Content-Type: text/plain\n\nThe bridge is open.\n";

    @TempDir Path folder;

    @Test
    void a_mail_that_is_sent_on_as_an_attachment_is_read() throws Exception {
        String attached =
                """
                Content-Type: message/rfc822

                From: Bob <bob@news.example>
                Subject: Fwd: FW: Bridge opened on Monday
                Content-Type: text/plain

                The bridge was opened on Monday, said the mayor.
                Nobody came to see it.
                """;
        Article article = loaded(mixed("Content-Type: text/plain\n\nSee attached.\n", attached));

        assertThat(article.text())
                .isEqualTo(
                        "Bridge opened on Monday\n\nThe bridge was opened on Monday, said the mayor.\n\n"
                                + "Nobody came to see it.");
        assertThat(article.source().author()).isEqualTo("Bob <bob@news.example>");
        assertThat(article.source().leftOut())
                .containsExactly(new Block(BlockKind.PARAGRAPH, Part.OTHER, "See attached."));
    }

    @Test
    void one_of_several_mails_in_a_mailbox_is_chosen() throws Exception {
        String mail =
                "From a@x.org Tue May 14 12:02:33 2024\n"
                        + HEAD
                        + BODY
                        + "\n>From the quay it is seen.\n\n";
        Path box =
                Files.writeString(
                        folder.resolve("a.mbox"),
                        mail + mail.replace("Bridge", "Ferry").replace("bridge", "ferry"));

        assertThatThrownBy(() -> Loader.load(box))
                .isInstanceOfSatisfying(
                        LoadFailure.class,
                        e ->
                                assertThat(e.reason())
                                        .isInstanceOfSatisfying(
                                                LoadFailure.Reason.Several.class,
                                                several ->
                                                        assertThat(several.names())
                                                                .containsExactly(
                                                                        "Bridge", "Ferry")));
        assertThat(Loader.load(box, "2").text())
                .startsWith("Ferry\n\nThe ferry is open.")
                .doesNotContain("Subject");
        assertThat(Loader.load(Files.writeString(folder.resolve("b.mbox"), mail)).text())
                .startsWith("Bridge\n\nThe bridge is open.");
    }

    @Test
    void the_notes_that_apple_keeps_around_a_mail_are_none_of_it() throws Exception {
        String mail = HEAD + BODY;
        Path file =
                Files.writeString(
                        folder.resolve("a.emlx"),
                        mail.length()
                                + "\n"
                                + mail
                                + "<?xml version=\"1.0\"?>\n<plist><dict/></plist>\n");

        assertThat(Loader.load(file).text()).isEqualTo("Bridge\n\nThe bridge is open.");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void a_mail_of_many_lines_is_read_or_refused_at_once() throws Exception {
        String line = "the letters lay in a drawer of the office until someone came who read\n";
        assertThatThrownBy(() -> loaded(HEAD + BODY + line.repeat(40_000)))
                .isInstanceOf(LoadFailure.class);
        assertThat(loaded(HEAD + BODY + line.repeat(13_000)).paragraphs()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Content-Type: text/html
                Content-Disposition: attachment; filename="a.html"

                <p>A menu.</p>
                """,
                """
                Content-Type: text/html
                Content-Disposition: inline;
                 filename="a.html"

                <p>A menu.</p>
                """,
                """
                Content-Type: message/rfc822

                From: Bob <bob@news.example>
                Subject: Menu
                Content-Type: text/html

                <p>A menu.</p>
                """
            })
    void what_is_attached_is_not_the_article(String attached) throws Exception {
        assertThat(loaded(mixed(attached, BODY)).text()).isEqualTo("Bridge\n\nThe bridge is open.");
        assertThat(loaded(mixed(BODY, attached)).text()).isEqualTo("Bridge\n\nThe bridge is open.");
    }

    @Test
    void an_attached_text_is_the_article_where_there_is_no_other() throws Exception {
        assertThat(
                        loaded(
                                        mixed(
                                                "Content-Type: text/plain\n\n\n",
                                                "Content-Disposition: attachment\n" + BODY))
                                .text())
                .isEqualTo("Bridge\n\nThe bridge is open.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On his blog the minister wrote:",
                "Am Abend schrieb der Minister:",
                "Le président a écrit :"
            })
    void a_sentence_that_brings_in_a_quote_is_not_the_head_of_an_earlier_mail(String line)
            throws Exception {
        assertThat(loaded(plain(line + "\n\nI resign.\n")).text())
                .isEqualTo("Bridge\n\n" + line + "\n\nI resign.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Fri, May 9, 2025 at 8:12 AM Ann Lee <ann@news.example> wrote:",
                "On Friday Ann Lee <ann@news.example> wrote:",
                "Am 09.05.2025 um 08:12 schrieb Ann Lee:",
                "Le 9 mai 2025 à 08:12, Ann Lee a écrit :"
            })
    void what_stands_below_the_head_of_an_earlier_mail_is_left_out(String line) throws Exception {
        assertThat(loaded(plain("I agree.\n\n" + line + "\n\nThe bridge is open.\n")).text())
                .isEqualTo("Bridge\n\nI agree.");
    }

    @Test
    void a_mail_that_is_sent_on_without_a_word_is_the_article() throws Exception {
        Article article =
                loaded(
                        plain(
                                """
                                ---------- Forwarded message ---------
                                From: Bob <bob@news.example>
                                Date: Fri, 9 May 2025 at 08:12
                                Subject: Bridge


                                The bridge is open.

                                It was closed for a year.
                                """));

        assertThat(article.text())
                .isEqualTo("Bridge\n\nThe bridge is open.\n\nIt was closed for a year.");
        assertThat(article.source().leftOut()).extracting(Block::part).containsOnly(Part.BYLINE);
    }

    @Test
    void a_mail_that_gmail_sends_on_without_a_word_is_the_article() throws Exception {
        assertThat(
                        loaded(
                                        HEAD
                                                + """
                                                Content-Type: text/html

                                                <div dir="ltr"><br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Bob</b> &lt;bob@news.example&gt;<br>Subject: Bridge<br></div><br><p>The bridge is open.</p></div></div>
                                                """)
                                .text())
                .isEqualTo("Bridge\n\nThe bridge is open.");
    }

    @Test
    void a_mail_that_is_sent_on_with_a_word_is_left_out() throws Exception {
        assertThat(
                        loaded(
                                        plain(
                                                """
                                                Have a look.

                                                ---------- Forwarded message ---------
                                                From: Bob <bob@news.example>

                                                The bridge is open.
                                                """))
                                .text())
                .isEqualTo("Bridge\n\nHave a look.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Content-Type: text/plain\n",
                "Content-Type: text/plain; charset=us-ascii\n"
            })
    void a_mail_that_does_not_say_its_encoding_is_told_by_its_text(String type) throws Exception {
        String text =
                "Мост через гавань снова открыт для движения после года ремонта, и первые водители"
                        + " ждали с рассвета.";
        byte[] bytes = (HEAD + type + "\n" + text + "\n").getBytes(Charset.forName("windows-1251"));

        assertThat(loaded(bytes).text()).isEqualTo("Bridge\n\n" + text);
    }

    private static String plain(String text) {
        return HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + text;
    }

    private static String mixed(String first, String second) {
        return HEAD
                + "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\n"
                + first
                + "--x\n"
                + second
                + "--x--\n";
    }

    private Article loaded(String mail) throws Exception {
        return loaded(mail.getBytes(UTF_8));
    }

    private Article loaded(byte[] mail) throws Exception {
        return Loader.load(Files.write(folder.resolve("a.eml"), mail));
    }
}
