package org.diptych.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What fine-tuning changed in BERT: low-rank additions to its matrices (Hu et al. 2021), new biases and
/// normalisations, and a head that gives every piece its tags.
final class Adapters {

    /// The input that says how much the adapters count.
    static final String GATE = "gate";

    private static final int LAYERS = 12;

    /// How much the product of an adapter's two matrices counts: alpha / rank, as it was trained.
    private static final float SCALE = 2;

    private static final Operator ADD = Operator.of("Add");
    private static final Operator MULTIPLY = Operator.of("Mul");

    private final Safetensors learnt;

    private Adapters(Safetensors learnt) {
        this.learnt = learnt;
    }

    static Adapters read(Path file) throws IOException {
        return new Adapters(Safetensors.read(file));
    }

    static Adapters of(Safetensors learnt) {
        return new Adapters(learnt);
    }

    /// What whoever trained them wrote down about them.
    Map<String, String> notes() {
        return learnt.metadata();
    }

    /// Whether they change this layer.
    boolean adapt(int layer) {
        return learnt.has(Matrix.QUERY.adapted(layer) + ".A");
    }

    /// How many tags each piece gets.
    int tags() {
        return learnt.floats("head.bias").length;
    }

    /// What an adapter adds to its matrix' product with x.
    String change(OnnxWriter onnx, Matrix matrix, int layer, String x) throws IOException {
        float[] down = learnt.floats(matrix.adapted(layer) + ".A").clone();
        float[] up = learnt.floats(matrix.adapted(layer) + ".B");
        int rank = rank(matrix, down);
        for (int k = 0; k < down.length; k++) {
            down[k] *= SCALE;
        }
        String narrow =
                onnx.node(
                        Form.MATMUL,
                        x,
                        onnx.floats(Form.transposed(down, rank, matrix.in()), matrix.in(), rank));
        return onnx.node(
                Form.MATMUL,
                onnx.node(MULTIPLY, narrow, GATE),
                onnx.floats(Form.transposed(up, matrix.out(), rank), rank, matrix.out()));
    }

    String bias(OnnxWriter onnx, Matrix matrix, int layer, float[] before) throws IOException {
        return blend(onnx, before, learnt.floats(matrix.adapted(layer) + ".bias"));
    }

    String gamma(OnnxWriter onnx, Norm norm, int layer, float[] before) throws IOException {
        return blend(onnx, before, learnt.floats(norm.adapted(layer) + ".gamma"));
    }

    String beta(OnnxWriter onnx, Norm norm, int layer, float[] before) throws IOException {
        return blend(onnx, before, learnt.floats(norm.adapted(layer) + ".beta"));
    }

    /// The tags' scores of every piece: `[batch, sequence, tags]`.
    String tags(OnnxWriter onnx, String hidden) throws IOException {
        float[] weight = learnt.floats("head.weight");
        float[] bias = learnt.floats("head.bias");
        String kernel =
                onnx.floats(
                        Form.transposed(weight, bias.length, Matrix.WIDTH),
                        Matrix.WIDTH,
                        bias.length);
        return onnx.node(
                ADD, onnx.node(Form.MATMUL, hidden, kernel), onnx.floats(bias, bias.length));
    }

    /// The weights with all that was learnt put into them: what gate 1 computes, without a gate.
    Weights merged(Weights before) {
        Map<String, Weights> changed = new HashMap<>();
        for (int n = 0; n < LAYERS; n++) {
            if (!adapt(n)) {
                continue;
            }
            for (Matrix matrix : Matrix.values()) {
                String name = matrix.adapted(n);
                String kernel = matrix.checkpoint(n) + "/kernel";
                changed.put(kernel, _ -> merged(before.floats(kernel), matrix, name));
                changed.put(matrix.checkpoint(n) + "/bias", _ -> learnt.floats(name + ".bias"));
            }
            for (Norm norm : Norm.values()) {
                String name = norm.adapted(n);
                changed.put(norm.checkpoint(n) + "/gamma", _ -> learnt.floats(name + ".gamma"));
                changed.put(norm.checkpoint(n) + "/beta", _ -> learnt.floats(name + ".beta"));
            }
        }
        return name -> changed.getOrDefault(name, before).floats(name);
    }

    private float[] merged(float[] kernel, Matrix matrix, String name) {
        float[] down = learnt.floats(name + ".A");
        float[] up = Form.transposed(learnt.floats(name + ".B"), matrix.out(), rank(matrix, down));
        float[] sum = kernel.clone();
        for (int i = 0; i < matrix.in(); i++) {
            for (int r = 0; r < rank(matrix, down); r++) {
                float factor = SCALE * down[r * matrix.in() + i];
                for (int o = 0; o < matrix.out(); o++) {
                    sum[i * matrix.out() + o] += factor * up[r * matrix.out() + o];
                }
            }
        }
        return sum;
    }

    private static int rank(Matrix matrix, float[] down) {
        return down.length / matrix.in();
    }

    private static String blend(OnnxWriter onnx, float[] before, float[] after) throws IOException {
        float[] difference = new float[before.length];
        for (int k = 0; k < before.length; k++) {
            difference[k] = after[k] - before[k];
        }
        String gated = onnx.node(MULTIPLY, onnx.floats(difference, difference.length), GATE);
        return onnx.node(ADD, onnx.floats(before, before.length), gated);
    }
}
