package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails that send an article on, below a header or attached, and what newsletters have around one.
class ForwardTest {

    private static final String FIRST =
            "The Port of Merrow ignored three written warnings about faulty wiring before the fire, its chief"
                    + " executive told a parliamentary inquiry on Tuesday, and nobody read them.";

    private static final String SECOND =
            "“We had the letters,” Helena Marsh told the committee in the morning. “I will carry that for the"
                    + " rest of my life.”";

    private static final String OUTLOOK =
            """
            From: Bob Ray <bob@news.example>
            Sent: Tuesday, May 14, 2024 10:03 AM
            To: Ann Lee <ann@news.example>; The Desk of the Merrow Post <desk@news.example>
            Cc: Cleo <cleo@news.example>
            Subject: Port ignored warnings

            """;

    @TempDir Path folder;

    static final List<String> HEADERS =
            List.of(
                    OUTLOOK,
                    "________________________________\n" + OUTLOOK,
                    "-----Original Message-----\n" + OUTLOOK,
                    OUTLOOK.replaceAll("(?m)^(\\w+:)", "*$1*"),
                    """
                    Von: Bob Ray <bob@news.example>
                    Gesendet: Dienstag, 14. Mai 2024 10:03
                    An: Ann Lee <ann@news.example>
                    Betreff: Port ignored warnings

                    """,
                    """
                    De : Bob Ray <bob@news.example>
                    Envoyé : mardi 14 mai 2024 10:03
                    À : Ann Lee <ann@news.example>
                    Objet : Port ignored warnings

                    """,
                    """
                    De: Bob Ray <bob@news.example>
                    Enviado el: martes, 14 de mayo de 2024 10:03
                    Para: Ann Lee <ann@news.example>
                    Asunto: Port ignored warnings

                    """);

    @ParameterizedTest
    @FieldSource("HEADERS")
    void what_outlook_sends_on_is_the_article(String header) throws Exception {
        Article article =
                loaded("FW: Port ignored warnings", "FYI\n\nAnn\n\n" + header + article());

        assertThat(paragraphs(article)).containsExactly("Port ignored warnings", FIRST, SECOND);
        assertThat(article.source().leftOut())
                .extracting(Block::part)
                .startsWith(Part.OTHER, Part.OTHER, Part.BYLINE)
                .doesNotContain(Part.QUOTED_MAIL);
    }

    @ParameterizedTest
    @FieldSource("HEADERS")
    void what_outlook_answers_is_left_out(String header) throws Exception {
        assertThat(paragraphs(loaded("RE: Port", "I do not agree.\n\n" + header + article())))
                .containsExactly("Port", "I do not agree.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"MsoNormal\">FYI</p><div><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\">"
                        + "<p class=\"MsoNormal\"><b>From:</b> Bob Ray &lt;bob@news.example&gt; <br><b>Sent:</b>"
                        + " Tuesday, May 14, 2024 10:03 AM<br><b>To:</b> Ann Lee<br><b>Subject:</b> Port</p></div></div>",
                "<div>FYI</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\" dir=\"ltr\"><font"
                        + " face=\"Calibri\"><b>From:</b> Bob Ray<br><b>Sent:</b> Tuesday, May 14, 2024 10:03<br>"
                        + "<b>To:</b> Ann Lee<br><b>Subject:</b> Port</font><div>&nbsp;</div></div>",
                "<div>FYI</div><p><b>Von:</b> Bob Ray<br><b>Gesendet:</b> Dienstag, 14. Mai 2024 10:03<br>"
                        + "<b>An:</b> Ann Lee<br><b>Betreff:</b> Port</p>",
            })
    void outlook_writes_html_too(String header) throws Exception {
        String html = header + "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

        assertThat(paragraphs(html("WG: Port", html))).containsExactly("Port", FIRST, SECOND);
        assertThat(paragraphs(html("AW: Port", html))).containsExactly("Port", "FYI");
    }

