package org.diptych.encode;

import java.util.List;
import org.diptych.encode.WordPiece.Piece;
import org.diptych.text.Span;

/// A text as an encoder sees it: its word pieces, and for each a vector of length 1.
///
/// The vectors are kept at half precision, since those of a long article would not fit otherwise:
/// 100,000 words take 200 MB.
public final class Encoded {

    /// A text without words.
    static final Encoded NOTHING = new Encoded(List.of(), new float[0]);

    private final List<Piece> pieces;
    private final int width;
    private final short[] halves;

    /// @param hidden the vectors one after the other, of any length
    Encoded(List<Piece> pieces, float[] hidden) {
        this.pieces = List.copyOf(pieces);
        this.width = pieces.isEmpty() ? 0 : hidden.length / pieces.size();
        this.halves = new short[hidden.length];
        for (int start = 0; start < hidden.length; start += width) {
            double square = 0;
            for (int k = start; k < start + width; k++) {
                square += (double) hidden[k] * hidden[k];
            }
            float factor = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
            for (int k = start; k < start + width; k++) {
                halves[k] = Float.floatToFloat16(hidden[k] * factor);
            }
        }
    }

    /// How many word pieces the text has.
    public int size() {
        return pieces.size();
    }

    /// How many numbers a vector has.
    public int width() {
        return width;
    }

    /// Where a piece stands in the text that was given.
    public Span span(int piece) {
        return pieces.get(piece).span();
    }

    /// Whether a piece goes on with the word of the piece before.
    public boolean continues(int piece) {
        return pieces.get(piece).continues();
    }

    /// The vector of a piece: a copy.
    public float[] vector(int piece) {
        float[] vector = new float[width];
        for (int k = 0; k < width; k++) {
            vector[k] = Float.float16ToFloat(halves[piece * width + k]);
        }
        return vector;
    }

    /// All vectors one after the other: a copy, for those who need them often.
    public float[] vectors() {
        float[] vectors = new float[halves.length];
        for (int k = 0; k < halves.length; k++) {
            vectors[k] = Float.float16ToFloat(halves[k]);
        }
        return vectors;
    }

    /// The cosine between two pieces' vectors: how much they mean the same, from -1 to 1.
    public double cosine(int piece, Encoded other, int otherPiece) {
        double sum = 0;
        for (int k = 0; k < width; k++) {
            sum +=
                    (double) Float.float16ToFloat(halves[piece * width + k])
                            * Float.float16ToFloat(other.halves[otherPiece * width + k]);
        }
        return sum;
    }
}
