package org.diptych.encode;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/// Gathers what a model says of the pieces of several texts, window after window.
final class Rows {

    private final List<Integer> sizes;
    private final List<float[]> rows = new ArrayList<>();

    /// @param sizes how many pieces each text has
    Rows(List<Integer> sizes) {
        this.sizes = sizes;
        sizes.forEach(_ -> rows.add(new float[0]));
    }

    /// Takes over the part of a window that counts.
    ///
    /// @param numbers a model's output, `width` numbers a piece
    /// @param first where in it, in pieces, the window begins
    void put(int text, Window window, FloatBuffer numbers, int first, int width) {
        if (rows.get(text).length == 0) {
            rows.set(text, new float[sizes.get(text) * width]);
        }
        numbers.get(
                (first + window.from() - window.start()) * width,
                rows.get(text),
                window.from() * width,
                (window.to() - window.from()) * width);
    }

    /// All of a text's numbers, which are then forgotten.
    float[] take(int text) {
        return rows.set(text, new float[0]);
    }
}