    @Test
    void what_was_sent_on_twice_is_the_article_and_what_stood_below_it_is_not() throws Exception {
        String chain =
                "See below.\n\n"
                        + OUTLOOK.replace("Subject: ", "Subject: FW: ")
                        + "Have a look.\n\n"
                        + OUTLOOK
                        + article()
                        + "\n"
                        + OUTLOOK
                        + "Can you write about the port?\n";
        Article article = loaded("FW: FW: Port", chain);

        assertThat(paragraphs(article)).containsExactly("Port", FIRST, SECOND);
        assertThat(article.source().leftOut())
                .filteredOn(block -> block.part() == Part.QUOTED_MAIL)
                .extracting(Block::text)
                .containsExactly("Can you write about the port?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Who speaks, in a play or an interview, and what a letter says.
                "From: the minister",
                "From: the minister\nTo: the port\nSubject: wiring",
                "Q: Who had the letters?\nA: Nobody had.",
                "Date: 14 May\nPlace: Merrow",
                "To: nobody in particular"
            })
    void lines_that_are_no_header_stay(String lines) throws Exception {
        String text = FIRST + "\n\n" + lines + "\n\n" + SECOND + "\n";

        assertThat(paragraphs(loaded("Port", text)))
                .hasSize(3 + (int) lines.lines().count())
                .endsWith(SECOND);
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.docx, application/octet-stream",
        "a.pdf, application/pdf",
        "a.odt, application/vnd.oasis.opendocument.text",
        "a.rtf, application/rtf"
    })
    void an_article_that_is_attached_to_a_note_is_read(String name, String type) throws Exception {
        Article article =
                load(
                        mail(
                                "Text for you",
                                "Hi Ann,\n\nplease find my text attached.\n\nBob\n",
                                attached(name, type, document(name))));

        assertThat(paragraphs(article))
                .contains("Lorries over 30 tonnes must still go round by the valley road.")
                .hasSizeGreaterThan(5);
        assertThat(article.source().author()).isNotNull();
        assertThat(article.source().leftOut())
                .extracting(Block::text)
                .contains("please find my text attached.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FYI",
                "Text im Anhang, viele Grüße",
                "Vous trouverez l'article en pièce jointe.",
                "Adjunto el texto."
            })
    void a_note_may_say_so_in_other_ways(String note) throws Exception {
        byte[] docx = document("a.docx");
        assertThat(
                        load(mail(
                                        "Text",
                                        note + "\n",
                                        attached("a.docx", "application/octet-stream", docx)))
                                .paragraphs())
                .hasSizeGreaterThan(5);
    }

    @Test
    void an_article_with_something_attached_is_read_itself() throws Exception {
        String docx = attached("a.docx", "application/octet-stream", document("a.docx"));

        assertThat(paragraphs(load(mail("Port", article() + "\nThe plan is attached.\n", docx))))
                .containsExactly("Port", FIRST, SECOND, "The plan is attached.");
        assertThat(paragraphs(load(mail("Port", FIRST + "\n", docx))))
                .containsExactly("Port", FIRST);
    }

    @Test
    void of_several_documents_one_is_chosen() throws Exception {
        String mail =
                mail(
                        "Text",
                        "Two versions attached.\n",
                        attached("one.docx", "application/octet-stream", document("a.docx"))
                                + attached(
                                        "two.odt", "application/octet-stream", document("a.odt")));
        Path file = Files.writeString(folder.resolve("a.eml"), mail);

        assertThatThrownBy(() -> Loader.load(file))
                .hasMessageContaining("one.docx")
                .hasMessageContaining("two.odt");
        assertThat(Loader.load(file, "two.odt").paragraphs()).hasSizeGreaterThan(5);
        assertThat(Loader.load(file, "1").paragraphs()).hasSizeGreaterThan(5);
    }

    @Test
    void a_note_on_what_cannot_be_read_is_read_itself() throws Exception {
        for (byte[] broken : List.of("%PDF-1.7 broken".getBytes(UTF_8), Pdfs.locked())) {
            String pdf = attached("a.pdf", "application/pdf", broken);
            assertThat(paragraphs(load(mail("Port", "See attached.\n", pdf))))
                    .containsExactly("Port", "See attached.");
        }
    }

    static final List<String> FOOTERS =
            List.of(
                    "Unsubscribe",
                    "Unsubscribe | Manage your preferences | View in browser",
                    "To unsubscribe, click here: https://news.example/u/1",
                    "You are receiving this email because you signed up at merrowpost.example.",
                    "You receive this mail because you are on our list.",
                    "This email was sent to ann@news.example.",
                    """
                    The Merrow Post
                    1 Quay Street, Merrow ME1 2AB
                    You received this newsletter because you are a subscriber.
                    Unsubscribe from this list
                    """,
                    """
                    © 2024 Merrow Post Ltd. All rights reserved.
                    Our mailing address is:
                    1 Quay Street, Merrow ME1 2AB
                    """,
                    """
                    Sie erhalten diese E-Mail, weil Sie unseren Newsletter abonniert haben.
                    Newsletter abbestellen
                    Hafenstraße 1, 20457 Hamburg
                    """,
                    "Vous recevez cet e-mail car vous êtes inscrit. Pour vous désabonner, cliquez ici.",
                    "This email and any attachments are confidential and intended solely for the addressee. If"
                            + " you are not the addressee, please delete it.");

    @ParameterizedTest
    @FieldSource("FOOTERS")
    void what_newsletters_have_at_their_end_is_left_out(String footer) throws Exception {
        String html =
                "<p>View this email in your browser</p><p>%s</p><p>%s</p><p>%s</p>"
                        .formatted(FIRST, SECOND, footer.strip().replace("\n", "<br>"));
        List<String> all = paragraphs(loaded("Port", article() + "\n" + footer));

        assertThat(all.subList(0, 3)).containsExactly("Port", FIRST, SECOND);
        assertThat(all)
                .hasSizeLessThanOrEqualTo(4)
                .allMatch(p -> all.indexOf(p) < 3 || p.equals("The Merrow Post"));
        assertThat(paragraphs(html("Port", html))).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Users who tried to unsubscribe were charged, the court heard.",
                "The firm made it hard to unsubscribe.",
                "How to unsubscribe became a question for the court",
                "Nobody could view the letters in a browser.",
                "The letters lay at 1 Quay Street, Merrow ME1 2AB, for two years.",
                "She lives at 12 Harbour Road.",
                "In 2024 the port paid 24000 pounds",
                "Marsh said: “You are receiving letters because nobody reads them.”",
                "The email was confidential."
            })
    void what_an_article_says_of_such_things_stays(String line) throws Exception {
        for (String text : List.of(line + "\n\n" + article(), article() + "\n" + line + "\n")) {
            assertThat(paragraphs(loaded("Port", text))).contains(line).hasSize(4);
        }
        assertThat(
                        paragraphs(
                                html(
                                        "Port",
                                        "<p>" + FIRST + "</p><p>" + line + "</p><p>" + SECOND
                                                + "</p>")))
                .containsExactly("Port", FIRST, line, SECOND);
    }

    private static String article() {
        return FIRST + "\n\n" + SECOND + "\n";
    }

    private static byte[] document(String name) throws Exception {
        for (SavedAs format : SavedAs.values()) {
            if (format.fileName().endsWith(name.substring(name.lastIndexOf('.')))) {
                return format.bytes();
            }
        }
        throw new AssertionError(name);
    }

    private static String attached(String name, String type, byte[] bytes) {
        return "--x\nContent-Type: %s; name=\"%s\"\nContent-Disposition: attachment; filename=\"%s\"\nContent-Transfer-Encoding: base64\n\n%s\n"
                .formatted(type, name, name, Base64.getMimeEncoder().encodeToString(bytes));
    }

    private static String mail(String subject, String text, String attached) {
        return head(subject)
                + "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n"
                + text
                + attached
                + "--x--\n";
    }

    private static String head(String subject) {
        return "From: Ann Lee <ann@news.example>\nTo: desk@news.example\nSubject: "
                + subject
                + "\nMIME-Version: 1.0\n";
    }

    private Article loaded(String subject, String text) throws Exception {
        return load(head(subject) + "Content-Type: text/plain; charset=utf-8\n\n" + text);
    }

    private Article html(String subject, String html) throws Exception {
        return load(head(subject) + "Content-Type: text/html; charset=utf-8\n\n" + html);
    }

    private Article load(String mail) throws Exception {
        return Loader.load(Files.writeString(folder.resolve("a.eml"), mail));
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().map(p -> article.at(p.span())).toList();
    }
}
