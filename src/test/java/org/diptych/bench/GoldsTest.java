package org.diptych.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldsTest {

    @TempDir Path folder;

    @Test
    void a_pair_in_a_line_is_read() throws Exception {
        Gold gold =
                gold(
                        """
                        {"pair": "set/1", "relation": "versions", "kinds": ["dropped"],
                         "left_text": "One. \\n\\n Two.", "right_text": "One.",
                         "paragraphs": [{"left": [1], "right": []}],
                         "sentences": [{"left": [[0, 4]], "right": [[0, 4]]}],
                         "findings": [{"kind": "dropped", "subtype": "sentence", "side": "left", "start": 8,
                           "end": 12, "text": "Two.", "counterpart": null, "severity": "major", "votes": 2,
                           "optional": true}]}
                        """);

        assertThat(gold.pair()).isEqualTo("set_1");
        assertThat(gold.tasks()).containsExactly(Task.DROPPED);
        assertThat(gold.paragraphs().getFirst().spans().left()).containsExactly(new Span(8, 12));
        assertThat(gold.sentences().getFirst().spans().right()).containsExactly(new Span(0, 4));
        Label label = gold.labels().getFirst();
        assertThat(gold.articles().on(label.at().side()).at(label.at().span())).isEqualTo("Two.");
        assertThat(label.votes()).isEqualTo(2);
        assertThat(label.optional()).isTrue();
        assertThat(label.counterpart()).isNull();
    }

    @Test
    void labels_that_name_no_words_are_left_out() throws Exception {
        Gold gold =
                gold(
                        """
                        {"pair": "1", "left_text": "One.", "right_text": "One.", "findings": [
                          {"kind": "garbled", "side": "left", "start": 2, "end": 2},
                          {"kind": "dropped", "side": "left", "start": 0, "end": 4, "level": "segment"}]}
                        """);

        assertThat(gold.labels()).isEmpty();
        assertThat(gold.tasks()).containsExactlyInAnyOrder(Task.values());
    }

    @Test
    void an_article_without_another_stands_beside_itself() throws Exception {
        Gold gold = gold("{\"pair\": \"1\", \"left_text\": \"One.\", \"right_text\": null}");

        assertThat(gold.articles().right().text()).isEqualTo("One.");
        assertThat(gold.sides()).containsExactly(Side.LEFT);
    }

    @Test
    void an_article_alone_keeps_what_was_marked_in_it() throws Exception {
        Gold pair =
                gold(
                        """
                        {"pair": "1", "left_text": "One.", "right_text": "Uno Two.", "findings": [
                          {"kind": "dropped", "side": "right", "start": 4, "end": 8},
                          {"kind": "conflict", "side": "left", "start": 0, "end": 3},
                          {"kind": "garbled", "side": "right", "start": 0, "end": 3, "severity": "minor",
                           "counterpart": {"start": 0, "end": 3}}]}
                        """);
        assertThat(List.of(Side.values()))
                .filteredOn(pair::isGarbledOn)
                .containsExactly(Side.RIGHT);

        Gold alone = pair.alone(Side.RIGHT);

        assertThat(alone.articles().left().text()).isEqualTo("Uno Two.");
        assertThat(alone.articles().right().text()).isEmpty();
        assertThat(alone.tasks()).containsExactly(Task.GARBLED);
        assertThat(alone.labels()).hasSize(1);
        assertThat(alone.labels().getFirst().at().side()).isEqualTo(Side.LEFT);
        assertThat(alone.labels().getFirst().counterpart()).isNull();
    }

    private Gold gold(String json) throws Exception {
        Path file = folder.resolve("dev.jsonl");
        Files.writeString(file, json.replace("\n", " "));
        return Golds.ofLines(file).getFirst();
    }
}
