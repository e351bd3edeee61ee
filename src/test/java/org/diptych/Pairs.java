package org.diptych;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;

/// The labelled pairs of articles that tests read.
public final class Pairs {

    private static final Path FOLDER = Path.of("src", "test", "resources", "pairs");

    private Pairs() {}

    /// The names of all pairs, in order.
    public static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The two English articles of a pair: the files of its folder in the order of their labels.
    public static Both<Article> articles(String pair) {
        try {
            Path folder = FOLDER.resolve(pair);
            String labels = Files.readString(folder.resolve("gold.json"));
            return new Both<>(
                    article(folder.resolve(named("left", labels))),
                    article(folder.resolve(named("right", labels))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(String side, String labels) {
        return labels.replaceFirst("(?s).*?\"" + side + "\":\\s*\"([^\"]+)\".*", "$1");
    }

    private static Article article(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return Segmenter.article(
                file.getFileName().toString(),
                "en",
                text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
    }
}
