package org.diptych.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.diptych.models.OnnxWriter.ElementType;

/// The models that the program opens, each as three files of one name: the graph (`.onnx`), its weights
/// (`.bin`) and its vocabulary (`.txt`).
enum Recipe {
    /// Vectors of meaning, in 104 languages. Of multilingual BERT's layers the eighth joins the words of
    /// two versions best, so those above are left out.
    ENCODER {
        private static final int LAYERS = 8;

        @Override
        void write(OnnxWriter onnx, Weights weights, Form.Maker form, Optional<Adapters> adapters)
                throws IOException {
            BertGraph bert = new BertGraph(onnx, weights, form, Optional.empty());
            String hidden = bert.inBatches(bert.hidden(LAYERS));
            onnx.output("hidden", ElementType.FLOAT, hidden, BATCH, SEQUENCE, WIDTH);
        }
    },

    /// A reader of English: the words it would have expected, and, with the gate open, its tags.
    READER {
        // How many of the likeliest pieces are told.
        private static final int CANDIDATES = 10;

        @Override
        void write(OnnxWriter onnx, Weights weights, Form.Maker form, Optional<Adapters> adapters)
                throws IOException {
            BertGraph bert = new BertGraph(onnx, weights, form, adapters);
            String hidden = bert.hidden(BertGraph.LAYERS);
            String positions = onnx.input("positions", ElementType.INT64, POSITIONS);
            String targets = onnx.input("targets", ElementType.INT64, POSITIONS, "1");
            String guesses = bert.guesses(hidden, positions);
            String target =
                    onnx.node(Operator.of("GatherElements").with("axis", 1), guesses, targets);
            var best =
                    onnx.nodes(
                            Operator.of("TopK").with("axis", -1),
                            2,
                            guesses,
                            onnx.longs(CANDIDATES));
            String candidates = Integer.toString(CANDIDATES);
            onnx.output("target_scores", ElementType.FLOAT, target, POSITIONS, "1");
            onnx.output(
                    "candidate_scores", ElementType.FLOAT, best.getFirst(), POSITIONS, candidates);
            onnx.output("candidates", ElementType.INT64, best.getLast(), POSITIONS, candidates);
            if (adapters.isPresent()) {
                addTags(onnx, bert, hidden, adapters.get());
            }
        }
    };

    private static final Form.Maker EXACT = (onnx, _) -> new ExactForm(onnx);
    private static final String BATCH = "batch";
    private static final String SEQUENCE = "sequence";
    private static final String POSITIONS = "positions";
    private static final String WIDTH = Integer.toString(Matrix.WIDTH);

    /// Adds the graph of this model.
    abstract void write(
            OnnxWriter onnx, Weights weights, Form.Maker form, Optional<Adapters> adapters)
            throws IOException;

    /// Writes all files of this model to a folder, its large matrices in bytes.
    void write(Path folder, TensorBundle source, Optional<Adapters> adapters) throws IOException {
        write(folder, source, ByteForm::of, adapters);
    }

    /// Writes the model as it was pre-trained, in single precision.
    void writeExact(Path folder, TensorBundle source) throws IOException {
        write(folder, source, EXACT, Optional.empty());
    }

    private void write(
            Path folder, TensorBundle source, Form.Maker form, Optional<Adapters> adapters)
            throws IOException {
        try (OnnxWriter onnx = writer(folder)) {
            write(onnx, source::floats, form, adapters);
        }
        Files.write(folder.resolve(file(".txt")), source.vocabulary());
    }

    /// Writes the model in single precision, with the adapters merged into its weights.
    void writeMerged(Path folder, TensorBundle source, Adapters adapters) throws IOException {
        try (OnnxWriter onnx = writer(folder)) {
            BertGraph bert =
                    new BertGraph(onnx, adapters.merged(source::floats), EXACT, Optional.empty());
            addTags(onnx, bert, bert.hidden(BertGraph.LAYERS), adapters);
        }
        Files.write(folder.resolve(file(".txt")), source.vocabulary());
    }

    private OnnxWriter writer(Path folder) throws IOException {
        return new OnnxWriter(folder.resolve(file(".onnx")), folder.resolve(file(".bin")));
    }

    private String file(String ending) {
        return name().toLowerCase(Locale.ROOT) + ending;
    }

    private static void addTags(OnnxWriter onnx, BertGraph bert, String hidden, Adapters adapters)
            throws IOException {
        String tags = bert.inBatches(adapters.tags(onnx, hidden));
        String count = Integer.toString(adapters.tags());
        onnx.output("tags", ElementType.FLOAT, tags, BATCH, SEQUENCE, count);
        adapters.notes().forEach(onnx::remark);
    }
}
