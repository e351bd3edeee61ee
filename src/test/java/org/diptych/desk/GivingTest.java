package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.diptych.find.Finding;
import org.diptych.report.PageStyle.Paper;
import org.diptych.report.ReportFormat;
import org.diptych.review.ReviewFile;
import org.diptych.review.Verdict;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Export and print, as a reader asks for them.
class GivingTest extends PairWindow {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @ParameterizedTest
    @EnumSource
    void a_review_is_exported_in_every_format(ReportFormat format, FxRobot robot) throws Exception {
        dropPair(robot);
        Path file = export(robot, "format-" + name(format));

        assertThat(chooser.suggested).containsExactly("right – compared." + format.extension());
        assertThat(notice(robot)).contains(file.toString());
        switch (format) {
            case PDF ->
                    assertThat(comments(file)).hasSizeGreaterThanOrEqualTo(pair.findings().size());
            case DIPTYCH ->
                    assertThat(ReviewFile.open(file).findings()).hasSameSizeAs(pair.findings());
            case TEXT, MD, JSON, CSV, HTML ->
                    assertThat(Files.readString(file)).contains(words(first()));
        }
    }

    @Test
    void a_pdf_holds_both_articles_or_the_one_that_was_asked_for_on_the_paper_asked_for(
            FxRobot robot) throws Exception {
        dropPair(robot);
        Path both = export(robot, "format-pdf", "paper-a4", "only-both");
        try (PDDocument pdf = Loader.loadPDF(both.toFile())) {
            String words = letters(new PDFTextStripper().getText(pdf));
            for (Side side : Side.values()) {
                article(side).paragraphs().stream()
                        .map(p -> letters(article(side).at(p.span())))
                        .forEach(p -> assertThat(words).matches(w -> holds(w, p), p));
            }
            assertThat(pdf.getPage(0).getMediaBox().getHeight())
                    .isEqualTo(PDRectangle.A4.getHeight());
        }
        Files.delete(both);
        Path one = export(robot, "paper-letter", "only-left");
        try (PDDocument pdf = Loader.loadPDF(one.toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight())
                    .isEqualTo(PDRectangle.LETTER.getHeight());
        }
        long left = pair.findings().stream().filter(f -> f.mark().at().side() == Side.LEFT).count();
        assertThat(comments(one).size())
                .isLessThan(pair.findings().size())
                .isGreaterThanOrEqualTo((int) left);
    }

    @Test
    void what_was_done_does_not_look_like_what_could_not_be(FxRobot robot) throws Exception {
        dropPair(robot);
        export(robot, "format-md");
        await(() -> notice(robot).startsWith("The review was exported"));
        assertThat(tones(robot)).containsExactly("done");
        robot.interact(() -> window.actions().open(List.of(folder, folder, folder), Side.LEFT));
        assertThat(tones(robot)).containsExactly("trouble");
        robot.interact(() -> window.say("Something is going on."));
        assertThat(tones(robot)).containsExactly("plain");
    }

    private static List<String> tones(FxRobot robot) {
        return robot.lookup(".notification-pane").query().getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .filter(List.of("done", "trouble", "plain")::contains)
                .toList();
    }

    /// Whether a paragraph stands there, be it over two pages with the furniture of one between.
    private static boolean holds(String words, String paragraph) {
        return IntStream.rangeClosed(0, paragraph.length())
                .anyMatch(at -> {
                    int begin = words.indexOf(paragraph.substring(0, at));
                    return begin >= 0 && words.indexOf(paragraph.substring(at), begin + at) >= 0;
                });
    }

