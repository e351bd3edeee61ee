package org.diptych.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.compare.Comparer;
import org.diptych.encode.Models;
import org.diptych.find.Rule;
import org.diptych.text.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TerminalTest {

    private static final Path PAIRS = Path.of("src/test/resources/pairs");

    private static final Path ORIGINAL = PAIRS.resolve("01-council-tram/left.txt");

    private static final Path COPY = PAIRS.resolve("01-council-tram/right.txt");

    private static final String NOTHING_WRONG = "The bridge is open again, the town said.\n";

    @TempDir Path folder;

    private Path same;
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void write_an_article() throws IOException {
        same = Files.writeString(folder.resolve("same.txt"), NOTHING_WRONG);
    }

    @Test
    void no_character_is_lost_on_the_way_to_a_file() throws IOException {
        Path russian =
                Files.writeString(
                        folder.resolve("ru.txt"), "«Мы ждали одиннадцать лет», – сказала Марта.\n");
        Run run =
                Run.of(
                        (_, _) -> Optional.empty(),
                        Charset.forName("windows-1252"),
                        "compare",
                        russian,
                        russian);
        assertThat(run.out()).contains("Мы ждали одиннадцать лет");
    }

    @Test
    void findings_end_with_1_and_an_article_against_itself_with_0() {
        assertThat(run("compare", ORIGINAL, COPY).exit()).isEqualTo(1);
        assertThat(run("compare", same, same).exit()).isZero();
    }

    @Test
    void the_text_report_is_the_default() {
        Run run = run("compare", ORIGINAL, COPY);

        assertThat(run.out()).startsWith("Two versions of one article.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void json_is_one_object_with_every_member_of_the_format() throws IOException {
        JsonNode report = json(run("compare", ORIGINAL, COPY, "--format", "json"));

        assertThat(names(report))
                .containsExactly(
                        "format",
                        "left",
                        "right",
                        "relation",
                        "summary",
                        "similarity",
                        "paragraphs",
                        "sentences",
                        "findings",
                        "quotes",
                        "facts",
                        "lost");
        assertThat(report.get("format").asText()).isEqualTo("diptych-report/1");
        for (String side : List.of("left", "right")) {
            assertThat(names(report.get(side)))
                    .containsExactly("name", "language", "text", "paragraphs", "sentences");
            assertThat(report.get(side).get("language").asText()).isEqualTo("en");
        }
        assertThat(report.get("left").get("text").asText()).isEqualTo(Files.readString(ORIGINAL));
        for (String links : List.of("paragraphs", "sentences")) {
            assertThat(report.get(links))
                    .isNotEmpty()
                    .allSatisfy(link ->
                            assertThat(names(link))
                                    .containsExactly("left", "right", "similarity", "moved"));
        }
        assertThat(report.get("findings"))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(names(finding))
                                .containsExactly(
                                        "id",
                                        "twin",
                                        "kind",
                                        "subtype",
                                        "side",
                                        "start",
                                        "end",
                                        "text",
                                        "counterpart",
                                        "severity",
                                        "confidence",
                                        "why",
                                        "suggestion",
                                        "verdict",
                                        "note"));
    }

    @Test
    void json_is_utf_8_whatever_the_terminal_speaks() throws IOException {
        Path article = PAIRS.resolve("13-village-school/left.txt");

        JsonNode report =
                json(
                        run(
                                StandardCharsets.ISO_8859_1,
                                "compare",
                                article,
                                article,
                                "--format=json"));

        assertThat(report.get("left").get("text").asText()).isEqualTo(Files.readString(article));
    }

    @Test
    void the_same_comparison_is_the_same_report_byte_by_byte() {
        assertThat(run("compare", ORIGINAL, COPY, "--format", "json").out())
                .isEqualTo(run("compare", ORIGINAL, COPY, "--format", "json").out());
    }

    @Test
    void a_named_original_is_not_judged() throws IOException {
        JsonNode report =
                json(run("compare", ORIGINAL, COPY, "--original", "left", "--format=json"));

        assertThat(report.get("findings"))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(
                                        finding.get("kind").asText().equals("dropped")
                                                || finding.get("side").asText().equals("right"))
                                .isTrue());
    }

    @Test
    void a_report_goes_to_a_file_and_nothing_to_the_screen() throws IOException {
        Path report = folder.resolve("report.json");
        Files.writeString(report, "old");

        Run run = run("compare", ORIGINAL, COPY, "--format", "json", "--out", report);

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(new ObjectMapper().readTree(report.toFile()).has("findings")).isTrue();
        assertThat(files()).containsExactlyInAnyOrder("report.json", "same.txt");
    }

    @Test
    void the_ending_of_the_file_chooses_the_format() throws IOException {
        Path pdf = folder.resolve("report.PDF");

        run("compare", same, same, "--out", pdf);

        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_report_never_overwrites_an_article() throws IOException {
        Run run = run("compare", same, COPY, "--out", same);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("overwrite");
        assertThat(Files.readString(same)).isEqualTo(NOTHING_WRONG);
    }

    @Test
    void a_report_never_overwrites_the_file_that_an_article_was_chosen_of() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>The bridge is open.</p>");

        for (Run run :
                List.of(
                        run("compare", page + "#top", same, "--out", page),
                        run("check", page + "#top", "--out", page))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("would overwrite the article “" + page + "”");
        }
        assertThat(page).hasContent("<p>The bridge is open.</p>");
    }

    @Test
    void a_report_never_overwrites_the_table_of_offices() throws IOException {
        String head = "office,holder,from,until,source,as_of\n";
        Path table = Files.writeString(folder.resolve("offices.csv"), head);

        for (Run run :
                List.of(
                        run("compare", same, same, "--offices", table, "--out", table),
                        run("check", same, "--offices", table, "--out", table))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("would overwrite the table of offices “" + table + "”");
        }
        assertThat(table).hasContent(head);
    }

    @Test
    void the_pdf_of_a_run_without_a_window_never_overwrites_an_article() throws IOException {
        Path earlier = Path.of(WithoutWindow.PDF);
        run(same, same);
        byte[] before = Files.readAllBytes(earlier);

        Run run = run(earlier, same);

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("would overwrite the article “" + earlier + "”");
        assertThat(earlier).hasBinaryContent(before);
    }

    @Test
    void a_pdf_is_not_poured_into_the_terminal() {
        Run run = run("compare", same, same, "--format", "pdf");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--out");
    }

    @Test
    void a_report_that_can_t_be_written_is_a_sentence_and_exit_4() {
        Run run = run("compare", same, same, "--out", folder.resolve("none/report.txt"));

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("none").contains("there is no such folder.");
    }

    @Test
    void a_folder_is_not_overwritten_by_a_report() {
        Run run = run("compare", same, same, "--out", folder);

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("is a folder");
    }

    @Test
    void a_full_disk_is_a_sentence_and_exit_4() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(Files.newOutputStream(full), false, UTF_8)) {
            int exit =
                    new Terminal(
                                    this::noWindow,
                                    Comparer::lexical,
                                    out,
                                    new PrintStream(err, true, UTF_8))
                            .run("compare", same.toString(), same.toString());

            assertThat(exit).isEqualTo(4);
            assertThat(err.toString(UTF_8)).contains("could not be written");
        }
    }

    @Test
    void wrong_arguments_are_told_in_two_lines_and_end_with_2() {
        for (Run run :
                List.of(
                        run("compare", same),
                        run("compare", same, same, "--format", "docx"),
                        run("compare", same, same, "--original", "middle"),
                        run("compare", same, same, same),
                        run("--nonsense"),
                        run("batch", same),
                        run(same, same, same))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().count()).isBetween(2L, 3L);
        }
    }

    @Test
    void what_is_no_article_is_one_sentence_and_exit_3() throws IOException {
        Path picture = Files.write(folder.resolve("picture.txt"), new byte[] {-1, -40, -1, -32});
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n");

        for (Object bad : List.of(folder.resolve("none.txt"), folder, picture, blank)) {
            Run run = run("compare", same, bad, "--format", "json");

            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).singleElement().asString().contains(bad.toString());
        }
    }

    @Test
    void a_table_of_offices_of_one_s_own_is_asked() throws IOException {
        Path article =
                Files.writeString(
                        folder.resolve("dated.txt"),
                        """
                        The bridge over the river is open
                        9 May 2025

                        The old bridge is open again after two years of work, and nobody has to walk \
                        around the town any more.

                        Springfield mayor Ann Other said that it was the best day of the year.
                        """);
        Path table =
                Files.writeString(
                        folder.resolve("offices.csv"),
                        """
                        office,holder,from,until,source,as_of
                        Mayor of Springfield,Ann Other,2019-05-01,2024-05-01,hall,2026-01-01
                        """);

        assertThat(run("compare", article, article).exit()).isZero();
        assertThat(run("compare", article, article, "--offices", table).out())
                .contains("Ann Other was Mayor of Springfield");
    }

    @Test
    void a_broken_table_of_offices_is_one_sentence_with_its_line_and_exit_3() throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("offices.csv"),
                        """
                        office,holder,from,until,source,as_of
                        Mayor,Ann,soon,,hall,2026-01-01
                        """);

        Run run = run("compare", same, same, "--offices", table);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("offices.csv", "line 2", "“soon” is no day");
    }

    @Test
    void an_article_in_utf_16_is_read_like_any_other() throws IOException {
        Path wide = Files.write(folder.resolve("wide.txt"), NOTHING_WRONG.getBytes(UTF_16LE));

        assertThat(run("compare", same, wide).exit()).isZero();
    }

    @Test
    void version_and_help_are_answered_without_a_window() {
        assertThat(run("--version").out()).matches("Diptych \\d+\\.\\d+.*\\R");
        assertThat(run("--help").out()).contains("compare", "batch", "Exit codes");
        assertThat(run("compare", "--help").out()).contains("LEFT RIGHT", "Exit codes");
        assertThat(opened).isEmpty();
    }

    @Test
    void without_its_models_the_program_says_so_and_works_on(@TempDir Path empty) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        this::noWindow,
                        offices -> Comparer.full(offices, Models.in(empty)),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8));

        int exit =
                terminal.run(
                        "compare",
                        "assets/sample/original.txt",
                        "assets/sample/copy.txt",
                        "--format",
                        "text");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("encoder.onnx").contains("missing or broken");
        assertThat(out.toString(UTF_8)).contains("Garbled wording");
    }

    @Test
    void one_article_is_checked_by_itself() {
        Run run = run("check", "assets/sample/copy.txt");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("One article, read by itself. ", "twenty -two")
                .doesNotContain("matched");
    }

    @Test
    void an_empty_argument_is_no_file() {
        Run run = run("check", "");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("An argument is empty;");
    }

    @Test
    void files_alone_or_nothing_open_the_window() {
        Terminal terminal = new Terminal(this::window, Comparer::lexical, System.out, System.err);

        assertThat(terminal.run()).isZero();
        assertThat(terminal.run("a.txt")).isZero();
        assertThat(terminal.run("a.txt", "b.txt", "--original", "right")).isZero();
        assertThat(opened)
                .containsExactly(
                        "[] Optional.empty",
                        "[a.txt] Optional.empty",
                        "[a.txt, b.txt] Optional[RIGHT]");
    }

    /// What the parser of options need not be asked about.
    @Test
    void a_command_is_no_file_to_open() {
        CommandLine line =
                new CommandLine(
                        new DiptychCommand(
                                this::window,
                                Comparer::lexical,
                                Console.on(System.out, System.err)));

        assertThat(line.getSubcommands().keySet()).isEqualTo(DiptychCommand.COMMANDS);
    }

    @Test
    void a_window_that_cannot_be_shown_is_asked_for_once() {
        Run run = run(same, same);

        assertThat(run.err()).containsOnlyOnce("There is no screen here.");
        assertThat(opened).hasSize(1);
    }

    @Test
    void one_article_and_no_window_is_too_little() {
        Run run = run(same);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("There is no screen here.", "needs two articles");
    }

    @Test
    void a_fault_of_the_program_is_a_sentence_and_no_trace() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        (_, _) -> {
                            throw new IllegalStateException("the toolkit is confused");
                        },
                        Comparer::lexical,
                        System.out,
                        new PrintStream(err, true, UTF_8));

        assertThat(terminal.run()).isEqualTo(70);
        assertThat(err.toString(UTF_8).lines())
                .singleElement()
                .asString()
                .contains("the toolkit is confused");
    }

    @Test
    void articles_too_long_for_the_memory_are_a_sentence_and_exit_3() {
        for (Error error :
                List.of(new OutOfMemoryError("Java heap space"), new StackOverflowError())) {
            Rule failing =
                    new FailingRule(
                            "same.txt",
                            () -> {
                                throw error;
                            });

            Run run = Run.with(List.of(failing), "compare", same, same);

            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .contains("too long for the memory", error.getClass().getName());
        }
    }

    @Test
    void a_fault_in_a_command_is_told_by_its_own_name() {
        Rule failing =
                new FailingRule(
                        "same.txt",
                        () -> {
                            throw new NoClassDefFoundError("org/example/Missing");
                        });

        Run run = Run.with(List.of(failing), "compare", same, same);

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("please report this: java.lang.NoClassDefFoundError");
    }

    private Optional<String> window(List<Path> files, Optional<Side> original) {
        opened.add(files + " " + original);
        return Optional.empty();
    }

    private Optional<String> noWindow(List<Path> files, Optional<Side> original) {
        opened.add(files + " " + original);
        return Optional.of("There is no screen here.");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Run run(Object... arguments) {
        return run(UTF_8, arguments);
    }

    private Run run(Charset terminal, Object... arguments) {
        return Run.of(this::noWindow, terminal, arguments);
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
