package org.diptych.models;

import java.io.IOException;

/// In which form a model keeps its large matrices, and multiplies with them.
interface Form {

    Operator MATMUL = Operator.of("MatMul");

    /// Makes the form of one model.
    @FunctionalInterface
    interface Maker {
        Form make(OnnxWriter onnx, Weights weights) throws IOException;
    }

    /// A matrix whose rows can be looked up, and with which can be multiplied.
    interface Table {
        /// The rows of these numbers.
        String row(String ids);

        /// What x makes with every row, and a bias a row.
        String multiply(String x, String bias) throws IOException;
    }

    /// The product of x with a matrix, and what is to be added to it.
    ///
    /// @param x `[rows, in]`
    /// @param kernel a matrix of `in` rows of `out` numbers
    /// @return `[rows, out]`
    String multiply(String x, Activations kind, float[] kernel, int out, Addition addition)
            throws IOException;

    /// A table of `count` rows of `width` numbers.
    Table table(float[] rows, int count, int width) throws IOException;

    /// The columns of a matrix as rows.
    static float[] transposed(float[] matrix, int rows, int columns) {
        float[] turned = new float[matrix.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c * rows + r] = matrix[r * columns + c];
            }
        }
        return turned;
    }
}
