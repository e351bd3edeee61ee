package org.diptych.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Wording;
import org.diptych.review.Decision;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.review.Verdict;
import org.diptych.text.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `diptych compare` with a saved review.
class ReviewCommandTest {

    private static final String WIRE =
            """
            The bridge cost 240,000 pounds and was opened by the mayor on Monday morning.

            It was shut for eleven months after the flood.
            """;

    @TempDir Path folder;
    private Path left;
    private Path right;
    private Path saved;

    @BeforeEach
    void save_a_review() throws Exception {
        left = Files.writeString(folder.resolve("left.txt"), WIRE);
        right = Files.writeString(folder.resolve("right.txt"), WIRE.replace("240", "250"));
        saved = folder.resolve("work.diptych");
        assertThat(Run.of("compare", left, right, "--out", saved).exit()).isEqualTo(1);
        Review review = ReviewFile.open(saved);
        Finding conflict = conflict(review);
        ReviewFile.save(
                saved,
                review.withVerdict(conflict, Verdict.ACCEPTED).withNote(conflict, "asked them"));
    }

    @Test
    void a_saved_review_is_reported_without_its_articles() throws IOException {
        Files.delete(left);
        Files.delete(right);
        Run run = Run.of("compare", saved, "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        JsonNode findings = new ObjectMapper().readTree(run.out()).get("findings");
        assertThat(findings)
                .anySatisfy(f -> {
                    assertThat(f.get("verdict").asText()).isEqualTo("accepted");
                    assertThat(f.get("note").asText()).isEqualTo("asked them");
                });
    }

    @Test
    void only_what_was_accepted_can_be_shown() throws IOException {
        JsonNode all = new ObjectMapper().readTree(Run.of("compare", saved, "--format=json").out());
        JsonNode accepted =
                new ObjectMapper()
                        .readTree(Run.of("compare", saved, "--accepted", "--format=json").out());
        assertThat(all.get("findings").size()).isGreaterThan(1);
        assertThat(accepted.get("findings").size()).isEqualTo(1);
    }

    @Test
    void what_is_not_accepted_is_gone_from_the_ledgers_too() throws Exception {
        Review review = ReviewFile.open(saved);
        for (Finding f : review.findings()) {
            review = review.withVerdict(f, Verdict.DISMISSED);
        }
        ReviewFile.save(saved, review);
        assertThat(Run.of("compare", saved, "--format=json").out())
                .contains("\"standing\" : \"conflicting\"");
        assertThat(Run.of("compare", saved, "--accepted", "--format=json").out())
                .doesNotContain("\"standing\" : \"conflicting\"");
    }

    @Test
    void a_saved_review_of_accepted_findings_says_that_it_is_one() {
        Path accepted = folder.resolve("accepted.diptych");
        Run.of("compare", saved, "--accepted", "--out", accepted);
        assertThat(Run.of("compare", accepted).out())
                .contains(new Wording(Locale.ENGLISH).format("report.accepted"));
    }

    @Test
    void what_was_decided_changes_sides_with_the_articles() throws Exception {
        Run.of("compare", saved, right, left, "--out", saved);
        Review review = ReviewFile.open(saved);
        assertThat(review.lost()).isEmpty();
        assertThat(review.decisions().keySet())
                .extracting(key -> key.at().side())
                .containsExactly(Side.LEFT);
        assertThat(review.decisions().values())
                .containsExactly(new Decision(Verdict.ACCEPTED, "asked them"));
    }

    @Test
    void nothing_was_accepted_in_articles_that_nobody_reviewed() {
        Run run =
                Run.of(
                        "compare",
                        "assets/sample/original.txt",
                        "assets/sample/copy.txt",
                        "--accepted");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--accepted needs a saved one");
    }

    @Test
    void what_was_decided_moves_to_changed_articles() throws Exception {
        Files.writeString(right, "Corrected\n\n" + Files.readString(right));
        Run run = Run.of("compare", saved, left, right, "--out", saved);
        assertThat(run.err()).isEmpty();
        Review review = ReviewFile.open(saved);
        assertThat(review.comparison().pair().on(Side.RIGHT).text()).startsWith("Corrected");
        assertThat(review.on(conflict(review)).note()).isEqualTo("asked them");
    }

    @Test
    void what_no_longer_fits_is_told() throws Exception {
        Files.writeString(left, WIRE.replace("240", "230"));
        Run run = Run.of("compare", saved, left, right);
        assertThat(run.err())
                .contains("250,000", "accepted", "What answers to it has changed", "asked them");
        assertThat(run.out()).contains("Decided before an article changed");
    }

    @Test
    void a_review_is_not_overwritten_by_a_new_comparison() throws Exception {
        byte[] before = Files.readAllBytes(saved);
        Run run = Run.of("compare", left, right, "--out", saved);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("work.diptych", "its verdicts would be lost");
        assertThat(saved).hasBinaryContent(before);
        assertThat(Run.of("compare", saved, "--format", "text", "--out", saved).exit())
                .isEqualTo(2);
        assertThat(saved).hasBinaryContent(before);
    }

    @Test
    void what_was_accepted_never_takes_the_place_of_all_that_was_decided() throws Exception {
        byte[] before = Files.readAllBytes(saved);
        Run run = Run.of("compare", saved, "--accepted", "--out", saved);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("its verdicts would be lost");
        assertThat(saved).hasBinaryContent(before);
    }

    @Test
    void what_was_not_accepted_is_not_in_a_review_of_what_was() throws Exception {
        Review all = ReviewFile.open(saved);
        Finding other =
                all.findings().stream()
                        .filter(f -> all.on(f).verdict() != Verdict.ACCEPTED)
                        .findFirst()
                        .orElseThrow();
        ReviewFile.save(saved, all.withNote(other, "nobody else's business"));
        Path given = folder.resolve("given.diptych");
        assertThat(Run.of("compare", saved, "--accepted", "--out", given).exit()).isEqualTo(1);
        assertThat(ReviewFile.open(given).decisions().values())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.verdict()).isEqualTo(Verdict.ACCEPTED));
    }

    @Test
    void that_nothing_was_accepted_is_not_that_nothing_was_found() throws Exception {
        Review all = ReviewFile.open(saved);
        ReviewFile.save(saved, Review.of(all.comparison()));
        Run run = Run.of("compare", saved, "--accepted");
        assertThat(run.out())
                .contains("No finding was accepted.", "Only findings that were accepted are shown.")
                .doesNotContain("Nothing was found");
    }

    @Test
    void an_ending_that_no_format_has_is_told() {
        Run run = Run.of("compare", left, right, "--out", folder.resolve("report.docx"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("report.docx” ends like no format that Diptych writes");
        assertThat(folder.resolve("report.docx")).doesNotExist();
        assertThat(Run.of("compare", left, right, "--out", folder.resolve("page.htm")).exit())
                .isEqualTo(1);
        assertThat(folder.resolve("page.htm")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void the_articles_that_only_a_review_knows_are_not_overwritten() throws Exception {
        Path renamed = Files.move(left, folder.resolve("renamed.txt"));
        Run run = Run.of("compare", saved, "--out", renamed);
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("overwrite “" + renamed + "”");
        assertThat(renamed).hasContent(WIRE);
        Files.writeString(renamed, WIRE.replace("240", "260"));
        assertThat(Run.of("compare", saved, "--out", renamed).exit()).isEqualTo(1);
    }

    @Test
    void a_broken_review_is_a_sentence_and_exit_3_and_left_alone() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.diptych"), "PK\003\004 and no more");
        Run run = Run.of("compare", broken);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("broken.diptych", "damaged");
        assertThat(broken).hasContent("PK\003\004 and no more");
    }

    @Test
    void one_article_is_not_enough() {
        Run run = Run.of("compare", left);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("add the second article");
        assertThat(Run.of("compare", left, left, right).err()).contains("is no saved review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "json", "csv", "html", "pdf", "diptych"})
    void the_ending_of_the_file_decides(String ending) throws Exception {
        Path report = folder.resolve("report." + ending);
        assertThat(
                        Run.of(
                                "compare", saved, "--out", report, "--paper", "letter", "--only",
                                "right"))
                .extracting(Run::exit)
                .isEqualTo(1);
        String beginning = new String(Files.readAllBytes(report), UTF_8);
        assertThat(beginning)
                .startsWith(
                        switch (ending) {
                            case "txt" -> "Two versions";
                            case "md" -> "# left";
                            case "json" -> "{";
                            case "csv" -> "\uFEFFrow,";
                            case "html" -> "<!DOCTYPE html>";
                            case "pdf" -> "%PDF-";
                            default -> "PK";
                        });
    }

    @Test
    void a_review_goes_to_a_file() {
        Run run = Run.of("compare", left, right, "--format", "diptych");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("A review needs a file to go to");
    }

    @Test
    void a_batch_takes_reviews_as_they_are_or_moves_them_to_articles() throws Exception {
        Files.writeString(left, WIRE.replace("240", "230"));
        Path manifest =
                Files.writeString(
                        folder.resolve("manifest.csv"),
                        """
                        name,left,right,review
                        kept,,,work.diptych
                        moved,left.txt,right.txt,work.diptych
                        fresh,left.txt,right.txt,
                        """);
        Path reports = folder.resolve("reports");
        Run run = Run.of("batch", manifest, "--format", "json", "--out", reports, "--lexical");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(verdicts(reports.resolve("kept.json"))).contains("accepted");
        assertThat(verdicts(reports.resolve("moved.json"))).containsOnly("open");
        assertThat(verdicts(reports.resolve("fresh.json"))).containsOnly("open");
        assertThat(run.err().lines().filter(l -> l.startsWith("moved: ")))
                .singleElement()
                .asString()
                .contains("What answers to it has changed", "asked them");
    }

    @Test
    void a_batch_of_what_was_accepted_needs_reviews() throws Exception {
        Path manifest =
                Files.writeString(
                        folder.resolve("manifest.csv"),
                        """
                        name,left,right,review
                        kept,,,work.diptych
                        fresh,left.txt,right.txt,
                        """);
        Path reports = folder.resolve("reports");
        Run run =
                Run.of(
                        "batch",
                        manifest,
                        "--format=json",
                        "--out",
                        reports,
                        "--lexical",
                        "--accepted");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(verdicts(reports.resolve("kept.json"))).containsExactly("accepted");
        assertThat(run.err()).contains("fresh: findings are accepted in a review");
        assertThat(Files.readString(reports.resolve("index.csv")))
                .contains("kept,left.txt,right.txt,versions,", ",0,0,0,1,1,kept.json,");
    }

    private static List<String> verdicts(Path report) throws IOException {
        return new ObjectMapper()
                .readTree(report.toFile())
                .get("findings")
                .valueStream()
                .map(f -> f.get("verdict").asText())
                .toList();
    }

    private static Finding conflict(Review review) {
        return review.findings().stream()
                .filter(f -> f.kind() == Kind.CONFLICT && f.mark().at().side() == Side.RIGHT)
                .findFirst()
                .orElseThrow();
    }
}
