package org.diptych.models;

/// Numbers cut to bytes: in each block, a factor brings the largest to 127, and 128 stands for zero.
final class Blocks {

    private static final int LARGEST = 127;
    private static final int ZERO = 128;

    private final byte[] codes;
    private final float[] factors;

    private Blocks(byte[] codes, float[] factors) {
        this.codes = codes;
        this.factors = factors;
    }

    static Blocks of(float[] numbers, int size) {
        byte[] codes = new byte[numbers.length];
        float[] factors = new float[numbers.length / size];
        for (int block = 0; block < factors.length; block++) {
            int start = block * size;
            float largest = 0;
            for (int k = start; k < start + size; k++) {
                largest = Math.max(largest, Math.abs(numbers[k]));
            }
            float factor = largest == 0 ? 1 : largest / LARGEST;
            for (int k = start; k < start + size; k++) {
                codes[k] = (byte) (ZERO + Math.round(numbers[k] / factor));
            }
            factors[block] = factor;
        }
        return new Blocks(codes, factors);
    }

    byte[] codes() {
        return codes;
    }

    float[] factors() {
        return factors;
    }
}
