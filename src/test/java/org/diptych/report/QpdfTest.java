package org.diptych.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diptych.Pairs;
import org.diptych.compare.Comparer;
import org.diptych.compare.Progress;
import org.diptych.report.PageStyle.Paper;
import org.diptych.review.Review;
import org.diptych.text.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The PDF as a file: qpdf finds nothing to complain of. Skipped where qpdf is not installed.
class QpdfTest {

    @TempDir Path folder;
    private String qpdf = "";

    @BeforeEach
    void find() {
        Optional<Path> found =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(f -> Path.of(f, "qpdf"))
                        .filter(Files::isExecutable)
                        .findFirst();
        assumeThat(found).as("qpdf is installed").isPresent();
        qpdf = found.map(Path::toString).orElse("");
    }

    @Test
    void a_real_pair_is_a_sound_file() throws Exception {
        Review parade =
                Review.of(
                        Comparer.lexical()
                                .compare(
                                        Pairs.articles("parade-000-001"),
                                        Optional.empty(),
                                        Progress.UNHEARD));
        assertThat(said(parade, PageStyle.USUAL)).contains("No syntax or stream encoding errors");
    }

    @Test
    void so_is_a_review_on_letter_paper_and_one_in_every_script() throws Exception {
        PageStyle letter =
                new PageStyle(Paper.LETTER, Optional.of(Side.RIGHT), Optional.of(Instant.EPOCH));
        assertThat(said(Reviewed.review(), letter)).contains("No syntax");
        Review scripts =
                Review.of(
                        Planted.in(
                                        "und",
                                        "电车 路面電車〜 전차 الترام החשמלית Việt 🚋 \uD800 Ελληνικά\n\nЇжак",
                                        "電車")
                                .comparison());
        assertThat(said(scripts, PageStyle.USUAL)).contains("No syntax");
    }

    private String said(Review review, PageStyle style) throws IOException, InterruptedException {
        Path pdf = folder.resolve("report.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new PdfReport(Planted.WORDING, style).write(review, out);
        }
        Process check =
                new ProcessBuilder(List.of(qpdf, "--check", pdf.toString()))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(check.getInputStream().readAllBytes(), UTF_8);
        // 2 is an error, 3 a warning.
        assertThat(check.waitFor()).as(said).isZero();
        return said;
    }
}
