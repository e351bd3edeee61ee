package org.diptych.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.encode.Encoded;
import org.diptych.encode.Encoder;
import org.diptych.text.Span;

/// The word pieces of all units of one side, one behind the other, and what they mean. Made once for a pair:
/// likeness and word links both read it.
final class Pieces {

    /// Pieces that a mean is taken over before it is trusted by half: the mean of a single sentence is what
    /// that sentence says.
    private static final double FEW = 50;

    /// Vectors are kept as bytes, a quarter of the memory: components of a unit vector of 768 are about .036,
    /// and those beyond .14 are cut. None is longer than 914 so, rounding included; [Products#LONGEST] is more.
    private static final float SCALE = 900;

    /// Units encoded in one go, so that no more than these are held as floats.
    private static final int BATCH = 512;

    /// For each unit the number of its first piece, and the number of pieces at the end.
    private final int[] first;

    private final List<Span> spans;
    private final List<String> words;
    private final byte[][] vectors;

    private Pieces(int[] first, List<Span> spans, List<String> words, byte[][] vectors) {
        this.first = first;
        this.spans = spans;
        this.words = words;
        this.vectors = vectors;
    }

    /// Encodes the units of one side and centres their vectors about the side's own mean: so that vectors of
    /// two languages can be compared, and those of one language more sharply.
    ///
    /// @param without units that are not encoded: they have no pieces
    static Pieces of(List<String> units, Set<Integer> without, Encoder encoder) {
        int[] first = new int[units.size() + 1];
        List<Span> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<byte[]> vectors = new ArrayList<>();
        for (int from = 0; from < units.size(); from += BATCH) {
            int to = Math.min(units.size(), from + BATCH);
            List<String> batch =
                    IntStream.range(from, to)
                            .filter(k -> !without.contains(k))
                            .mapToObj(units::get)
                            .toList();
            Iterator<Encoded> encoded = encoder.encode(batch).iterator();
            for (int k = from; k < to; k++) {
                if (!without.contains(k)) {
                    Encoded unit = encoded.next();
                    for (int p = 0; p < unit.size(); p++) {
                        spans.add(unit.span(p));
                        words.add(unit.span(p).in(units.get(k)));
                        vectors.add(small(unit.vector(p)));
                    }
                }
                first[k + 1] = spans.size();
            }
        }
        return new Pieces(first, spans, words, centred(vectors.toArray(byte[][]::new)));
    }

    int count() {
        return vectors.length;
    }

    int units() {
        return first.length - 1;
    }

    /// How many numbers a vector has.
    int width() {
        return vectors.length == 0 ? 0 : vectors[0].length;
    }

    /// The number of the first piece of a unit, or of any behind the last.
    int first(int unit) {
        return first[unit];
    }

    /// Where a piece stands in its unit.
    Span span(int piece) {
        return spans.get(piece);
    }

    String word(int piece) {
        return words.get(piece);
    }

    /// The vector of a piece, of unit length.
    float[] vector(int piece) {
        return large(vectors[piece]);
    }

    /// The same as it is kept: in bytes, and not quite of unit length. Not to be changed.
    byte[] small(int piece) {
        return vectors[piece];
    }

    /// The vectors of the pieces `[from, to)`, as they are kept.
    byte[][] vectors(int from, int to) {
        return Arrays.copyOfRange(vectors, from, to);
    }

    private static byte[][] centred(byte[][] vectors) {
        if (vectors.length == 0) {
            return vectors;
        }
        double[] mean = new double[vectors[0].length];
        for (byte[] vector : vectors) {
            for (int d = 0; d < mean.length; d++) {
                mean[d] += vector[d] / (vectors.length + FEW);
            }
        }
        for (int k = 0; k < vectors.length; k++) {
            float[] less = new float[mean.length];
            for (int d = 0; d < mean.length; d++) {
                less[d] = (float) (vectors[k][d] - mean[d]);
            }
            vectors[k] = small(unit(less));
        }
        return vectors;
    }

    private static byte[] small(float[] vector) {
        byte[] small = new byte[vector.length];
        for (int d = 0; d < small.length; d++) {
            small[d] = (byte) Math.clamp(Math.round(vector[d] * SCALE), -127, 127);
        }
        return small;
    }

    private static float[] large(byte[] small) {
        float[] vector = new float[small.length];
        for (int d = 0; d < small.length; d++) {
            vector[d] = small[d];
        }
        return unit(vector);
    }

    /// The vector itself, brought to unit length.
    static float[] unit(float[] vector) {
        double square = 1e-12;
        for (float x : vector) {
            square += x * x;
        }
        float by = (float) (1 / Math.sqrt(square));
        for (int d = 0; d < vector.length; d++) {
            vector[d] *= by;
        }
        return vector;
    }
}
