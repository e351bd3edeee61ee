package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.find.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @TempDir Path folder;

    private Path reports;

    @BeforeEach
    void write_articles() throws IOException {
        reports = folder.resolve("reports/new");
        Files.createDirectory(folder.resolve("texts"));
        Files.copy(Path.of("assets/sample/original.txt"), folder.resolve("texts/original.txt"));
        Files.copy(Path.of("assets/sample/copy.txt"), folder.resolve("texts/copy.txt"));
        Files.writeString(folder.resolve("texts/a.txt"), "The town's bridge is open.\n");
        Files.writeString(folder.resolve("texts/b.txt"), "The bridge is open.\n");
    }

    @Test
    void every_pair_gets_a_report_named_after_it_and_a_line_in_the_manifests_order()
            throws IOException {
        Run run =
                batch(
                        "name,left,right",
                        "one,texts/original.txt,texts/copy.txt",
                        "two,texts/a.txt,texts/a.txt");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.replaceFirst(":.*", "")))
                .containsExactly("one", "two");
        assertThat(files(reports))
                .containsExactly("index.csv", "index.html", "one.json", "two.json");
        assertThat(run.err()).contains("2 of 2 pairs compared");
    }

    @Test
    void pairs_without_a_finding_end_with_0() throws IOException {
        assertThat(batch("name,left,right", "one,texts/b.txt,texts/b.txt").exit()).isZero();
    }

    @Test
    void commas_that_a_spreadsheet_leaves_out_or_adds_change_nothing() throws IOException {
        Run run =
                batch(
                        "name,left,right,review",
                        "one,texts/b.txt,texts/b.txt",
                        ",,,",
                        "two,texts/b.txt,texts/b.txt,");
        assertThat(run.exit()).isZero();
        assertThat(files(reports))
                .containsExactly("index.csv", "index.html", "one.json", "two.json");
    }

    @Test
    void a_file_in_place_of_the_folder_is_told() throws IOException {
        Files.createDirectories(reports.getParent());
        Files.writeString(reports, "in the way");
        Run run = batch("name,left,right", "one,texts/b.txt,texts/b.txt");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("that is a file, not a folder");
    }

    @Test
    void a_bad_row_is_told_and_the_rest_goes_on() throws IOException {
        Run run =
                batch(
                        "name,left,right",
                        "gone,texts/none.txt,texts/b.txt",
                        "short,texts/a.txt",
                        "../up,texts/a.txt,texts/b.txt",
                        "one,texts/a.txt,texts/b.txt",
                        "ONE,texts/a.txt,texts/b.txt");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(files(reports)).containsExactly("index.csv", "index.html", "one.json");
        assertThat(run.err().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("gone: ").contains("none.txt"),
                        line -> assertThat(line).contains("Row 2", "two files"),
                        line -> assertThat(line).contains("Row 3", "../up"),
                        line -> assertThat(line).contains("Row 5", "stands above already"),
                        line -> assertThat(line).startsWith("1 of 5"),
                        line -> assertThat(line).startsWith("2 of 5"),
                        line -> assertThat(line).startsWith("3 of 5"),
                        line -> assertThat(line).startsWith("4 of 5"),
                        line -> assertThat(line).isEqualTo("5 of 5 pairs compared, 4 failed"));
    }

    @Test
    void columns_may_stand_in_any_order_beside_others_and_hold_commas() throws IOException {
        Files.writeString(folder.resolve("texts/a, b.txt"), "The bridge is open.\n");

        Run run =
                batch(
                        "\uFEFFright,note,NAME,left",
                        "\"texts/a, b.txt\",\"He said \"\"go\"\".\",one,texts/b.txt");

        assertThat(run.exit()).isZero();
        assertThat(files(reports)).containsExactly("index.csv", "index.html", "one.json");
    }

    @Test
    void a_spreadsheets_empty_columns_are_passed_over_and_a_column_named_twice_is_told()
            throws IOException {
        Files.writeString(folder.resolve("texts/a.txt"), "The bridge is open.\n");
        assertThat(batch("name,left,right,,", "one,texts/a.txt,texts/b.txt,,").exit())
                .isLessThan(2);
        Run twice = batch("name,left,left,right", "one,texts/a.txt,texts/b.txt,texts/b.txt");
        assertThat(twice.exit()).isEqualTo(3);
        assertThat(twice.err()).contains("its first line names a column twice");
        assertThat(batch("name,left,right", "\"one\"x,texts/a.txt,texts/b.txt").err())
                .contains("no table of comma-separated values");
    }

    @Test
    void a_report_never_overwrites_an_article() throws IOException {
        Path manifest =
                manifest(
                        "name,left,right",
                        "a,texts/a.txt,texts/b.txt",
                        "b,texts/b.txt,texts/b.txt");

        Run run = Run.of("batch", manifest, "--format", "text", "--out", folder.resolve("texts"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("overwrite an article");
        assertThat(Files.readString(folder.resolve("texts/b.txt")))
                .isEqualTo("The bridge is open.\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
    void a_report_never_overwrites_an_article_that_a_link_leads_to() throws IOException {
        Path way = Files.createSymbolicLink(folder.resolve("way"), folder.resolve("texts"));
        Path manifest = manifest("name,left,right", "a,texts/a.txt,texts/b.txt");

        Run run = Run.of("batch", manifest, "--format", "text", "--out", way);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("a: its report would overwrite an article");
        assertThat(folder.resolve("texts/a.txt")).hasContent("The town's bridge is open.\n");
    }

    @Test
    void a_report_never_overwrites_the_file_that_an_article_was_chosen_of() throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("texts/page.html"), "<p>The town's bridge is open.</p>");
        Path manifest = manifest("name,left,right", "page,texts/page.html#top,texts/b.txt");

        Run run = Run.of("batch", manifest, "--format", "html", "--out", folder.resolve("texts"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("page: its report would overwrite an article");
        assertThat(page).hasContent("<p>The town's bridge is open.</p>");
    }

    @Test
    void a_report_overwrites_neither_the_manifest_nor_the_table_of_offices() throws IOException {
        Path manifest =
                manifest(
                        "name,left,right",
                        "pairs,texts/a.txt,texts/b.txt",
                        "offices,texts/a.txt,texts/b.txt");
        Path offices =
                Files.writeString(
                        folder.resolve("offices.csv"), "office,holder,from,until,source,as_of\n");
        byte[] pairs = Files.readAllBytes(manifest);

        Run run =
                Run.of("batch", manifest, "--format", "csv", "--out", folder, "--offices", offices);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "pairs: its report would overwrite", "offices: its report would overwrite");
        assertThat(manifest).hasBinaryContent(pairs);
        assertThat(offices).hasContent("office,holder,from,until,source,as_of\n");
    }

    @Test
    void neither_index_nor_report_overwrites_an_article_that_only_a_review_knows()
            throws IOException {
        Path article = folder.resolve("texts/index.html");
        Files.writeString(article, "<html><body><p>The bridge is open.</p></body></html>");
        Path other = folder.resolve("texts/one.txt");
        Files.writeString(other, "The bridge was open.\n");
        Path review = folder.resolve("kept.diptych");
        Run.of("compare", article, other, "--lexical", "--out", review);

        Run index =
                Run.of(
                        "batch",
                        manifest("name,left,right,review", "p,,,kept.diptych"),
                        "--format",
                        "text",
                        "--out",
                        folder.resolve("texts"));
        assertThat(index.exit()).isEqualTo(4);
        assertThat(index.err()).contains("index.html");
        assertThat(article).content().contains("The bridge is open.");

        Files.move(article, folder.resolve("page.html"));
        Files.writeString(other, "The bridge was open, and then it was not.\n");
        Run report =
                Run.of(
                        "batch",
                        manifest(
                                "name,left,right,review",
                                "one,texts/a.txt,texts/b.txt,",
                                "p,,,kept.diptych"),
                        "--format",
                        "text",
                        "--out",
                        folder.resolve("texts"));
        assertThat(report.exit()).isEqualTo(3);
        assertThat(report.err()).contains("one: its report would overwrite an article");
        assertThat(other).hasContent("The bridge was open, and then it was not.\n");
    }

    @Test
    void no_name_leads_out_of_the_folder_of_reports() throws IOException {
        Run run = batch("name,left,right", "\"a/../../x\n\ny\",texts/a.txt,texts/b.txt");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("a name that no file can have");
    }

    @Test
    void the_index_never_overwrites_the_manifest_and_that_is_told_before_any_work()
            throws IOException {
        Path manifest = manifest("name,left,right", "one,texts/a.txt,texts/b.txt");
        Path index = Files.move(manifest, folder.resolve("index.csv"));
        byte[] pairs = Files.readAllBytes(index);

        Run run = Run.of("batch", index, "--format", "html", "--out", folder);

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("The index would overwrite “" + index + "”");
        assertThat(index).hasBinaryContent(pairs);
        assertThat(files(folder)).containsExactly("index.csv", "texts");
    }

    @Test
    void a_pair_that_the_program_fails_on_is_told_by_its_name_and_the_rest_goes_on()
            throws IOException {
        Path manifest =
                manifest(
                        "name,left,right",
                        "long,texts/a.txt,texts/b.txt",
                        "one,texts/b.txt,texts/b.txt",
                        "odd,texts/original.txt,texts/copy.txt");
        List<Rule> rules =
                List.of(
                        new FailingRule(
                                "a.txt",
                                () -> {
                                    throw new OutOfMemoryError("planted");
                                }),
                        new FailingRule(
                                "original.txt",
                                () -> {
                                    throw new IllegalStateException("a slip");
                                }));

        Run run = Run.with(rules, "batch", manifest, "--format", "json", "--out", reports);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("long: These articles are too long"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("odd: Diptych failed").contains("a slip"));
        assertThat(files(reports)).containsExactly("index.csv", "index.html", "one.json");
        assertThat(Files.readString(reports.resolve("index.csv")).lines())
                .anySatisfy(row -> assertThat(row).startsWith("long,,").contains("too long"))
                .anySatisfy(row -> assertThat(row).startsWith("odd,,").contains("a slip"));
    }

    @Test
    void an_index_lists_every_pair_with_its_counts_and_report() throws IOException {
        batch("name,left,right", "one & two,texts/a.txt,texts/b.txt", "gone,none.txt,texts/b.txt");
        String page = Files.readString(reports.resolve("index.html"));
        assertThat(page).contains("1 pair compared", "href=\"./one%20%26%20two.json\"", ">a.txt<");
        assertThat(page).contains("1 pair could not be compared", "none.txt");
        String table = Files.readString(reports.resolve("index.csv"));
        assertThat(table.lines().toList())
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).startsWith("one & two,a.txt,b.txt,versions,"))
                .anySatisfy(row -> assertThat(row).startsWith("gone,,").contains("none.txt"));
    }

    @Test
    void no_report_takes_the_place_of_the_index() throws IOException {
        Run run =
                Run.of(
                        "batch",
                        manifest("name,left,right", "Index,texts/a.txt,texts/b.txt"),
                        "--format",
                        "html",
                        "--out",
                        reports);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("would overwrite the index");
    }

    @Test
    void a_manifest_without_the_columns_is_a_sentence_and_exit_3() throws IOException {
        assertThat(batch("left,right", "a,b").exit()).isEqualTo(3);
        assertThat(batch("left,right", "a,b").err()).contains("name,left,right");
        assertThat(batch("name,left,right", "\"one,a,b").exit()).isEqualTo(3);
        assertThat(batch("name,name,left,right", "a,b,c,d").exit()).isEqualTo(3);
        assertThat(batch().exit()).isEqualTo(3);
    }

    @Test
    void a_manifest_without_a_pair_is_a_sentence_and_exit_3() throws IOException {
        Run run = batch("name,left,right");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("it names no pair");
    }

    @Test
    void a_missing_manifest_is_a_sentence_and_exit_3() {
        Run run = Run.of("batch", folder.resolve("none.csv"), "--format", "json", "--out", reports);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines()).singleElement().asString().contains("There is no file");
    }

    @Test
    void a_folder_that_can_t_be_made_is_a_sentence_and_exit_4() throws IOException {
        Path manifest = manifest("name,left,right", "one,texts/a.txt,texts/b.txt");
        Path file = folder.resolve("texts/a.txt");

        Run run = Run.of("batch", manifest, "--format", "json", "--out", file);

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err().lines()).singleElement().asString().contains(file.toString());
    }

    private Run batch(String... lines) throws IOException {
        return Run.of("batch", manifest(lines), "--format", "json", "--out", reports);
    }

    private Path manifest(String... lines) throws IOException {
        return Files.write(folder.resolve("pairs.csv"), List.of(lines));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
