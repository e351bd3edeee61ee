package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.diptych.load.file.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTest {

    @TempDir Path folder;

    @Test
    void a_new_page_or_column_in_a_paragraph_parts_the_words_around_it() throws Exception {
        assertThat(
                        text(
                                "Cracks in two hangers.</w:t><w:br w:type=\"page\"/><w:t>Drivers"
                                        + " queued.</w:t><w:br w:type=\"column\"/><w:t>A"
                                        + " band</w:t><w:br/><w:t>played."))
                .isEqualTo("Cracks in two hangers.\n\nDrivers queued.\n\nA band\n\nplayed.");
    }

    @Test
    void what_is_set_above_the_line_is_an_exponent_or_the_mark_of_a_note() throws Exception {
        String above =
                "</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>%s</w:t></w:r><w:r><w:t>";
        assertThat(
                        text(
                                "It was 10"
                                        + above.formatted("6")
                                        + " litres in 2023"
                                        + above.formatted("1")
                                        + above.formatted("2")
                                        + "."))
                .isEqualTo("It was 10⁶ litres in 2023.");
    }

    @Test
    void the_mark_of_a_note_is_no_text_whatever_it_is() throws Exception {
        String note =
                "</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference"
                        + " %s w:id=\"2\"/>%s</w:r><w:r><w:t>";
        assertThat(
                        text(
                                "It cost 48,000"
                                        + note.formatted("", "")
                                        + " pounds"
                                        + note.formatted(
                                                "w:customMarkFollows=\"1\"", "<w:t>*</w:t>")
                                        + " in 2023*."))
                .isEqualTo("It cost 48,000 pounds in 2023*.");
    }

    @Test
    void the_words_of_a_text_box_are_there_once() throws Exception {
        String box =
                "<w:txbxContent><w:p><w:r><w:t>Nobody was told.</w:t></w:r></w:p></w:txbxContent>";
        assertThat(
                        text(
                                "Cracks in two hangers.</w:t></w:r><w:r><mc:AlternateContent"
                                        + " xmlns:mc=\"m\"><mc:Choice Requires=\"wps\"><w:drawing>"
                                        + box
                                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                                        + box
                                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>"))
                .isEqualTo("Nobody was told.\n\nCracks in two hangers.");
    }

    private String text(String words) throws Exception {
        String document =
                "<w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>"
                        + words
                        + "</w:t></w:r></w:p></w:body></w:document>";
        return Loader.load(
                        Files.write(
                                folder.resolve("a.docx"),
                                SavedAs.zip(Map.of("word/document.xml", document.getBytes(UTF_8)))))
                .text();
    }
}
