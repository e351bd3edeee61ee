package org.diptych.encode;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/// Gathers what a model says of the pieces of several texts, window after window.
final class Rows {

    private final List<Integer> sizes;
    private final List<float[]> rows = new ArrayList<>();
    private final int[] known;

    /// @param sizes how many pieces each text has
    Rows(List<Integer> sizes) {
        this.sizes = sizes;
        this.known = new int[sizes.size()];
        sizes.forEach(_ -> rows.add(new float[0]));
    }

    /// Takes over the part of a window that counts, and tells whether that was the last of its text.
    ///
    /// @param numbers a model's output, `width` numbers a piece
    /// @param first where in it, in pieces, the window begins
    boolean put(int text, Window window, FloatBuffer numbers, int first, int width) {
        if (known[text] == 0) {
            rows.set(text, new float[sizes.get(text) * width]);
        }
        int count = window.to() - window.from();
        numbers.get(
                (first + window.from() - window.start()) * width,
                rows.get(text),
                window.from() * width,
                count * width);
        known[text] += count;
        return known[text] == sizes.get(text);
    }

    /// All of a text's numbers, which are then forgotten.
    float[] take(int text) {
        return rows.set(text, new float[0]);
    }
}
