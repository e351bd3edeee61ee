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

    /// Adds what they change in a matrix and its bias.
    void addTo(Addition addition, Matrix matrix, int layer, float[] bias) {
        float[] down = learnt.floats(matrix.adapted(layer) + ".A");
        float[] up = learnt.floats(matrix.adapted(layer) + ".B");
        int rank = rank(matrix, down);
        for (int r = 0; r < rank; r++) {
            float[] column = new float[matrix.in()];
            for (int i = 0; i < column.length; i++) {
                column[i] = SCALE * down[r * column.length + i];
            }
            float[] row = new float[matrix.out()];
            for (int o = 0; o < row.length; o++) {
                row[o] = up[o * rank + r];
            }
            addition.add(column, row, true);
        }
        addition.addGated(difference(bias, learnt.floats(matrix.adapted(layer) + ".bias")));
    }

    String gamma(OnnxWriter onnx, Norm norm, int layer, float[] before) throws IOException {
        return blend(onnx, before, learnt.floats(norm.adapted(layer) + ".gamma"));
    }

    String beta(OnnxWriter onnx, Norm norm, int layer, float[] before) throws IOException {
        return blend(onnx, before, learnt.floats(norm.adapted(layer) + ".beta"));
    }

    /// The tags' scores of every piece: `[batch * sequence, tags]`.
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
        for (int n = 0; n < BertGraph.LAYERS; n++) {
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
        float[] difference = difference(before, after);
        String gated = onnx.node(MULTIPLY, onnx.floats(difference, difference.length), GATE);
        return onnx.node(ADD, onnx.floats(before, before.length), gated);
    }

    private static float[] difference(float[] before, float[] after) {
        float[] difference = new float[before.length];
        for (int k = 0; k < before.length; k++) {
            difference[k] = after[k] - before[k];
        }
        return difference;
    }
}
