package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that somebody made to do harm.
class HostileTest {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir Path folder;

    @Test
    void an_archive_that_swells_is_not_unpacked() throws Exception {
        byte[] zeros = new byte[30_000_000];
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/media/a.png", zeros);
        parts.put("word/document.xml", zeros);

        assertThat(reason("a.docx", SavedAs.zip(parts))).isEqualTo(new Reason.Swells());
        assertThat(reason("a.gz", SavedAs.gzip(zeros))).isEqualTo(new Reason.Swells());
    }

    @Test
    void an_archive_in_an_archive_in_an_archive_is_enough() throws Exception {
        byte[] bytes = "The bridge is open.".getBytes(UTF_8);
        for (int i = 0; i < 3; i++) {
            bytes = SavedAs.gzip(bytes);
        }
        assertThat(Loader.load(file("a.gz", bytes)).text()).isEqualTo("The bridge is open.");
        assertThat(reason("a.gz", SavedAs.gzip(bytes))).isEqualTo(new Reason.TooComplex());
    }

    @Test
    void an_archive_of_thousands_of_entries_is_too_much() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i <= Limits.ENTRIES; i++) {
            parts.put("a" + i, new byte[0]);
        }
        assertThat(reason("a.zip", SavedAs.zip(parts))).isEqualTo(new Reason.TooComplex());
    }

    @Test
    void a_path_out_of_an_archive_leads_nowhere() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path zip = inner.resolve("a.zip");
        Files.write(
                zip, SavedAs.zip(Map.of("../../evil.txt", "The bridge is open.".getBytes(UTF_8))));

        assertThat(Loader.load(zip).text()).isEqualTo("The bridge is open.");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(zip);
        }
    }

    @Test
    void entities_are_neither_expanded_nor_fetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String laughs =
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                        + "<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]>";
        String document =
                laughs
                        + "<w:document "
                        + W
                        + "><w:body><w:p><w:r><w:t>Open. &c;&x;</w:t></w:r></w:p></w:body></w:document>";

        assertThat(
                        outcome(
                                "a.docx",
                                SavedAs.zip(Map.of("word/document.xml", document.getBytes(UTF_8)))))
                .doesNotContain("SECRET", "haha");
    }

    @Test
    void boxes_in_boxes_without_end_are_no_article() throws Exception {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(100_000);
        byte[] docx =
                SavedAs.zip(
                        Map.of(
                                "word/document.xml",
                                ("<w:document " + W + ">" + deep).getBytes(UTF_8)));

        assertThat(reason("a.docx", docx))
                .isIn(new Reason.TooComplex(), new Reason.Swells(), new Reason.Broken());
        assertThat(reason("a.rtf", ("{\\rtf1 " + "{".repeat(200_000)).getBytes(UTF_8)))
                .isEqualTo(new Reason.TooComplex());
        assertThat(
                        outcome(
                                "a.html",
                                ("<html>" + "<div>".repeat(200_000) + "Open.").getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(outcome("a.md", ("> ".repeat(100_000) + "Open.").getBytes(UTF_8))).isNotEmpty();
        assertThat(outcome("b.md", ("[".repeat(100_000) + "Open.").getBytes(UTF_8))).isNotEmpty();
    }

    /// Looking into every box anew would take minutes, and be given up.
    @Test
    void boxes_beside_boxes_are_looked_at_once() throws Exception {
        assertThat(
                        outcome(
                                "a.html",
                                ("<html>" + "<div><b>x</b></div>".repeat(25_000)).getBytes(UTF_8)))
                .startsWith("x");
    }

    @Test
    void a_page_of_a_million_tags_is_too_much() throws Exception {
        assertThat(reason("a.html", ("<html>" + "<b>x".repeat(1_000_000)).getBytes(UTF_8)))
                .isEqualTo(new Reason.TooComplex());
    }

    @Test
    void a_pdf_that_swells_is_not_unpacked() throws Exception {
        assertThat(reason("a.pdf", Pdfs.ofStream("q ".repeat(40_000_000))))
                .isEqualTo(new Reason.Swells());
    }

    @Test
    void a_pdf_of_pictures_says_so_and_a_locked_one_too() throws Exception {
        assertThat(reason("a.pdf", Pdfs.ofStream("q Q"))).isEqualTo(new Reason.Scanned());
        assertThat(reason("a.pdf", Pdfs.locked())).isEqualTo(new Reason.Locked());
    }

    @Test
    void a_pdf_that_has_lost_its_fonts_is_damaged() throws Exception {
        String glyphs = "BT /F1 12 Tf 72 700 Td (\\000+\\000D\\000U\\000E\\000R\\000X\\000U) Tj ET";
        assertThat(reason("a.pdf", Pdfs.ofStream(glyphs))).isEqualTo(new Reason.Broken());
    }

    @Test
    void what_hangs_is_given_up() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Unfit unfit =
                catchThrowableOfType(
                        Unfit.class,
                        () ->
                                Patience.within(
                                        0,
                                        () -> {
                                            never.await();
                                            return "late";
                                        }));

        assertThat(unfit.reason()).isEqualTo(new Reason.TooSlow(0));
    }

    @Test
    void what_runs_out_of_stack_or_memory_is_too_complex() {
        assertThat(unfit(new StackOverflowError())).isEqualTo(new Reason.TooComplex());
        assertThat(unfit(new OutOfMemoryError())).isEqualTo(new Reason.TooComplex());
        assertThat(unfit(new IllegalStateException())).isEqualTo(new Reason.Broken());
    }

    private static Reason unfit(Throwable thrown) {
        return catchThrowableOfType(
                        Unfit.class,
                        () ->
                                Patience.within(
                                        30,
                                        () -> {
                                            if (thrown instanceof Error error) {
                                                throw error;
                                            }
                                            throw (RuntimeException) thrown;
                                        }))
                .reason();
    }

    /// A page may refer to whatever it likes, in every way there is.
    @ParameterizedTest
    @ValueSource(strings = {"html", "xhtml", "mhtml", "epub", "docx", "rtf", "md", "eml"})
    void nothing_is_fetched(String ending) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.close();
                });
        server.start();
        try {
            String at = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            outcome("a." + ending, referring(ending, at));
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static byte[] referring(String ending, String at) throws IOException {
        String page =
                ("<html><head><link rel=stylesheet href=U><script src=U></script><base href=U><meta http-equiv=refresh content='0;url=U'></head>"
                                + "<body background=U><img src=U><iframe src=U></iframe><object data=U></object><svg><image href=U /></svg><p>The bridge is open.</p></body></html>")
                        .replace("U", at);
        String doctype =
                "<?xml version=\"1.0\"?><!DOCTYPE html SYSTEM \""
                        + at
                        + "\" [<!ENTITY % p SYSTEM \""
                        + at
                        + "\"> %p;]>";
        return switch (ending) {
            case "html" -> page.getBytes(UTF_8);
            case "xhtml" -> (doctype + page).getBytes(UTF_8);
            case "mhtml" ->
                    ("From: <Saved by Blink>\nSnapshot-Content-Location: "
                                    + at
                                    + "\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
                                    + page)
                            .getBytes(UTF_8);
            case "epub" ->
                    SavedAs.zip(
                            Map.of(
                                    "META-INF/container.xml",
                                            (doctype
                                                            + "<container><rootfile full-path=\"a.opf\"/></container>")
                                                    .getBytes(UTF_8),
                                    "a.opf",
                                            (doctype
                                                            + "<package><item id=\"a\" href=\""
                                                            + at
                                                            + "\"/><item id=\"b\" href=\"b.html\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></package>")
                                                    .getBytes(UTF_8),
                                    "b.html", page.getBytes(UTF_8)));
            case "docx" ->
                    SavedAs.zip(
                            Map.of(
                                    "word/document.xml",
                                            (doctype
                                                            + "<w:document "
                                                            + W
                                                            + "><w:p><w:r><w:t>Open.</w:t></w:r></w:p></w:document>")
                                                    .getBytes(UTF_8),
                                    "word/_rels/document.xml.rels",
                                            ("<Relationships><Relationship TargetMode=\"External\" Target=\""
                                                            + at
                                                            + "\"/></Relationships>")
                                                    .getBytes(UTF_8)));
            case "rtf" ->
                    ("{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \""
                                    + at
                                    + "\"}{\\fldrslt }}{\\*\\template "
                                    + at
                                    + "}The bridge is open.}")
                            .getBytes(UTF_8);
            case "md" ->
                    ("![a](" + at + ") <img src=\"" + at + "\"> The bridge is open.")
                            .getBytes(UTF_8);
            default ->
                    ("From: a\nTo: b\nSubject: c\nContent-Type: message/external-body; URL=\""
                                    + at
                                    + "\"\n\n"
                                    + page)
                            .getBytes(UTF_8);
        };
    }

    @ParameterizedTest
    @EnumSource(SavedAs.class)
    void a_file_cut_off_anywhere_is_an_article_or_a_failure(SavedAs format) throws Exception {
        byte[] whole = format.bytes(SavedAs.ARTICLE.subList(0, 4));
        for (int part = 0; part < 12; part++) {
            byte[] cut = java.util.Arrays.copyOf(whole, part * whole.length / 12);
            assertThat(outcome("a." + format.fileName(), cut)).isNotEmpty();
        }
    }

    /// The text of the article, or the sentence that says why there is none.
    private String outcome(String name, byte[] bytes) throws IOException {
        try {
            Article article = Loader.load(file(name, bytes));
            return article.text();
        } catch (LoadFailure failure) {
            return Complaint.of(failure);
        }
    }

    private Reason reason(String name, byte[] bytes) throws IOException {
        return reason(file(name, bytes));
    }

    static Reason reason(Path file) {
        LoadFailure failure = catchThrowableOfType(LoadFailure.class, () -> Loader.load(file));
        assertThat(failure).as("the failure to load %s", file).isNotNull();
        return failure.reason();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void documents_of_other_makers_are_named() throws Exception {
        byte[] pages =
                SavedAs.zip(Map.of("Index/Document.iwa", new byte[40], "preview.jpg", new byte[9]));
        assertThat(reason("a.pages", pages)).isEqualTo(new Reason.NotText(Form.PAGES));
        String safari =
                "<?xml version=\"1.0\"?><plist><dict><key>WebMainResource</key></dict></plist>";
        assertThat(reason("a.webarchive", safari.getBytes(UTF_8)))
                .isEqualTo(new Reason.NotText(Form.SAFARI_ARCHIVE));
        assertThat(reason("b.webarchive", "bplist00 and so on".getBytes(UTF_8)))
                .isEqualTo(new Reason.NotText(Form.SAFARI_ARCHIVE));
        String feed =
                "\uFEFF<?xml version=\"1.0\"?><rss><channel><title>News</title></channel></rss>";
        assertThat(reason("a.xml", feed.getBytes(UTF_8))).isEqualTo(new Reason.NotText(Form.XML));
    }
}
