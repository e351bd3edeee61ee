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

    private List<String> offered(byte[] zip) throws Exception {
        Reason reason = HostileTest.reason(file(zip));
        assertThat(reason).isInstanceOf(Reason.Several.class);
        return ((Reason.Several) reason).names();
    }

    private Path file(byte[] zip) throws Exception {
        return Files.write(folder.resolve("a.zip"), zip);
    }
}
