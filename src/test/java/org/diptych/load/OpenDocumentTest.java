package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentTest {

    private static final String NAMES =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                    + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                    + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                    + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    @TempDir Path folder;

    @Test
    void who_commented_and_when_is_not_read_into_the_sentence() throws Exception {
        Article article =
                loaded(
                        "<text:p>The mayor resigned on <office:annotation><dc:creator>Ann"
                                + " Lee</dc:creator>"
                                + "<dc:date>2024-05-01T10:11:12</dc:date><meta:creator-initials>AL</meta:creator-initials>"
                                + "<loext:sender-initials>AL</loext:sender-initials><text:p>Are we"
                                + " sure?</text:p></office:annotation>Monday.</text:p>",
                        "");

        assertThat(article.text()).isEqualTo("The mayor resigned on Monday.");
        assertThat(article.source().leftOut())
                .containsExactly(new Block(BlockKind.PARAGRAPH, Part.COMMENTS, "Are we sure?"));
    }

    @Test
    void a_pictures_words_for_those_who_do_not_see_it_are_left_out_and_its_caption_stays()
            throws Exception {
        Article article =
                loaded(
                        "<text:p>Before it.<draw:frame><draw:text-box><text:p>The bridge at"
                                + " noon.</text:p></draw:text-box><svg:title>bridge.png</svg:title><svg:desc>A"
                                + " bridge.</svg:desc></draw:frame></text:p>",
                        "");

        assertThat(article.text()).isEqualTo("The bridge at noon.\n\nBefore it.");
    }

    @Test
    void fields_that_show_a_date_an_author_or_initials_are_words_of_the_text() throws Exception {
        Article article =
                loaded(
                        "<text:p>On <text:date>1 May</text:date>, <text:creator>Ann</text:creator>"
                                + " (<text:sender-initials>AL</text:sender-initials>) left.</text:p>",
                        "");

        assertThat(article.text()).isEqualTo("On 1 May, Ann (AL) left.");
    }

    @Test
    void its_day_is_that_of_its_beginning_and_not_of_its_last_change() throws Exception {
        String changed = "<dc:date>2025-11-20T06:00:00</dc:date>";
        String begun = "<meta:creation-date>2025-05-09T06:00:00</meta:creation-date>";

        assertThat(loaded("<text:p>Open.</text:p>", changed + begun).source().published())
                .isEqualTo(LocalDate.of(2025, 5, 9));
        assertThat(loaded("<text:p>Open.</text:p>", changed).source().published())
                .isEqualTo(LocalDate.of(2025, 11, 20));
    }

    @Test
    void what_is_set_above_or_below_the_line_is_no_digit_of_it() throws Exception {
        String styles =
                "<s:style xmlns:s=\"urn:s\" s:name=\"T1\"><s:text-properties s:text-position=\"super 58%\"/></s:style>"
                        + "<s:style xmlns:s=\"urn:s\" s:name=\"T2\"><s:text-properties s:text-position=\"sub"
                        + " 58%\"/></s:style>";
        Article article =
                loaded(
                        styles
                                + "<text:p>It was 10<text:span text:style-name=\"T1\">12</text:span> tons of CO"
                                + "<text:span text:style-name=\"T2\">2</text:span> in 2023<text:span"
                                + " text:style-name=\"T1\">1</text:span>.</text:p>",
                        "");

        assertThat(article.text()).isEqualTo("It was 10¹² tons of CO₂ in 2023.");
    }

    private Article loaded(String body, String about) throws Exception {
        String content =
                "<office:document-content "
                        + NAMES
                        + "><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>";
        String meta =
                "<office:document-meta "
                        + NAMES
                        + "><office:meta>"
                        + about
                        + "</office:meta></office:document-meta>";
        return Loader.load(
                Files.write(
                        folder.resolve("a.odt"),
                        SavedAs.zip(
                                Map.of(
                                        "content.xml", content.getBytes(UTF_8),
                                        "meta.xml", meta.getBytes(UTF_8),
                                        "mimetype", new byte[0]))));
    }
}
