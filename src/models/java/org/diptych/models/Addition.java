package org.diptych.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is added in single precision to the product of x with a large matrix: a bias, and the product of x
/// with a matrix of low rank. Parts of either may count as much as [Adapters#GATE] says.
///
/// All of it is one product of two thin matrices, the bias being a column that is always 1: added one after
/// the other, such small things took a fifth of a model's time.
final class Addition {

    private static final Operator ADD = Operator.of("Add");
    private static final Operator MULTIPLY = Operator.of("Mul");

    private final int in;
    private final int out;
    private final float[] bias;
    private final List<Term> terms = new ArrayList<>();

    /// @param bias always counts
    Addition(int in, float[] bias) {
        this.in = in;
        this.out = bias.length;
        this.bias = bias.clone();
        addTerm(null, this.bias, false);
    }

    /// A column and a row whose product is added; without a column, the row itself.
    private static final class Term {
        private final float @Nullable [] column;
        private final float[] row;
        private final boolean gated;

        Term(float @Nullable [] column, float[] row, boolean gated) {
            this.column = column;
            this.row = row;
            this.gated = gated;
        }
    }

    /// Adds the product of x with a column, times a row.
    void add(float[] column, float[] row, boolean gated) {
        addTerm(column, row, gated);
    }

    /// Adds to the bias.
    void addToBias(float[] row) {
        for (int o = 0; o < out; o++) {
            bias[o] += row[o];
        }
    }

    /// Adds a row to the bias, as far as the gate stands open.
    void addGated(float[] row) {
        addTerm(null, row, true);
    }

    private void addTerm(float @Nullable [] column, float[] row, boolean gated) {
        terms.add(new Term(column, row, gated));
    }

    /// Adds the nodes that compute it.
    ///
    /// @param x `[rows, in]`
    /// @return `[rows, out]`, or `[out]` where it is the same for all rows
    String nodes(OnnxWriter onnx, String x) throws IOException {
        int count = terms.size();
        if (count == 1) {
            return onnx.floats(bias, out);
        }
        float[] down = new float[in * count];
        float[] up = new float[count * out];
        float[] free = new float[count];
        float[] gated = new float[count];
        float[] freeBias = new float[count];
        float[] gatedBias = new float[count];
        for (int t = 0; t < count; t++) {
            Term term = terms.get(t);
            System.arraycopy(term.row, 0, up, t * out, out);
            if (term.column == null) {
                (term.gated ? gatedBias : freeBias)[t] = 1;
            } else {
                (term.gated ? gated : free)[t] = 1;
                for (int i = 0; i < in; i++) {
                    down[i * count + t] = term.column[i];
                }
            }
        }
        String narrow = onnx.node(Form.MATMUL, x, onnx.floats(down, in, count));
        if (terms.stream().anyMatch(t -> t.gated)) {
            narrow = onnx.node(MULTIPLY, narrow, blend(onnx, free, gated));
            narrow = onnx.node(ADD, narrow, blend(onnx, freeBias, gatedBias));
        } else {
            narrow = onnx.node(ADD, narrow, onnx.floats(freeBias, count));
        }
        return onnx.node(Form.MATMUL, narrow, onnx.floats(up, count, out));
    }

    private static String blend(OnnxWriter onnx, float[] free, float[] gated) throws IOException {
        return onnx.node(
                ADD,
                onnx.floats(free, free.length),
                onnx.node(MULTIPLY, onnx.floats(gated, gated.length), Adapters.GATE));
    }
}
