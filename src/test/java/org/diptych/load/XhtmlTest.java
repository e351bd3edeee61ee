package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.diptych.load.file.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Chapters and pages that are XML: any element may be empty there, with one tag for both ends.
class XhtmlTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title/>",
                "<title xml:lang='en' />",
                "<script type=\"text/javascript\" src=\"a.js?x>1\"/>",
                "<style/>",
                "<meta charset=\"utf-8\"/><link rel=\"stylesheet\" href=\"a.css\"/>"
            })
    void an_empty_element_in_the_head_hides_nothing(String head) throws Exception {
        String page = page(head, "<p>The bridge<br/>is open.</p><p>It was closed.</p>");

        assertThat(chapter(page)).isEqualTo("The bridge\n\nis open.\n\nIt was closed.");
        assertThat(loaded("a.xhtml", ("<?xml version=\"1.0\"?>" + page).getBytes(UTF_8)))
                .isEqualTo("The bridge\n\nis open.\n\nIt was closed.");
    }

    @Test
    void an_empty_box_does_not_swallow_what_stands_behind_it() throws Exception {
        assertThat(chapter(page("", "<aside class=\"footnotes\"/><p>The bridge is open.</p>")))
                .isEqualTo("The bridge is open.");
    }

    /// There the slash before the `>` is the end of the address.
    @Test
    void in_plain_html_a_script_stays_open_up_to_its_end() throws Exception {
        assertThat(
                        loaded(
                                "a.html",
                                page(
                                                "<script src=https://news.example/>var"
                                                        + " hidden;</script>",
                                                "<p>The bridge is open.</p>")
                                        .getBytes(UTF_8)))
                .isEqualTo("The bridge is open.");
    }

    private static String page(String head, String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
                + head
                + "</head><body>"
                + body
                + "</body></html>";
    }

    private String chapter(String page) throws Exception {
        return loaded(
                "a.epub",
                SavedAs.zip(
                        Map.of(
                                "mimetype", "application/epub+zip".getBytes(UTF_8),
                                "META-INF/container.xml",
                                        "<container><rootfile full-path=\"a.opf\"/></container>"
                                                .getBytes(UTF_8),
                                "a.opf",
                                        "<package><item id=\"a\" href=\"a.xhtml\"/><itemref idref=\"a\"/></package>"
                                                .getBytes(UTF_8),
                                "a.xhtml", page.getBytes(UTF_8))));
    }

    private String loaded(String name, byte[] bytes) throws Exception {
        return Loader.load(Files.write(folder.resolve(name), bytes)).text();
    }
}
