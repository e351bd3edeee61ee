package org.diptych.models;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.diptych.models.OnnxWriter.ElementType;
import org.jspecify.annotations.Nullable;

/// BERT (Devlin et al. 2018) as a graph of ONNX operators.
///
/// Adapters, where there are any, count as much as the input `gate` says: 0 leaves the model as it was
/// pre-trained, 1 makes it what it was fine-tuned to.
final class BertGraph {

    private static final String ROOT = "module/bert/";
    private static final String HEAD = "module/cls/predictions/";
    private static final int ATTENTION_HEADS = 12;

    /// Layers of either model, as it was published.
    static final int LAYERS = 12;

    private static final float EPSILON = 1e-12f;

    private static final Operator ADD = Operator.of("Add");
    private static final Operator GELU = Operator.of("Gelu");
    private static final Operator GATHER = Operator.of("Gather");
    private static final Operator RESHAPE = Operator.of("Reshape");
    private static final Operator NORMALISE =
            Operator.of("LayerNormalization").with("axis", -1).with("epsilon", EPSILON);
    private static final Operator ATTEND =
            Operator.contributed("MultiHeadAttention").with("num_heads", ATTENTION_HEADS);

    private final OnnxWriter onnx;
    private final Weights weights;
    private final Form form;
    private final Optional<Adapters> adapters;
    private final Form.Table words;
    private final int vocabulary;
    private @Nullable String grid;

    BertGraph(OnnxWriter onnx, Weights weights, Form.Maker form, Optional<Adapters> adapters)
            throws IOException {
        this.onnx = onnx;
        this.weights = weights;
        this.form = form.make(onnx, weights);
        this.adapters = adapters;
        float[] table = weights.floats(ROOT + "embeddings/word_embeddings");
        this.vocabulary = table.length / Matrix.WIDTH;
        this.words = this.form.table(table, vocabulary, Matrix.WIDTH);
    }

    /// The name of a layer in the checkpoint.
    static String layer(int number) {
        return ROOT + "encoder/layer_" + number + "/";
    }

    /// Embeds pieces and sends them through the first so many layers: `[batch * sequence, width]`.
    ///
    /// Declares the inputs `input_ids` and `token_type_ids`, `[batch, sequence]`, and `lengths`,
    /// `[batch]`: how many pieces of each row are not padding.
    String hidden(int layers) throws IOException {
        String ids = onnx.input("input_ids", ElementType.INT64, "batch", "sequence");
        String segments = onnx.input("token_type_ids", ElementType.INT64, "batch", "sequence");
        String lengths = onnx.input("lengths", ElementType.INT32, "batch");
        if (adapters.isPresent()) {
            onnx.input(Adapters.GATE, ElementType.FLOAT);
        }
        grid =
                onnx.node(
                        Operator.of("Concat").with("axis", 0),
                        onnx.node(Operator.of("Shape"), ids),
                        onnx.longs(-1));
        String hidden = onnx.node(RESHAPE, embedded(ids, segments), onnx.longs(-1, Matrix.WIDTH));
        for (int n = 0; n < layers; n++) {
            hidden = layer(n, hidden, lengths);
        }
        return hidden;
    }

    /// Rows of numbers, one a piece, as `[batch, sequence, numbers]`.
    String inBatches(String rows) {
        return onnx.node(RESHAPE, rows, Objects.requireNonNull(grid, "nothing was read"));
    }

    /// What the masked language model says at positions of the flattened batch: the logarithms of the
    /// probabilities of all pieces, `[positions, vocabulary]`.
    String guesses(String hidden, String positions) throws IOException {
        String chosen = onnx.node(GATHER, hidden, positions);
        String transform = HEAD + "transform/";
        String turned =
                form.multiply(
                        chosen,
                        Activations.NORMAL,
                        weights.floats(transform + "dense/kernel"),
                        Matrix.WIDTH,
                        new Addition(Matrix.WIDTH, weights.floats(transform + "dense/bias")));
        String normal = normalise(onnx.node(GELU, turned), transform + "LayerNorm");
        String scores = words.multiply(normal, vector(HEAD + "output_bias"));
        return onnx.node(Operator.of("LogSoftmax").with("axis", -1), scores);
    }

    int vocabulary() {
        return vocabulary;
    }

    private String embedded(String ids, String segments) throws IOException {
        String length = onnx.node(Operator.of("Shape").with("start", 1).with("end", 2), ids);
        String zero = onnx.longs(0);
        String places = table("embeddings/position_embeddings");
        String kinds = table("embeddings/token_type_embeddings");
        String sum =
                onnx.node(
                        ADD,
                        onnx.node(ADD, words.row(ids), onnx.node(GATHER, kinds, segments)),
                        onnx.node(Operator.of("Slice"), places, zero, length, zero));
        return normalise(sum, ROOT + "embeddings/LayerNorm");
    }

    private String layer(int n, String before, String lengths) throws IOException {
        String query = linear(Matrix.QUERY, n, before);
        String key = linear(Matrix.KEY, n, before);
        String value = linear(Matrix.VALUE, n, before);
        String context =
                onnx.node(
                        RESHAPE,
                        onnx.node(
                                ATTEND,
                                inBatches(query),
                                inBatches(key),
                                inBatches(value),
                                "",
                                lengths),
                        onnx.longs(-1, Matrix.WIDTH));
        String attended =
                normalise(
                        Norm.ATTENTION,
                        n,
                        onnx.node(ADD, linear(Matrix.OUTPUT, n, context), before));
        String inner = onnx.node(GELU, linear(Matrix.INTERMEDIATE, n, attended));
        return normalise(Norm.OUTPUT, n, onnx.node(ADD, linear(Matrix.DENSE, n, inner), attended));
    }

    private String linear(Matrix matrix, int layer, String x) throws IOException {
        String name = matrix.checkpoint(layer);
        float[] bias = weights.floats(name + "/bias");
        Addition addition = new Addition(matrix.in(), bias);
        if (adapters.isPresent() && adapters.get().adapt(layer)) {
            adapters.get().addTo(addition, matrix, layer, bias);
        }
        float[] kernel = weights.floats(name + "/kernel");
        return form.multiply(x, matrix.activations(), kernel, matrix.out(), addition);
    }

    private String normalise(Norm norm, int layer, String x) throws IOException {
        String name = norm.checkpoint(layer);
        if (adapters.isEmpty() || !adapters.get().adapt(layer)) {
            return normalise(x, name);
        }
        Adapters learnt = adapters.get();
        String gamma = learnt.gamma(onnx, norm, layer, weights.floats(name + "/gamma"));
        String beta = learnt.beta(onnx, norm, layer, weights.floats(name + "/beta"));
        return onnx.node(NORMALISE, x, gamma, beta);
    }

    private String normalise(String x, String name) throws IOException {
        return onnx.node(NORMALISE, x, vector(name + "/gamma"), vector(name + "/beta"));
    }

    private String vector(String name) throws IOException {
        float[] numbers = weights.floats(name);
        return onnx.floats(numbers, numbers.length);
    }

    private String table(String name) throws IOException {
        float[] numbers = weights.floats(ROOT + name);
        return onnx.floats(numbers, numbers.length / Matrix.WIDTH, Matrix.WIDTH);
    }
}