    @Test
    void only_what_was_accepted_is_given_if_so_wished(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        assertThat(robot.lookup("#findings-true").query().isDisabled()).isTrue();
        robot.push(KeyCode.ESCAPE);

        Finding accepted = first();
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.F9);
        Path file = export(robot, "format-diptych", "findings-true");
        assertThat(ReviewFile.open(file).findings()).containsExactly(accepted);
        assertThat(ReviewFile.open(file).on(accepted).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void paper_and_the_choice_of_one_article_are_offered_for_a_pdf_alone(FxRobot robot)
            throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        choose(robot, "format-csv");
        for (String id : List.of("paper-a4", "paper-letter", "only-both", "only-left")) {
            assertThat(robot.lookup("#" + id).query().isDisabled()).as(id).isTrue();
        }
        choose(robot, "format-pdf");
        assertThat(robot.lookup("#paper-letter").query().isDisabled()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(chooser.suggested).isEmpty();
    }

    @Test
    void neither_an_article_nor_a_saved_review_is_written_over(FxRobot robot) throws Exception {
        Path left = Files.copy(pair.files().getFirst(), folder.resolve("left.txt"));
        Path right = Files.copy(pair.files().getLast(), folder.resolve("right.txt"));
        drop(robot, 600, List.of(left, right));
        await(() -> reading.shown().size() == pair.findings().size());
        String before = Files.readString(right);
        chooser.export = Optional.of(right);
        agree(robot, "format-text");
        await(() -> notice(robot).contains("one of the two articles"));
        assertThat(Files.readString(right)).isEqualTo(before);

        // As after moving it: a review that is opened knows its articles by their bytes alone.
        Path moved = Files.move(right, folder.resolve("moved.txt"));
        chooser.export = Optional.of(moved);
        agree(robot, "format-text");
        await(() -> notice(robot).startsWith(moved + " is one of the two articles"));
        assertThat(Files.readString(moved)).isEqualTo(before);

        chooser.export = Optional.empty();
        Path review = export(robot, "format-diptych");
        chooser.export = Optional.of(review);
        agree(robot, "format-html");
        await(() -> notice(robot).contains("is a saved review"));
        assertThat(ReviewFile.isReview(review)).isTrue();
    }

    @Test
    void an_export_waits_for_the_one_before(FxRobot robot) throws Exception {
        dropPair(robot);
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.csv");
        chooser.export = Optional.of(first);
        agree(robot, "format-pdf");
        chooser.export = Optional.of(second);
        agree(robot, "format-csv");
        await(() -> notice(robot).contains(second.toString()));
        assertThat(comments(first)).hasSizeGreaterThanOrEqualTo(pair.findings().size());
        assertThat(second).isNotEmptyFile();
    }

    @Test
    void a_folder_that_is_not_there_is_told_in_a_sentence(FxRobot robot) throws Exception {
        dropPair(robot);
        chooser.export = Optional.of(folder.resolve("nowhere").resolve("compared.pdf"));
        agree(robot, "format-pdf");
        await(() -> notice(robot).startsWith("The review could not be exported as "));
    }

    @Test
    void the_pages_of_the_pdf_are_printed_on_the_printers_paper(FxRobot robot) throws Exception {
        dropPair(robot);
        printery.paper = Paper.LETTER;
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        robot.interact(() -> robot.lookup("#print-go").queryAs(Button.class).fire());
        await(() -> printery.isEnded && notice(robot).endsWith("sent to the printer."));

        assertThat(printery.pages).hasSizeGreaterThan(2);
        assertThat(notice(robot)).startsWith(printery.pages.size() + " pages");
        assertThat(printery.pages)
                .allSatisfy(page ->
                        assertThat(page.getHeight() / (double) page.getWidth())
                                .isBetween(1.28, 1.31));
    }

    @Test
    void a_printer_that_refuses_a_page_is_told(FxRobot robot) throws Exception {
        dropPair(robot);
        printery.patience = 1;
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        robot.interact(() -> robot.lookup("#print-go").queryAs(Button.class).fire());
        await(() -> notice(robot).equals("Printing failed: the printer refused page 2."));
        assertThat(printery.isEnded).isFalse();
    }

    @Test
    void what_was_exported_can_be_opened_and_found(FxRobot robot) throws Exception {
        dropPair(robot);
        export(robot, "format-html");
        assertThat(robot.lookup("Open").tryQuery()).isPresent();
        assertThat(robot.lookup("Show in folder").tryQuery()).isPresent();
        Path file = Path.of("reports", "one.html");
        assertThat(new Opening("Linux").toOpen(file)).containsExactly("xdg-open", file.toString());
        assertThat(new Opening("Linux").toShow(file))
                .containsExactly("xdg-open", Path.of("reports").toAbsolutePath().toString());
        assertThat(new Opening("Mac OS X").toShow(file))
                .containsExactly("open", "-R", file.toString());
        assertThat(new Opening("Windows 11").toShow(file))
                .containsExactly("explorer", "/select," + file);
    }

    @Test
    void without_a_printer_a_sentence_says_so(FxRobot robot) throws Exception {
        dropPair(robot);
        printery.isEmpty = true;
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        await(() -> notice(robot).startsWith("This computer knows of no printer."));
        assertThat(robot.lookup("#print-window").tryQuery()).isEmpty();
    }

    private Path export(FxRobot robot, String... choices) throws Exception {
        robot.interact(() -> window.say("Nothing was exported yet."));
        agree(robot, choices);
        await(() -> notice(robot).startsWith("The review was exported"));
        String notice = notice(robot);
        return Path.of(notice.substring(notice.indexOf(folder.toString())));
    }

    private static void agree(FxRobot robot, String... choices) {
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        for (String choice : choices) {
            choose(robot, choice);
        }
        robot.interact(() -> robot.lookup("#export-go").queryAs(Button.class).fire());
    }

    private static void choose(FxRobot robot, String id) {
        Node button = robot.lookup("#" + id).query();
        robot.interact(() -> ((RadioButton) button).fire());
    }

    private static String name(ReportFormat format) {
        return org.diptych.present.Wording.lower(format);
    }

    private Finding first() {
        return reading.shown().getFirst();
    }

    private String words(Finding finding) {
        return Objects.requireNonNull(article(finding.mark().at().side()))
                .at(finding.mark().at().span());
    }

    private static List<String> comments(Path file) throws IOException {
        List<String> comments = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (PDPage page : pdf.getPages()) {
                page.getAnnotations(PDAnnotationHighlight.class::isInstance)
                        .forEach(a -> comments.add(a.getContents()));
            }
        }
        return comments;
    }

