package org.diptych.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.encode.Models;
import org.diptych.encode.Opening.Opened;
import org.diptych.encode.Tagged;
import org.diptych.encode.Tagger;
import org.diptych.models.OnnxWriter.ElementType;
import org.diptych.text.Both;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tagger on a model that repeats what it is given: the number of each piece, how long its row is,
/// and how far the gate stands open.
class TaggerTest {

    private static final List<String> VOCABULARY =
            List.of("[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "b", "##b");

    @TempDir private Path folder;
    private Models models = Models.installed();

    @BeforeEach
    void write() throws IOException {
        Files.write(folder.resolve("reader.txt"), VOCABULARY);
        try (OnnxWriter onnx =
                new OnnxWriter(folder.resolve("reader.onnx"), folder.resolve("reader.bin"))) {
            String ids = onnx.input("input_ids", ElementType.INT64, "batch", "sequence");
            String gate = onnx.input("gate", ElementType.FLOAT);
            String lengths = onnx.input("lengths", ElementType.INT32, "batch");
            Operator asFloat = Operator.of("Cast").with("to", 1);
            Operator multiply = Operator.of("Mul");
            String id = onnx.node(asFloat, onnx.node(UNSQUEEZE, ids, onnx.longs(2)));
            String zero = onnx.node(multiply, id, onnx.floats(new float[1], 1));
            String length = onnx.node(asFloat, onnx.node(UNSQUEEZE, lengths, onnx.longs(1, 2)));
            onnx.output(
                    "tags",
                    ElementType.FLOAT,
                    onnx.node(
                            Operator.of("Concat").with("axis", -1),
                            id,
                            onnx.node(ADD, zero, length),
                            onnx.node(ADD, zero, gate)),
                    "batch",
                    "sequence",
                    "3");
        }
        models = Models.in(folder);
    }

    @AfterEach
    void close() {
        models.close();
    }

    private static final Operator UNSQUEEZE = Operator.of("Unsqueeze");
    private static final Operator ADD = Operator.of("Add");

    @Test
    void passages_are_read_beside_each_other() {
        List<Both<Tagged>> tagged =
                tagger().tag(
                                List.of(
                                        new Both<>("a bb a", "b a"),
                                        new Both<>("b", ""),
                                        new Both<>("", "")));

        Tagged left = tagged.get(0).left();
        assertThat(row(left)).isEqualTo("4 5 6 4");
        assertThat(left.span(2).start()).isEqualTo(3);
        assertThat(left.continues(2)).isTrue();
        assertThat(left.logit(0, 1)).isEqualTo(9);
        assertThat(left.logit(0, 2)).isOne();
        assertThat(left.probability(0, 2)).isBetween(.73, .74);
        assertThat(row(tagged.get(0).right())).isEqualTo("5 4");
        assertThat(tagged.get(1).left().logit(0, 1)).isEqualTo(4);
        assertThat(tagged.get(1).right().size()).isZero();
        assertThat(tagged.get(2).left().size()).isZero();
    }

    @Test
    void the_order_of_the_sides_changes_nothing() {
        Both<String> passages = new Both<>("b a", "a bb a");

        Both<Tagged> tagged = tagger().tag(List.of(passages.mirrored(), passages)).getLast();

        assertThat(row(tagged.left())).isEqualTo("5 4");
        assertThat(row(tagged.right())).isEqualTo("4 5 6 4");
    }

    @Test
    void a_long_passage_is_read_to_its_end() {
        String passage = "a b ".repeat(400);

        Both<Tagged> tagged =
                tagger().tag(List.of(new Both<>(passage, "b ".repeat(1000)))).getFirst();

        assertThat(row(tagged.left())).isEqualTo("4 5 ".repeat(400).strip());
        assertThat(row(tagged.right())).isEqualTo("5 ".repeat(1000).strip());
        assertThat(tagged.left().logit(0, 1)).isEqualTo(403);
    }

    private Tagger tagger() {
        assertThat(models.tagger()).isInstanceOf(Opened.class);
        return ((Opened<Tagger>) models.tagger()).model();
    }

    private static String row(Tagged tagged) {
        StringBuilder row = new StringBuilder();
        for (int piece = 0; piece < tagged.size(); piece++) {
            row.append(piece == 0 ? "" : " ").append(Math.round(tagged.logit(piece, 0)));
        }
        return row.toString();
    }
}
