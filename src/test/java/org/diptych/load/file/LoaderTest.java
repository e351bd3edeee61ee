package org.diptych.load.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.diptych.load.Form;
import org.diptych.load.LoadFailure;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.text.Article;
import org.diptych.text.Paragraph;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoaderTest {

    private static final String STORY = "The bridge is open.\n\n  It was closed for a year.  \n";

    @TempDir Path folder;

    @Test
    void an_article_is_named_after_its_file_and_laid_out_in_paragraphs() throws Exception {
        Article article = Loader.load(file("bridge.txt", STORY.getBytes(UTF_8)));

        assertThat(article.name()).isEqualTo("bridge.txt");
        assertThat(article.text()).isEqualTo(STORY);
        assertThat(article.paragraphs())
                .extracting(Paragraph::span)
                .containsExactly(new Span(0, 19), new Span(23, 48));
    }

    @Test
    void line_ends_become_newlines_and_nothing_else_changes() throws Exception {
        Article article =
                Loader.load(
                        file("a.txt", "# One \r\n\tTwo\u00A0\u2028\rThree\f\n".getBytes(UTF_8)));

        assertThat(article.text()).isEqualTo("# One \n\tTwo\u00A0\u2028\nThree\f\n");
    }

    @Test
    void a_text_without_a_line_break_is_one_paragraph() throws Exception {
        Article article = Loader.load(file("a.txt", "One line and no end".getBytes(UTF_8)));

        assertThat(article.paragraphs())
                .extracting(Paragraph::span)
                .containsExactly(new Span(0, 19));
    }

    @Test
    void a_paragraph_of_a_hundred_thousand_characters_is_one_paragraph() throws Exception {
        String paragraph = "The bridge is open again. ".repeat(4_000).strip();
        Article article = Loader.load(file("a.txt", paragraph.getBytes(UTF_8)));

        assertThat(article.paragraphs()).hasSize(1);
        assertThat(article.sentences()).hasSize(4_000);
    }

    @Test
    void a_single_letter_is_an_article() throws Exception {
        assertThat(Loader.load(file("a.txt", "a".getBytes(UTF_8))).text()).isEqualTo("a");
    }

    @Test
    void a_missing_file_is_missing() {
        assertThat(reason(folder.resolve("none.txt"))).isEqualTo(new Reason.Missing());
        assertThat(reason(folder.resolve("none").resolve("none.txt")))
                .isEqualTo(new Reason.Missing());
    }

    @Test
    void a_file_that_is_taken_for_a_folder_is_a_plain_failure() throws Exception {
        Path file = file("a.txt", STORY.getBytes(UTF_8));

        assertThat(reason(file.resolve("b.txt"))).isInstanceOf(Reason.class);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
    void a_link_to_nowhere_is_missing() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone"));

        assertThat(reason(link)).isEqualTo(new Reason.Missing());
    }

    @Test
    void a_folder_is_a_folder() {
        assertThat(reason(folder)).isEqualTo(new Reason.Folder());
    }

    @Test
    void a_device_without_end_is_not_read() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));

        assertThat(reason(zero)).isEqualTo(new Reason.NoFile());
    }

    @Test
    void a_pipe_that_nobody_writes_to_is_not_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(made(pipe));

        assertThat(reason(pipe)).isEqualTo(new Reason.NoFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\u00A0\u2003\u200B", "* * *\n—\n", "\uFEFF"})
    void a_text_without_a_word_is_empty(String text) throws IOException {
        assertThat(reason(file("a.txt", text.getBytes(UTF_8)))).isEqualTo(new Reason.Empty());
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d49484452, PNG",
        "ffd8ffe000104a464946, JPEG",
        "474946383961, GIF",
        "d0cf11e0a1b11ae10000, OLD_OFFICE",
        "7f454c4602010100, PROGRAM",
        "cafebabe00000045, PROGRAM",
        "377abcaf271c0004, ARCHIVE"
    })
    void a_file_of_another_kind_is_known_whatever_its_name(String bytes, Form form)
            throws IOException {
        byte[] picture = java.util.HexFormat.of().parseHex(bytes);

        assertThat(reason(file("article.txt", picture))).isEqualTo(new Reason.NotText(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "255044462d312e370a25e2e3cfd3",
                "504b03041400000008000000000000000000000000000000000000000000776f72642f",
                "504b030414000000080000000000000000000000000000000000000000006d696d657479706561"
                        + "70706c69636174696f6e2f657075622b7a6970",
                "1f8b0800"
            })
    void the_mere_beginning_of_a_document_is_damaged(String bytes) throws IOException {
        byte[] beginning = java.util.HexFormat.of().parseHex(bytes);

        assertThat(reason(file("article.txt", beginning))).isEqualTo(new Reason.Broken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1\\ansi", "\n<!DOCTYPE html>", "<html><body><script>a</script>"})
    void a_document_without_a_word_is_empty(String text) throws IOException {
        assertThat(reason(file("article.txt", text.getBytes(UTF_8)))).isEqualTo(new Reason.Empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 1_000, 100_000})
    void bytes_at_random_are_rubbish(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        bytes[length / 2] = 0;

        assertThat(reason(file("a.txt", bytes))).isEqualTo(new Reason.NotText(Form.RUBBISH));
    }

    @Test
    void text_with_a_nul_in_it_is_rubbish() throws IOException {
        assertThat(reason(file("a.txt", "The bridge\0is open.".getBytes(UTF_8))))
                .isEqualTo(new Reason.NotText(Form.RUBBISH));
    }

    @Test
    void three_hundred_megabytes_are_refused_unread() throws IOException {
        Path log = folder.resolve("log.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(log.toFile(), "rw")) {
            sparse.setLength(300_000_000);
        }

        assertThat(reason(log)).isEqualTo(new Reason.TooHeavy(100));
    }

    @Test
    void a_file_with_more_characters_than_the_limit_is_refused() throws IOException {
        byte[] letters = "a ".repeat(Loader.MOST_CHARACTERS / 2 + 1).getBytes(ISO_8859_1);

        assertThat(reason(file("a.txt", letters)))
                .isEqualTo(new Reason.TooLarge(Loader.MOST_CHARACTERS));
    }

    @Test
    void a_paste_is_an_article_with_plain_line_ends() throws Exception {
        Article article = Loader.paste("Pasted text", "One.\r\nTwo.");

        assertThat(article.name()).isEqualTo("Pasted text");
        assertThat(article.text()).isEqualTo("One.\nTwo.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "a\0b"})
    void a_paste_without_words_or_with_a_nul_is_refused(String text) {
        assertThat(catchThrowableOfType(LoadFailure.class, () -> Loader.paste("Paste", text)))
                .isNotNull();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static boolean made(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static Reason reason(Path file) {
        LoadFailure failure = catchThrowableOfType(LoadFailure.class, () -> Loader.load(file));
        assertThat(failure).as("the failure to load %s", file).isNotNull();
        assertThat(failure.file()).isEqualTo(file.toString());
        return failure.reason();
    }

    @Test
    void the_file_of_a_path_is_without_the_choice_among_its_articles() {
        Path book = folder.resolve("book.epub");
        assertThat(Loader.file(book)).isEqualTo(book);
        assertThat(Loader.file(folder.resolve("book.epub#3"))).isEqualTo(book);
        assertThat(Loader.file(folder.resolve("book.epub#The Bridge"))).isEqualTo(book);
        assertThat(Loader.file(Path.of("-"))).isEqualTo(Path.of("-"));
    }

    @Test
    void a_number_sign_in_the_name_of_a_folder_or_of_a_missing_file_chooses_nothing()
            throws Exception {
        Files.createDirectory(folder.resolve("C"));
        Path gone = Files.createDirectory(folder.resolve("C#")).resolve("gone.txt");

        assertThat(Loader.file(gone)).isEqualTo(gone);
        assertThat(reason(gone)).isEqualTo(new Reason.Missing());
        assertThat(reason(folder.resolve("C#x"))).isEqualTo(new Reason.Missing());
        assertThat(reason(folder.resolve("Song#1.txt"))).isEqualTo(new Reason.Missing());
    }

    @Test
    void half_a_character_is_shown_as_lost() throws Exception {
        String whole = "😀";
        String half = whole.substring(0, 1);

        assertThat(Loader.paste("a", "It was sunk " + half + ". Nobody " + whole + " knew.").text())
                .isEqualTo("It was sunk \uFFFD. Nobody 😀 knew.");
        assertThat(Loader.pasteHtml("a", "<p>It was sunk " + whole.substring(1) + ".</p>").text())
                .isEqualTo("It was sunk \uFFFD.");
    }

    @Test
    void a_file_with_a_hash_in_its_name_is_that_file() throws IOException {
        Path file = Files.writeString(folder.resolve("draft #2.txt"), "The bridge is open.");
        assertThat(Loader.file(file)).isEqualTo(file);
    }
}
