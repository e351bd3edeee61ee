package org.diptych.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.diptych.models.OnnxWriter.ElementType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Products by bytes beside the same products in single precision.
class FormTest {

    private static final int ROWS = 5;
    private static final int IN = Matrix.WIDTH;
    private static final int OUT = 24;

    /// A channel that norms make large.
    private static final int LOUD = 7;

    private static final int LOUDNESS = 20;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Activations.class)
    void bytes_say_nearly_what_single_precision_says(Activations kind)
            throws IOException, OrtException {
        float[] x = x(kind);

        float[] bytes = product(ByteForm::of, kind, x, 0);
        float[] exact = product((onnx, _) -> new ExactForm(onnx), kind, x, 0);

        assertThat(apart(bytes, exact)).isBetween(1e-6, .02);
    }

    @Test
    void what_was_learnt_counts_as_far_as_the_gate_stands_open() throws IOException, OrtException {
        float[] x = x(Activations.MIXED);
        Form.Maker exact = (onnx, _) -> new ExactForm(onnx);

        float[] shut = product(exact, Activations.MIXED, x, 0);
        float[] half = product(exact, Activations.MIXED, x, .5f);
        float[] open = product(exact, Activations.MIXED, x, 1);

        for (int k = 0; k < open.length; k++) {
            float learnt = 3 + 2 * x[k / OUT * IN + 1];
            assertThat(open[k] - shut[k]).isCloseTo(learnt, within(1e-3f));
            assertThat(half[k] - shut[k]).isCloseTo(learnt / 2, within(1e-3f));
        }
    }

    @Test
    void no_two_products_of_bytes_overflow_16_bits() {
        Columns columns = Columns.of(new float[] {3, -1, 0, 0.5f, 1, 0}, 3);

        assertThat(columns.codes()).containsExactly(64, -64, 0, 11, 64, 0);
        assertThat(columns.sums()[0]).isCloseTo(3.5f, within(.05f));
        assertThat(2 * 255 * 64).isLessThan(Short.MAX_VALUE);
    }

    private static float[] x(Activations kind) {
        Random random = new Random(1);
        float[] x = new float[ROWS * IN];
        for (int k = 0; k < x.length; k++) {
            float number = (float) random.nextGaussian();
            boolean loud = kind == Activations.NORMAL && k % IN == LOUD;
            x[k] = loud ? LOUDNESS * number : number;
            if (kind == Activations.RECTIFIED) {
                x[k] = Math.max(-.1f, x[k]);
            }
        }
        return x;
    }

    /// A product with a matrix, a bias, and an addition that the gate lets in: 3 and twice the second channel.
    private float[] product(Form.Maker maker, Activations kind, float[] x, float gate)
            throws IOException, OrtException {
        Path model = folder.resolve("product.onnx");
        try (OnnxWriter onnx = new OnnxWriter(model, folder.resolve("product.bin"))) {
            onnx.input("x", ElementType.FLOAT, String.valueOf(ROWS), String.valueOf(IN));
            onnx.input(Adapters.GATE, ElementType.FLOAT);
            Addition addition = new Addition(IN, random(2, OUT));
            float[] second = new float[IN];
            second[1] = 1;
            addition.add(second, same(2), true);
            addition.addGated(same(3));
            String product =
                    maker.make(onnx, FormTest::norms)
                            .multiply("x", kind, random(3, IN * OUT), OUT, addition);
            onnx.output("y", ElementType.FLOAT, product, String.valueOf(ROWS), String.valueOf(OUT));
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model.toString());
                OnnxTensor in =
                        OnnxTensor.createTensor(
                                environment, FloatBuffer.wrap(x), new long[] {ROWS, IN});
                OnnxTensor open =
                        OnnxTensor.createTensor(
                                environment, FloatBuffer.wrap(new float[] {gate}), new long[0]);
                OrtSession.Result result = session.run(Map.of("x", in, Adapters.GATE, open))) {
            OnnxTensor y = (OnnxTensor) result.get(0);
            float[] numbers = new float[ROWS * OUT];
            y.getFloatBuffer().get(numbers);
            return numbers;
        }
    }

    private static float[] norms(String name) {
        float[] numbers = new float[IN];
        Arrays.fill(numbers, name.endsWith("gamma") ? 1 : 0);
        if (name.endsWith("gamma")) {
            numbers[LOUD] = LOUDNESS;
        }
        return numbers;
    }

    private static float[] random(long seed, int size) {
        Random random = new Random(seed);
        float[] numbers = new float[size];
        for (int k = 0; k < size; k++) {
            numbers[k] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static float[] same(float number) {
        float[] numbers = new float[OUT];
        Arrays.fill(numbers, number);
        return numbers;
    }

    /// How far apart, as a share of how large they are.
    private static double apart(float[] some, float[] others) {
        double apart = 0;
        double size = 0;
        for (int k = 0; k < some.length; k++) {
            apart += Math.abs(some[k] - others[k]);
            size += Math.abs(others[k]);
        }
        return apart / size;
    }
}
