package org.diptych.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The offsets of the labelled pairs were counted by another program: here they must fall on the same
/// words.
class LabelledPairsTest {

    @ParameterizedTest
    @MethodSource("pairs")
    void offsets_of_the_labels_fall_on_their_words(Path pair) throws Exception {
        JsonNode gold = new ObjectMapper().readTree(pair.resolve("gold.json").toFile());
        for (String side : List.of("left", "right")) {
            Article article = Loader.load(pair.resolve(gold.get(side).asText()));

            assertThat(article.language()).isEqualTo("en");
            for (JsonNode finding : gold.get("findings")) {
                if (finding.get("side").asText().equals(side)) {
                    assertThat(article.at(span(finding.get("start"), finding.get("end"))))
                            .isEqualTo(finding.get("text").asText());
                }
            }
            for (JsonNode link : gold.get("paragraphs")) {
                assertThat(link.get(side))
                        .allSatisfy(
                                n -> assertThat(n.asInt()).isLessThan(article.paragraphs().size()));
            }
            for (JsonNode link : gold.get("sentences")) {
                for (JsonNode sentence : link.get(side)) {
                    String words = article.at(span(sentence.get(0), sentence.get(1)));
                    assertThat(words).isEqualTo(words.strip()).isNotEmpty();
                }
            }
        }
    }

    static List<Path> pairs() throws IOException {
        List<Path> pairs = new ArrayList<>();
        for (String folder : List.of("pairs", "train", "lessons")) {
            try (Stream<Path> there = Files.list(Path.of("src/test/resources", folder))) {
                there.sorted().forEach(pairs::add);
            }
        }
        return pairs;
    }

    private static Span span(JsonNode start, JsonNode end) {
        return new Span(start.asInt(), end.asInt());
    }
}
