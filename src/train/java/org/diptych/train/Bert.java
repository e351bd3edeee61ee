package org.diptych.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.diptych.find.learnt.Heads;
import org.diptych.models.TensorBundle;

/// BERT (Devlin et al. 2018) with low-rank adapters (Hu et al. 2021) in its upper layers and a head for
/// every question of [Heads].
///
/// The lower layers stay as they are: what they say of a sentence is computed once, by [#floor], and kept.
/// Native arrays live in the manager of the batch and end with it.
final class Bert {

    /// Layers that are never trained: letters and word forms, which pre-training knows best.
    static final int FROZEN = 4;

    private static final int LAYERS = 12;
    private static final int WIDTH = 768;
    private static final int INNER = 3072;
    private static final int ATTENTION_HEADS = 12;

    /// Of the adapters; 8 and 32 were not tried.
    private static final int RANK = 16;

    /// How much the adapters count, after Hu et al.: alpha / rank with alpha = 2 rank.
    private static final float SCALE = 2;

    private static final float DROPOUT = 0.1f;

    /// Spread of fresh weights, as in BERT's own initialisation.
    private static final double SPREAD = 0.02;

    /// A matrix of a layer: its name here and in the checkpoint.
    private enum Matrix {
        QUERY("attention/self/query", WIDTH, WIDTH),
        KEY("attention/self/key", WIDTH, WIDTH),
        VALUE("attention/self/value", WIDTH, WIDTH),
        OUTPUT("attention/output/dense", WIDTH, WIDTH),
        INTERMEDIATE("intermediate/dense", WIDTH, INNER),
        DENSE("output/dense", INNER, WIDTH);

        final String source;
        final int in;
        final int out;

        Matrix(String source, int in, int out) {
            this.source = source;
            this.in = in;
            this.out = out;
        }

        String in(int layer) {
            return "layer.%d.%s".formatted(layer, name().toLowerCase(Locale.ROOT));
        }
    }

    private final NDManager manager;
    private final Map<String, NDArray> fixed = new LinkedHashMap<>();
    private final Map<String, NDArray> learnt = new LinkedHashMap<>();

    /// The pre-trained model with adapters that change nothing yet.
    ///
    /// @param seed of the fresh weights
    Bert(NDManager manager, TensorBundle source, long seed) throws IOException {
        this.manager = manager;
        Random random = new Random(seed);
        String root = "module/bert/";
        for (String e : new String[] {"word", "position", "token_type"}) {
            String name = root + "embeddings/" + e + "_embeddings";
            int[] shape = source.shape(name);
            fixed.put(e, owned(source.floats(name), new Shape(shape[0], shape[1])));
        }
        norm(source, root + "embeddings/LayerNorm", "norm", false);
        for (int l = 0; l < LAYERS; l++) {
            String from = root + "encoder/layer_" + l + "/";
            for (Matrix m : Matrix.values()) {
                matrix(source, from, m, l, random);
            }
            norm(
                    source,
                    from + "attention/output/LayerNorm",
                    "layer." + l + ".attention_norm",
                    l >= FROZEN);
            norm(source, from + "output/LayerNorm", "layer." + l + ".output_norm", l >= FROZEN);
        }
        learn("head.weight", fresh(random, Heads.SIZE, WIDTH), new Shape(Heads.SIZE, WIDTH));
        learn("head.bias", new float[Heads.SIZE], new Shape(Heads.SIZE));
    }

    /// What training may change, by the name it has in the adapters' file.
    Map<String, NDArray> learnt() {
        return learnt;
    }

    private void matrix(TensorBundle source, String from, Matrix m, int layer, Random random)
            throws IOException {
        float[] bias = source.floats(from + m.source + "/bias");
        String name = m.in(layer);
        // The checkpoint has [in, out]; the engine wants [out, in].
        try (NDArray kernel =
                        owned(source.floats(from + m.source + "/kernel"), new Shape(m.in, m.out));
                NDArray turned = kernel.transpose()) {
            fixed.put(name, turned.duplicate());
        }
        if (layer < FROZEN) {
            fixed.put(name + ".bias", owned(bias, new Shape(m.out)));
        } else {
            learn(name + ".bias", bias, new Shape(m.out));
            learn(name + ".A", fresh(random, RANK, m.in), new Shape(RANK, m.in));
            learn(name + ".B", new float[m.out * RANK], new Shape(m.out, RANK));
        }
    }

    private void norm(TensorBundle source, String from, String name, boolean trained)
            throws IOException {
        for (String part : new String[] {"gamma", "beta"}) {
            float[] values = source.floats(from + "/" + part);
            if (trained) {
                learn(name + "." + part, values, new Shape(WIDTH));
            } else {
                fixed.put(name + "." + part, owned(values, new Shape(WIDTH)));
            }
        }
    }

