package org.diptych.align;

/// Cosines of one vector of bytes with many others, exact but for the last rounding.
///
/// Three of the others lie in one array of longs, each [#BITS] higher than the one before, so that one
/// multiplication serves all three. No sum reaches into the next: by Cauchy and Schwarz it is at most the
/// product of two lengths. The installed program compiles without vector instructions (jpackage.cfg) and is
/// two to three times as fast so as with floats.
final class Products {

    /// The longest that a vector may be: two of them give less than half of what [#BITS] hold.
    static final int LONGEST = 1023;

    private static final int BITS = 21;
    private static final int LANES = Long.SIZE / BITS;

    /// What keeps a vector of nothing but zeros from being divided by.
    private static final float LEAST = 1e-6f;

    private final long[][] packed;

    /// For each vector 1 over its length; the last ones may stand for none.
    private final float[] inverse;

    private Products(long[][] packed, float[] inverse) {
        this.packed = packed;
        this.inverse = inverse;
    }

    /// @param vectors all equally wide, and none longer than [#LONGEST]
    static Products with(byte[][] vectors) {
        long[][] packed = new long[Math.ceilDiv(vectors.length, LANES)][];
        float[] inverse = new float[LANES * packed.length];
        for (int v = 0; v < vectors.length; v++) {
            inverse[v] = inverse(vectors[v]);
            int lane = v % LANES;
            if (lane == 0) {
                packed[v / LANES] = new long[vectors[v].length];
            }
            long[] lanes = packed[v / LANES];
            for (int d = 0; d < lanes.length; d++) {
                lanes[d] += (long) vectors[v][d] << (lane * BITS);
            }
        }
        return new Products(packed, inverse);
    }

    /// How many cosines there are: as many as vectors, or one or two more.
    int size() {
        return inverse.length;
    }

    /// Lays into a row the cosine of a vector with each of the others.
    void lay(byte[] vector, float[] row) {
        float by = inverse(vector);
        int at = 0;
        for (long[] lanes : packed) {
            long rest = sum(vector, lanes);
            for (int lane = 0; lane < LANES; lane++) {
                long own = rest << (Long.SIZE - BITS) >> (Long.SIZE - BITS);
                row[at] = own * by * inverse[at];
                rest = (rest - own) >> BITS;
                at++;
            }
        }
    }

    private static long sum(byte[] vector, long[] lanes) {
        long sum = 0;
        for (int d = 0; d < lanes.length; d++) {
            sum += vector[d] * lanes[d];
        }
        return sum;
    }

    private static float inverse(byte[] vector) {
        int square = 0;
        for (byte x : vector) {
            square += x * x;
        }
        return 1 / Math.max(LEAST, (float) Math.sqrt(square));
    }
}
