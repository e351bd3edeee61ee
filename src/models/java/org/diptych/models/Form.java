package org.diptych.models;

import java.io.IOException;
import org.diptych.models.OnnxWriter.ElementType;

/// In which form a model keeps its large matrices, and multiplies with them.
enum Form {
    /// As the checkpoint has them, in single precision: what other forms are measured against.
    EXACT {
        @Override
        String multiply(OnnxWriter onnx, String x, float[] rows, int out, int in, String bias)
                throws IOException {
            String kernel = onnx.floats(transposed(rows, out, in), in, out);
            return onnx.node(Operator.of("Add"), onnx.node(MATMUL, x, kernel), bias);
        }

        @Override
        Table table(OnnxWriter onnx, float[] rows, int count, int width) throws IOException {
            String table = onnx.floats(rows, count, width);
            return new Table() {
                @Override
                public String row(String ids) {
                    return onnx.node(Operator.of("Gather"), table, ids);
                }

                @Override
                public String multiply(String x, String bias) throws IOException {
                    return Form.EXACT.multiply(onnx, x, rows, count, width, bias);
                }
            };
        }
    },

    /// A byte a number and a factor for every block of a row. The activations are cut into bytes in
    /// the same way, block by block, so that a text is not changed by those it shares a batch with:
    /// DynamicQuantizeMatMul, with one factor for a whole batch, is no faster, gave a mean cosine of
    /// .991, and .989 between the same text alone and in a batch.
    BYTES {
        @Override
        String multiply(OnnxWriter onnx, String x, float[] rows, int out, int in, String bias)
                throws IOException {
            Blocks blocks = Blocks.of(rows, BLOCK);
            return product(
                    onnx,
                    x,
                    onnx.bytes(blocks.codes(), out, in / BLOCK, BLOCK),
                    onnx.floats(blocks.factors(), out, in / BLOCK),
                    out,
                    in,
                    bias);
        }

        @Override
        Table table(OnnxWriter onnx, float[] rows, int count, int width) throws IOException {
            Blocks blocks = Blocks.of(rows, BLOCK);
            String codes = onnx.bytes(blocks.codes(), count, width);
            String factors = onnx.floats(blocks.factors(), count, width / BLOCK);
            return new Table() {
                @Override
                public String row(String ids) {
                    Operator gather =
                            Operator.contributed("GatherBlockQuantized")
                                    .with("gather_axis", 0)
                                    .with("quantize_axis", 1)
                                    .with("block_size", BLOCK)
                                    .with("bits", 8);
                    return onnx.node(gather, codes, ids, factors);
                }

                @Override
                public String multiply(String x, String bias) throws IOException {
                    String again =
                            onnx.again(codes, ElementType.UINT8, count, width / BLOCK, BLOCK);
                    return product(onnx, x, again, factors, count, width, bias);
                }
            };
        }
    };

    static final Operator MATMUL = Operator.of("MatMul");

    /// Numbers that share a factor. Measured on eight layers against single precision: 64 gives a mean
    /// cosine of .9998, 32 of .9999 at 6 % more bytes; with 128 a row alone is computed otherwise than
    /// among others.
    private static final int BLOCK = 64;

    /// A matrix whose rows can be looked up, and with which can be multiplied.
    interface Table {
        /// The rows of these numbers.
        String row(String ids);

        /// What x makes with every row, and a bias a row.
        String multiply(String x, String bias) throws IOException;
    }

    /// What x makes with every row of a matrix, and a bias a row.
    ///
    /// @param rows a matrix of `out` rows of `in` numbers
    abstract String multiply(OnnxWriter onnx, String x, float[] rows, int out, int in, String bias)
            throws IOException;

    /// A table of `count` rows of `width` numbers.
    abstract Table table(OnnxWriter onnx, float[] rows, int count, int width) throws IOException;

    private static String product(
            OnnxWriter onnx, String x, String codes, String factors, int out, int in, String bias) {
        Operator operator =
                Operator.contributed("MatMulNBits")
                        .with("K", in)
                        .with("N", out)
                        .with("bits", 8)
                        .with("block_size", BLOCK)
                        .with("accuracy_level", 4);
        return onnx.node(operator, x, codes, factors, "", "", bias);
    }

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
