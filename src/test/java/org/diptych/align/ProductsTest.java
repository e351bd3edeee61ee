package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest {

    private static final int WIDTH = 768;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 100})
    void are_the_cosines_of_any_number_of_vectors(int many) {
        byte[][] others = new byte[many][];
        for (int k = 0; k < many; k++) {
            others[k] = vector();
        }
        byte[] one = vector();
        assertCosines(one, others);
    }

    @Test
    void hold_the_longest_vectors_apart_whatever_their_signs() {
        byte[] longest = new byte[WIDTH];
        byte[] turned = new byte[WIDTH];
        for (int d = 0; d < WIDTH; d++) {
            longest[d] = (byte) (d % 2 == 0 ? 36 : -37);
            turned[d] = (byte) -longest[d];
        }
        assertThat(length(longest)).isBetween(Products.LONGEST - 20.0, (double) Products.LONGEST);
        assertCosines(longest, turned, longest, turned);
        assertCosines(longest, longest, turned, longest);
        assertCosines(longest, turned, turned, turned);
        assertCosines(longest, longest, longest, longest);
    }

    @Test
    void of_nothing_are_nothing() {
        float[] row = new float[3];
        Products.with(new byte[][] {vector(), new byte[WIDTH]}).lay(new byte[WIDTH], row);
        assertThat(row).containsExactly(0, 0, 0);
    }

    private byte[] vector() {
        byte[] vector = new byte[WIDTH];
        for (int d = 0; d < WIDTH; d++) {
            vector[d] = (byte) Math.clamp(Math.round(random.nextGaussian() * 32), -127, 127);
        }
        return vector;
    }

    private static void assertCosines(byte[] one, byte[]... others) {
        Products products = Products.with(others);
        float[] row = new float[products.size()];
        products.lay(one, row);
        assertThat(products.size()).isBetween(others.length, others.length + 2);
        for (int k = 0; k < others.length; k++) {
            assertThat(row[k]).isCloseTo(cosine(one, others[k]), within(1e-6f));
        }
    }

    private static float cosine(byte[] one, byte[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return (float) (sum / length(one) / length(other));
    }

    private static double length(byte[] vector) {
        double square = 0;
        for (byte x : vector) {
            square += x * x;
        }
        return Math.sqrt(square);
    }
}