    @Test
    void a_file_is_not_replaced_unasked_where_its_ending_was_not_typed(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Path old = Files.writeString(folder.resolve("k.csv"), "keep");
        chooser.export = Optional.of(folder.resolve("k"));
        agree(robot, "format-csv");
        assertThat(robot.lookup("#replace-window .question").queryAs(Label.class).getText())
                .contains(old.toString());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(old).hasContent("keep");

        agree(robot, "format-csv");
        robot.interact(() -> robot.lookup("#replace-go").queryAs(Button.class).fire());
        await(() -> notice(robot).endsWith(old.toString()));
        assertThat(Files.readString(old)).contains(words(first()));
        assertThat(folder.resolve("k")).doesNotExist();
    }

    @Test
    void a_review_is_not_replaced_unasked_either(FxRobot robot) throws Exception {
        dropPair(robot);
        Path old = Files.writeString(folder.resolve("k.diptych"), "keep");
        chooser.save = Optional.of(folder.resolve("k"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(robot.lookup("#replace-window").tryQuery()).isPresent();
        assertThat(old).hasContent("keep");
        robot.interact(() -> robot.lookup("#replace-go").queryAs(Button.class).fire());
        await(() -> ReviewFile.isReview(old) && !window.isSaving());
    }

    @ParameterizedTest
    @CsvSource({
        "mine.html, mine.html, HTML",
        "Report 28.11, Report 28.11.pdf, PDF",
        "x.PDF, x.PDF, PDF"
    })
    void the_ending_that_was_typed_wins_where_it_is_one_of_a_report(
            String typed, String written, ReportFormat format, FxRobot robot) throws Exception {
        dropPair(robot);
        chooser.export = Optional.of(folder.resolve(typed));
        Path file = export(robot, "format-pdf");
        assertThat(file).isEqualTo(folder.resolve(written));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith(format == ReportFormat.PDF ? "%PDF" : "<!");
    }

    @Test
    void an_export_that_fails_names_the_file_that_was_asked_for_and_the_reason(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Path lost = folder.resolve("nowhere").resolve("compared.csv");
        chooser.export = Optional.of(lost);
        agree(robot, "format-csv");
        await(() ->
                notice(robot)
                        .equals(
                                "The review could not be exported as %s: there is no such folder."
                                        .formatted(lost)));
        Path barred = folder.resolve("left.txt").resolve("compared.csv");
        Files.writeString(folder.resolve("left.txt"), "no folder");
        chooser.export = Optional.of(barred);
        agree(robot, "format-csv");
        await(() -> notice(robot).contains(barred + ": there is no such folder"));
        assertThat(notice(robot)).doesNotContain(".part");
    }

    @Test
    void the_reason_is_told_of_a_folder_that_may_not_be_written_to_and_of_a_full_disk() {
        Words words = new Words(Locale.ENGLISH);
        assertThat(Unwritten.why(new AccessDeniedException("a.pdf"), words))
                .isEqualTo("nothing may be written in that folder");
        assertThat(
                        Unwritten.why(
                                new FileSystemException("a.pdf", null, "Read-only file system"),
                                words))
                .isEqualTo("nothing may be written in that folder");
        assertThat(Unwritten.why(new IOException("No space left on device"), words))
                .isEqualTo("the disk is full");
        assertThat(Unwritten.why(new IOException("the pen broke"), words))
                .isEqualTo("the pen broke");
    }
}
