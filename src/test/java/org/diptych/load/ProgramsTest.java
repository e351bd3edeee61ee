package org.diptych.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.compare.Comparer;
import org.diptych.compare.Progress;
import org.diptych.find.Finding;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.Both;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// One article as real programs write it: LibreOffice 7.4, pandoc 2.17 and Chromium 156 made these files of the
/// same page.
class ProgramsTest {

    private static final List<String> FILES =
            List.of(
                    "libreoffice/bridge.docx",
                    "libreoffice/bridge.odt",
                    "libreoffice/bridge.rtf",
                    "libreoffice/bridge.pdf",
                    "libreoffice/bridge.epub",
                    "libreoffice/bridge.html",
                    "pandoc/bridge.docx",
                    "pandoc/bridge.odt",
                    "pandoc/bridge.rtf",
                    "pandoc/bridge.epub",
                    "pandoc/bridge.html",
                    "pandoc/bridge.md",
                    "chromium/bridge.pdf",
                    "chromium/bridge.mhtml");

    /// Which say how a heading or a quotation looks, and not that it is one.
    private static final Set<String> LOOKS_ONLY =
            Set.of(
                    "libreoffice/bridge.pdf",
                    "libreoffice/bridge.epub",
                    "libreoffice/bridge.html",
                    "pandoc/bridge.rtf",
                    "chromium/bridge.pdf");

    @TempDir Path folder;

    @ParameterizedTest
    @FieldSource("FILES")
    void what_a_program_saves_has_the_paragraphs_of_the_text(String file) throws Exception {
        Article article = Loader.load(file(file));

        assertThat(article.paragraphs())
                .extracting(p -> article.at(p.span()).replace('\t', ' '))
                .isEqualTo(
                        SavedAs.ARTICLE.stream()
                                .map(block -> block.text().replace('\t', ' '))
                                .toList());
        if (!LOOKS_ONLY.contains(file)) {
            assertThat(article.paragraphs())
                    .extracting(p -> p.kind())
                    .isEqualTo(SavedAs.ARTICLE.stream().map(Block::kind).toList());
        }
    }

    @Test
    void the_comparison_of_any_two_formats_finds_nothing() throws Exception {
        Map<String, Article> articles = articles();
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        // What is the same article to the last paragraph is compared but once.
        Map<Object, String> names = new LinkedHashMap<>();
        articles.forEach((name, a) -> names.putIfAbsent(List.of(a.text(), a.paragraphs()), name));
        for (String left : names.values()) {
            for (String right : names.values()) {
                List<Finding> findings =
                        findings(
                                requireNonNull(articles.get(left)),
                                requireNonNull(articles.get(right)));
                if (!findings.isEmpty()) {
                    found.put(left + " " + right, findings);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Finding> findings(Article left, Article right) {
        return Comparer.lexical()
                .compare(new Both<>(left, right), Optional.empty(), Progress.UNHEARD)
                .findings();
    }

    private Map<String, Article> articles() throws Exception {
        Map<String, Article> articles = new LinkedHashMap<>();
        for (SavedAs format : SavedAs.values()) {
            Path file = Files.write(folder.resolve(format.fileName()), format.bytes());
            articles.put(format.fileName(), Loader.load(file));
        }
        for (String file : FILES) {
            articles.put(file, Loader.load(file(file)));
        }
        return articles;
    }

    static Path file(String name) throws URISyntaxException {
        return Path.of(requireNonNull(ProgramsTest.class.getResource("programs/" + name)).toURI());
    }
}
