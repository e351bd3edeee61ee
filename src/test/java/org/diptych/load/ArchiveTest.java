package org.diptych.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.file.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final byte[] OPEN = "The bridge is open.".getBytes(UTF_8);

    @TempDir Path folder;

    /// So the archives of Windows have them.
    @Test
    void names_in_the_code_page_of_old_are_read() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM437"))) {
            for (String name : List.of("Brücke.txt", "Fähre.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(OPEN);
                zip.closeEntry();
            }
        }
        assertThat(offered(out.toByteArray())).containsExactly("Brücke.txt", "Fähre.txt");
    }

    @Test
    void a_folder_whose_name_ends_like_one_of_words_makes_no_document() throws Exception {
        for (String name : List.of("keyword/a.txt", "word/a.txt", "xl/a.txt", "ppt/a.txt")) {
            assertThat(Loader.load(file(SavedAs.zip(Map.of(name, OPEN)))).text())
                    .isEqualTo("The bridge is open.");
        }
    }

    @Test
    void what_office_programs_save_is_known_by_its_main_part() throws Exception {
        assertThat(HostileTest.reason(file(SavedAs.zip(Map.of("xl/workbook.bin", OPEN)))))
                .isEqualTo(new Reason.NotText(Form.EXCEL));
        assertThat(HostileTest.reason(file(SavedAs.zip(Map.of("ppt/presentation.xml", OPEN)))))
                .isEqualTo(new Reason.NotText(Form.POWERPOINT));
        byte[] document =
                "<w:document xmlns:w=\"w\"><w:p><w:t>The bridge is open.</w:t></w:p></w:document>"
                        .getBytes(UTF_8);
        assertThat(Loader.load(file(SavedAs.zip(Map.of("word/document2.xml", document)))).text())
                .isEqualTo("The bridge is open.");
    }

    @Test
    void a_pages_own_folder_is_left_out_and_another_of_such_a_name_is_not() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("a/bridge_files/advert.html", OPEN);
        parts.put("a/bridge.htm", OPEN);
        parts.put("a/client_files/one.txt", OPEN);
        parts.put("Brücke-Dateien/frame.html", OPEN);
        parts.put("Brücke.html", OPEN);
        parts.put("client_files/ferry_files/two.txt", OPEN);

        assertThat(offered(SavedAs.zip(parts)))
                .containsExactly(
                        "a/bridge.htm",
                        "a/client_files/one.txt",
                        "Brücke.html",
                        "client_files/ferry_files/two.txt");
    }

    private List<String> offered(byte[] zip) throws Exception {
        Reason reason = HostileTest.reason(file(zip));
        assertThat(reason).isInstanceOf(Reason.Several.class);
        return ((Reason.Several) reason).names();
    }

    private Path file(byte[] zip) throws Exception {
        return Files.write(folder.resolve("a.zip"), zip);
    }
}
