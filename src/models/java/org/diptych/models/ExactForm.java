package org.diptych.models;

import java.io.IOException;

/// As the checkpoint has them, in single precision: what other forms are measured against.
record ExactForm(OnnxWriter onnx) implements Form {

    @Override
    public String multiply(String x, Activations kind, float[] kernel, int out, Addition addition)
            throws IOException {
        String product = onnx.node(MATMUL, x, onnx.floats(kernel, kernel.length / out, out));
        return onnx.node(Operator.of("Add"), product, addition.nodes(onnx, x));
    }

    @Override
    public Table table(float[] rows, int count, int width) throws IOException {
        String table = onnx.floats(rows, count, width);
        return new Table() {
            @Override
            public String row(String ids) {
                return onnx.node(Operator.of("Gather"), table, ids);
            }

            @Override
            public String multiply(String x, String bias) throws IOException {
                String kernel = onnx.floats(Form.transposed(rows, count, width), width, count);
                return onnx.node(Operator.of("Add"), onnx.node(MATMUL, x, kernel), bias);
            }
        };
    }
}
