package org.diptych.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// A file that was saved by the first Diptych must open for as long as there is one. No test may be mended by
/// saving a file anew: whatever can't read it needs `Saved.VERSION` raised and the old version read.
class VersionsTest {

    /// Version 1 could not say that a review is of accepted findings alone.
    private static final Review ACCEPTED = acceptedOnly(OneOfEverything.review());

    /// The version that is saved today. Version 2 could not say who says a quotation on the other side.
    private static final Review TODAYS = acceptedOnly(OneOfEverything.review("Mayor Quist"));

    @Test
    void version_one_opens_to_what_it_holds() throws Exception {
        assertThat(ReviewFile.open(pinned(1))).isEqualTo(OneOfEverything.review());
    }

    @Test
    void version_two_opens_to_what_it_holds() throws Exception {
        assertThat(ReviewFile.open(pinned(2))).isEqualTo(ACCEPTED);
    }

    @Test
    void version_three_opens_to_what_it_holds() throws Exception {
        assertThat(ReviewFile.open(pinned(3))).isEqualTo(TODAYS);
    }

    @Test
    void what_is_saved_today_is_still_version_three() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewFile.write(TODAYS, out);
        Map<String, String> today = entries(new ByteArrayInputStream(out.toByteArray()));
        try (InputStream in = Files.newInputStream(pinned(3))) {
            Map<String, String> pinned = entries(in);
            assertThat(today.keySet()).containsExactlyElementsOf(pinned.keySet());
            ObjectMapper mapper = new ObjectMapper();
            assertThat(mapper.readTree(today.remove("review.json")))
                    .isEqualTo(mapper.readTree(pinned.remove("review.json")));
            assertThat(today).isEqualTo(pinned);
        }
    }

    private static Path pinned(int version) {
        return Path.of(
                "src",
                "test",
                "resources",
                "org",
                "diptych",
                "review",
                "version-%d.diptych".formatted(version));
    }

    private static Review acceptedOnly(Review review) {
        return new Review(
                review.comparison(),
                review.decisions(),
                review.own(),
                review.links(),
                review.lost(),
                true);
    }

    private static Map<String, String> entries(InputStream in) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.put(e.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return entries;
    }
}