    private void learn(String name, float[] values, Shape shape) {
        NDArray array = owned(values, shape);
        array.setRequiresGradient(true);
        learnt.put(name, array);
    }

    /// An array in the engine's own memory. One that [NDManager#create] makes lies in the heap's direct memory,
    /// and changing it there was seen to corrupt that.
    private NDArray owned(float[] values, Shape shape) {
        try (NDArray lent = manager.create(values, shape)) {
            return lent.duplicate();
        }
    }

    private static float[] fresh(Random random, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) (SPREAD * random.nextGaussian());
        }
        return values;
    }

    /// What the frozen layers say of one example: a row of [#WIDTH] numbers for each piece.
    float[] floor(Example example) {
        try (NDManager m = manager.newSubManager()) {
            int n = example.length();
            long[] segments = new long[n];
            Arrays.fill(segments, example.secondFrom(), n, 1);
            long[] pieces = new long[n];
            for (int k = 0; k < n; k++) {
                pieces[k] = example.piece(k);
            }
            NDArray position = get("position").get(new NDIndex("0:" + n));
            position.attach(m);
            NDArray x =
                    embedded(m.create(pieces, new Shape(1, n)), "word")
                            .add(embedded(m.create(segments, new Shape(1, n)), "token_type"))
                            .add(position.expandDims(0));
            x = norm(x, "norm");
            NDArray nothing = m.zeros(new Shape(1, 1, 1, n));
            for (int l = 0; l < FROZEN; l++) {
                x = layer(x, nothing, l, false);
            }
            return x.toFloatArray();
        }
    }

    /// The logits of a batch, `[examples, pieces, heads]`.
    ///
    /// @param floors what [#floor] says of each example
    /// @param longest to this length all are filled up
    NDArray logits(NDManager m, List<float[]> floors, int longest, boolean training) {
        int size = floors.size();
        float[] rows = new float[size * longest * WIDTH];
        float[] mask = new float[size * longest];
        for (int k = 0; k < size; k++) {
            float[] floor = floors.get(k);
            System.arraycopy(floor, 0, rows, k * longest * WIDTH, floor.length);
            Arrays.fill(mask, k * longest + floor.length / WIDTH, (k + 1) * longest, -10_000);
        }
        NDArray x = m.create(rows, new Shape(size, longest, WIDTH));
        NDArray masked = m.create(mask, new Shape(size, 1, 1, longest));
        for (int l = FROZEN; l < LAYERS; l++) {
            x = layer(x, masked, l, training);
        }
        return Linear.linear(dropped(x, training), get("head.weight"), get("head.bias"))
                .singletonOrThrow();
    }

    private NDArray layer(NDArray x, NDArray mask, int l, boolean training) {
        long size = x.getShape().get(0);
        long length = x.getShape().get(1);
        Shape split = new Shape(size, length, ATTENTION_HEADS, WIDTH / ATTENTION_HEADS);
        NDArray query = linear(x, Matrix.QUERY, l).reshape(split).transpose(0, 2, 1, 3);
        NDArray key = linear(x, Matrix.KEY, l).reshape(split).transpose(0, 2, 3, 1);
        NDArray value = linear(x, Matrix.VALUE, l).reshape(split).transpose(0, 2, 1, 3);
        NDArray looked =
                query.matMul(key)
                        .mul(0.125f)
                        .add(mask)
                        .softmax(-1)
                        .matMul(value)
                        .transpose(0, 2, 1, 3)
                        .reshape(size, length, WIDTH);
        NDArray attended = dropped(linear(looked, Matrix.OUTPUT, l), training).add(x);
        NDArray middle = norm(attended, "layer." + l + ".attention_norm");
        NDArray inner = Activation.gelu(linear(middle, Matrix.INTERMEDIATE, l));
        NDArray outer = dropped(linear(inner, Matrix.DENSE, l), training).add(middle);
        return norm(outer, "layer." + l + ".output_norm");
    }

    private NDArray linear(NDArray x, Matrix m, int layer) {
        String name = m.in(layer);
        NDArray y = Linear.linear(x, get(name), get(name + ".bias")).singletonOrThrow();
        if (layer < FROZEN) {
            return y;
        }
        NDArray narrow = Linear.linear(x, get(name + ".A")).singletonOrThrow();
        return y.add(Linear.linear(narrow, get(name + ".B")).singletonOrThrow().mul(SCALE));
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x, new Shape(WIDTH), get(name + ".gamma"), get(name + ".beta"), 1e-12f)
                .singletonOrThrow();
    }

    private NDArray embedded(NDArray ids, String table) {
        return Embedding.embedding(ids, get(table), SparseFormat.DENSE).singletonOrThrow();
    }

    private static NDArray dropped(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
    }

    private NDArray get(String name) {
        NDArray array = fixed.get(name);
        return Objects.requireNonNull(array != null ? array : learnt.get(name), name);
    }
}
