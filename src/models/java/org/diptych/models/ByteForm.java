package org.diptych.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diptych.models.OnnxWriter.ElementType;

/// A byte a number, and a factor for every column. What a matrix is multiplied with is cut into bytes as well,
/// with a factor for every row, so that a text is not changed by those it shares a batch with.
///
/// Signed bytes of weights against unsigned ones of activations is what processors multiply fastest: the
/// models take half the time that they took with MatMulNBits and a factor for every 64 numbers, whose vectors had
/// a mean cosine of .9997 to those in single precision, against .9993.
final class ByteForm implements Form {

    private static final Operator ADD = Operator.of("Add");
    private static final Operator MULTIPLY = Operator.of("Mul");
    private static final Operator RESHAPE = Operator.of("Reshape");
    private static final Operator LARGEST_OF_ROW = Operator.of("ReduceMax").with("keepdims", 1);
    private static final Operator QUANTIZE = Operator.of("QuantizeLinear").with("axis", 0);
    private static final Operator MULTIPLY_BYTES = Operator.contributed("MatMulIntegerToFloat");

    /// The byte that stands for zero where numbers may have either sign.
    private static final int ZERO = 128;

    /// Added to the largest number of a row, lest one be divided by nothing.
    private static final float LEAST = 1e-6f;

    /// Gelu's least value is -0.16997.
    private static final float GELU_DEPTH = 0.17f;

    /// The rows of the second inner matrix take part in so many products, each with its own factors: with one, the
    /// encoder's vectors have a mean cosine of .9989 to those in single precision, with 2 of .9995, with 4 of .9997 (and
    /// weights of 127 steps).
    private static final int PARTS = 4;

    /// Numbers of a table's row that share a factor: 64 gives a mean cosine of .9998, 32 of .9999 at 6 % more bytes.
    private static final int BLOCK = 64;

    private final OnnxWriter onnx;
    private final int[] outliers;

    /// 0 for outliers, 1 for all other channels.
    private final String others;

    private ByteForm(OnnxWriter onnx, int[] outliers) throws IOException {
        this.onnx = onnx;
        this.outliers = outliers;
        float[] mask = new float[Matrix.WIDTH];
        Arrays.fill(mask, 1);
        for (int channel : outliers) {
            mask[channel] = 0;
        }
        this.others = onnx.floats(mask, mask.length);
    }

    static ByteForm of(OnnxWriter onnx, Weights weights) throws IOException {
        return new ByteForm(onnx, Outliers.of(weights));
    }

    /// Columns of an x cut into bytes.
    ///
    /// @param codes `[rows, columns]`
    /// @param factors `[rows, 1]`
    /// @param zero the byte that stands for zero
    private record Bytes(String codes, String factors, String zero) {}

    @Override
    public String multiply(String x, Activations kind, float[] kernel, int out, Addition addition)
            throws IOException {
        int in = kernel.length / out;
        float[] matrix = kernel.clone();
        if (kind == Activations.NORMAL) {
            for (int channel : outliers) {
                float[] row = Arrays.copyOfRange(matrix, channel * out, (channel + 1) * out);
                Arrays.fill(matrix, channel * out, (channel + 1) * out, 0);
                float[] column = new float[in];
                column[channel] = 1;
                addition.add(column, row, false);
            }
        }
        List<Bytes> parts = bytes(x, kind);
        int rows = in / parts.size();
        List<String> products = new ArrayList<>();
        float[] shift = new float[out];
        for (int p = 0; p < parts.size(); p++) {
            float[] part = Arrays.copyOfRange(matrix, p * rows * out, (p + 1) * rows * out);
            Columns columns = Columns.of(part, out);
            products.add(product(parts.get(p), columns, rows, out));
            float[] sums = columns.sums();
            for (int o = 0; o < out; o++) {
                shift[o] -= GELU_DEPTH * sums[o];
            }
        }
        if (kind == Activations.RECTIFIED) {
            addition.addToBias(shift);
        }
        products.add(addition.nodes(onnx, x));
        return products.stream().reduce((a, b) -> onnx.node(ADD, a, b)).orElseThrow();
    }

    private String product(Bytes x, Columns columns, int in, int out) throws IOException {
        String product =
                onnx.node(
                        MULTIPLY_BYTES,
                        x.codes(),
                        onnx.signedBytes(columns.codes(), in, out),
                        onnx.floats(new float[] {1}),
                        onnx.floats(columns.factors(), out),
                        x.zero());
        return onnx.node(MULTIPLY, product, x.factors());
    }

    private List<Bytes> bytes(String x, Activations kind) throws IOException {
        return switch (kind) {
            case NORMAL -> List.of(signed(onnx.node(MULTIPLY, x, others)));
            case MIXED -> List.of(signed(x));
            case RECTIFIED -> rectified(x);
        };
    }

    private Bytes signed(String x) throws IOException {
        String factors = factors(onnx.node(Operator.of("Abs"), x), LEAST, 127);
        String flat = onnx.node(RESHAPE, factors, onnx.longs(-1));
        String zero = zero(ZERO, 1);
        String zeros =
                onnx.node(Operator.of("Expand"), zero, onnx.node(Operator.of("Shape"), flat));
        return new Bytes(onnx.node(QUANTIZE, x, flat, zeros), factors, zero(ZERO));
    }

    private List<Bytes> rectified(String x) throws IOException {
        String lifted = onnx.node(ADD, x, onnx.floats(new float[] {GELU_DEPTH}, 1));
        Operator split = Operator.of("Split").with("axis", -1).with("num_outputs", PARTS);
        List<Bytes> parts = new ArrayList<>();
        for (String part : onnx.nodes(split, PARTS, lifted)) {
            String factors = factors(part, LEAST, 255);
            String flat = onnx.node(RESHAPE, factors, onnx.longs(-1));
            parts.add(new Bytes(onnx.node(QUANTIZE, part, flat), factors, zero(0)));
        }
        return parts;
    }

    /// What brings the largest number of each row to the largest byte.
    private String factors(String x, float least, int largest) throws IOException {
        String top = onnx.node(LARGEST_OF_ROW, x, onnx.longs(-1));
        String above = onnx.node(ADD, top, onnx.floats(new float[] {least}, 1));
        return onnx.node(MULTIPLY, above, onnx.floats(new float[] {1f / largest}, 1));
    }

    private String zero(int code, long... shape) throws IOException {
        return onnx.bytes(new byte[] {(byte) code}, shape);
    }

    @Override
    public Table table(float[] rows, int count, int width) throws IOException {
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
                Operator operator =
                        Operator.contributed("MatMulNBits")
                                .with("K", width)
                                .with("N", count)
                                .with("bits", 8)
                                .with("block_size", BLOCK)
                                .with("accuracy_level", 4);
                String again = onnx.again(codes, ElementType.UINT8, count, width / BLOCK, BLOCK);
                return onnx.node(operator, x, again, factors, "", "", bias);
            }
        };
    }
}
