package org.diptych.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diptych.compare.Comparer;
import org.diptych.compare.Progress;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Both;
import org.diptych.text.Part;
import org.diptych.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(SavedAs.class)
    void an_article_is_the_same_in_every_format(SavedAs format) throws Exception {
        Article text = loaded(SavedAs.TXT, SavedAs.ARTICLE);
        Article other = loaded(format, SavedAs.ARTICLE);

        assertThat(share(words(text), words(other)))
                .as("words of " + other.text())
                .isGreaterThanOrEqualTo(0.99);
        assertThat(paragraphs(other)).isEqualTo(paragraphs(text));
        assertThat(
                        Comparer.lexical()
                                .compare(
                                        new Both<>(text, other), Optional.empty(), Progress.UNHEARD)
                                .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SavedAs.class,
            names = {"MD", "HTML", "MHTML", "DOCX", "ODT", "RTF", "EPUB", "ZIP"})
    void its_structure_is_kept(SavedAs format) throws Exception {
        assertThat(loaded(format, SavedAs.ARTICLE).paragraphs())
                .extracting(p -> p.kind())
                .isEqualTo(SavedAs.ARTICLE.stream().map(Block::kind).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = SavedAs.class,
            names = {"DOCX", "ODT", "RTF", "EPUB", "EML", "PDF"})
    void what_a_file_says_of_itself_is_noted(SavedAs format) throws Exception {
        var notes = loaded(format, SavedAs.ARTICLE).source();

        assertThat(notes.published()).isEqualTo(LocalDate.of(2025, 5, 9));
        assertThat(notes.title()).contains("ridge");
        assertThat(notes.file()).endsWith(format.fileName());
        assertThat(notes.modified()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_long_pdf_has_the_paragraphs_of_its_text(int columns) throws Exception {
        List<Block> story = story();
        Path file = folder.resolve("a.pdf");
        for (boolean isIndented : new boolean[] {true, false}) {
            Files.write(file, new SavedAsPdf(columns, isIndented).bytes(story));
            Article pdf = Loader.load(file);

            assertThat(paragraphs(pdf)).isEqualTo(story.stream().map(Block::text).toList());
            assertThat(pdf.source().leftOut())
                    .filteredOn(b -> b.part() == Part.PAGE_EDGE)
                    .hasSizeGreaterThanOrEqualTo(6);
            assertThat(pdf.source().leftOut())
                    .filteredOn(b -> b.part() == Part.FOOTNOTE)
                    .extracting(Block::text)
                    .containsExactly("1 Minutes of the roads committee, 4 June.");
        }
    }

    @Test
    void a_book_of_several_chapters_is_read_by_the_chapter() throws Exception {
        List<Block> other =
                List.of(
                        new Block(BlockKind.TITLE, "The ferry"),
                        new Block(
                                BlockKind.PARAGRAPH,
                                "The ferry sails every ten minutes. ".repeat(30)));
        Path book =
                Files.write(
                        folder.resolve("book.epub"),
                        SavedAs.epub(Map.of("1.xhtml", SavedAs.ARTICLE, "2.xhtml", other)));

        assertThat(HostileTest.reason(book))
                .isInstanceOfSatisfying(
                        LoadFailure.Reason.Several.class,
                        several -> {
                            assertThat(several.names())
                                    .containsExactly(
                                            SavedAs.ARTICLE.getFirst().text(), "The ferry");
                            assertThat(several.offers().getLast().length()).isEqualTo(1058);
                        });
        assertThat(Loader.load(book, "2").text()).startsWith("The ferry\n\nThe ferry sails");
        assertThat(Loader.load(book, "2").source().file()).isEqualTo(book + "#2");
        assertThat(Loader.load(Path.of(book + "#1")).text()).startsWith("Harbour bridge");
        assertThat(Loader.load(Path.of(book + "#The fer")).text()).startsWith("The ferry");
        assertThat(HostileTest.reason(Path.of(book + "#3")))
                .isEqualTo(new LoadFailure.Reason.NotInIt("3"));
    }

    @Test
    void the_clipboards_html_is_taken_as_it_is() throws Exception {
        Article article =
                Loader.pasteHtml(
                        "Pasted text",
                        "<html><body><!--StartFragment--><h2>One</h2><p>Two &amp; <b>three</b>.</p><!--EndFragment--></body></html>");

        assertThat(article.text()).isEqualTo("One\n\nTwo & three.");
        assertThat(article.source().file()).isNull();
    }

    /// Long enough for several pages, with sentences that end anywhere in a line.
    private static List<Block> story() {
        List<String> sentences =
                SavedAs.ARTICLE.stream()
                        .filter(b -> b.kind() == BlockKind.PARAGRAPH)
                        .map(Block::text)
                        .toList();
        return IntStream.range(0, 60)
                .mapToObj(i ->
                        i == 0
                                ? SavedAs.ARTICLE.getFirst()
                                : i % 15 == 0
                                        ? new Block(
                                                BlockKind.HEADING,
                                                "Part " + "ABCD".charAt(i / 15) + " of it")
                                        : new Block(
                                                BlockKind.PARAGRAPH,
                                                "Item %d of the evening began. ".formatted(i)
                                                        + String.join(
                                                                " ",
                                                                sentences.subList(
                                                                        i % 3, i % 3 + 1 + i % 2))))
                .toList();
    }

    private Article loaded(SavedAs format, List<Block> blocks) throws Exception {
        return Loader.load(Files.write(folder.resolve(format.fileName()), format.bytes(blocks)));
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(p -> article.at(p.span()).replace('\t', ' '))
                .toList();
    }

    private static List<String> words(Article article) {
        return article.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(token -> article.folded(token))
                .toList();
    }

    private static double share(List<String> words, List<String> others) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        long both =
                others.stream().filter(word -> counts.merge(word, -1, Integer::sum) >= 0).count();
        return (double) both / Math.max(words.size(), others.size());
    }
}
