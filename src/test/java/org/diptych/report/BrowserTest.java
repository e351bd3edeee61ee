package org.diptych.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diptych.review.Review;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The web page in a real browser; skipped where no Chromium is installed.
class BrowserTest {

    private static final Review REVIEW = Reviewed.review();

    /// What the style sheet leaves to be seen: the cards, and the marks that are more than bare words.
    private static final String SEEN =
            """
            const seen = e => e.checkVisibility();
            const cards = [...document.querySelectorAll('.findings li')].filter(seen).map(e => e.id);
            const marks = [...document.querySelectorAll('mark[id]')]
                .filter(e => getComputedStyle(e).textDecorationLine != 'none').map(e => e.id);
            const body = getComputedStyle(document.documentElement);
            document.title = [cards.join(), marks.join(), body.backgroundColor].join(' / ');
            """;

    @TempDir Path folder;
    private String chromium = "";

    @BeforeEach
    void find() {
        Optional<Path> found =
                Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(BrowserTest::inPath)
                        .findFirst();
        assumeThat(found).as("a Chromium is installed").isPresent();
        chromium = found.map(Path::toString).orElse("");
    }

    private static Stream<Path> inPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(f -> Path.of(f, name))
                .filter(Files::isExecutable);
    }

    @Test
    void filters_work_without_a_script_of_the_page() throws Exception {
        assertThat(seen("")).startsWith("c1,c2,d1,g1,q1,g2 / at-c2,");
        assertThat(seen("document.getElementById('show-conflict').click();"))
                .startsWith("d1,g1,q1,g2 / at-d1,at-g1,at-q1,at-g2 /");
        assertThat(seen("document.getElementById('show-dismissed').click();")).startsWith("c1,d1,");
        assertThat(seen("document.getElementById('show-critical').click();")).startsWith("c2,d1,");
    }

    @Test
    void it_is_light_or_dark_as_one_likes() throws Exception {
        assertThat(seen("document.getElementById('theme-light').click();"))
                .endsWith("rgb(255, 255, 255)");
        assertThat(seen("document.getElementById('theme-dark').click();"))
                .endsWith("rgb(28, 30, 33)");
    }

    @Test
    void the_scripts_of_an_article_do_not_run() throws Exception {
        Path page = Files.writeString(folder.resolve("report.html"), page());
        String dom = run("--dump-dom", page.toUri().toString());
        assertThat(Jsoup.parse(dom).select("script, img")).isEmpty();
        assertThat(Jsoup.parse(dom).text()).contains("<img src=x onerror=alert(2)>");
    }

    @Test
    void it_prints_all_of_it() throws Exception {
        Path page = Files.writeString(folder.resolve("report.html"), page());
        Path pdf = folder.resolve("printed.pdf");
        run("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
        try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
            String words = new PDFTextStripper().getText(printed).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains("Nobody paid.", "It was a Tuesday.", "Facts (")
                    .doesNotContain("as the system");
        }
    }

    /// The title after something was clicked, told by a script that only this test puts there.
    private String seen(String clicks) throws IOException, InterruptedException {
        String scripted =
                page().replaceFirst("<meta http-equiv[^>]*>", "")
                        .replace("</body>", "<script>" + clicks + SEEN + "</script></body>");
        Path page = Files.writeString(folder.resolve("scripted.html"), scripted);
        return Jsoup.parse(run("--dump-dom", page.toUri().toString())).title();
    }

    private static String page() throws IOException {
        return Reviewed.written(new HtmlReport(Planted.WORDING), REVIEW);
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                chromium,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(arguments));
        Process browser =
                new ProcessBuilder(command)
                        .redirectError(folder.resolve("errors.txt").toFile())
                        .start();
        String dom = new String(browser.getInputStream().readAllBytes(), UTF_8);
        assertThat(browser.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return dom;
    }
}
