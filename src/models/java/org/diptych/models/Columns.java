package org.diptych.models;

/// A matrix cut to signed bytes: in each column, a factor brings the largest number to 64.
final class Columns {

    /// Not 127: processors without VNNI add two products with unsigned bytes in 16 bits, and 2 * 255 * 64 is
    /// the most that fits. Mean cosine of the encoder's vectors to single precision: .9997 with 127, .9993 with
    /// 64; on such a processor (Haswell, emulated) .9993 with 127 too, for what overflows.
    private static final int LARGEST = 64;

    private final byte[] codes;
    private final float[] factors;

    private Columns(byte[] codes, float[] factors) {
        this.codes = codes;
        this.factors = factors;
    }

    /// @param matrix row after row, each as long as there are columns
    static Columns of(float[] matrix, int columns) {
        float[] factors = new float[columns];
        for (int k = 0; k < matrix.length; k++) {
            factors[k % columns] = Math.max(factors[k % columns], Math.abs(matrix[k]));
        }
        for (int c = 0; c < columns; c++) {
            factors[c] = factors[c] == 0 ? 1 : factors[c] / LARGEST;
        }
        byte[] codes = new byte[matrix.length];
        for (int k = 0; k < matrix.length; k++) {
            codes[k] = (byte) Math.round(matrix[k] / factors[k % columns]);
        }
        return new Columns(codes, factors);
    }

    byte[] codes() {
        return codes;
    }

    float[] factors() {
        return factors;
    }

    /// What each column sums up to.
    float[] sums() {
        float[] sums = new float[factors.length];
        for (int k = 0; k < codes.length; k++) {
            sums[k % factors.length] += codes[k] * factors[k % factors.length];
        }
        return sums;
    }
}
