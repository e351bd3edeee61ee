package org.diptych.encode;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a text that is longer than the model takes, and the part of it that counts: each piece
/// counts in the window in whose middle it stands.
///
/// @param start the first piece of the window
/// @param end behind its last
/// @param from the first that counts
/// @param to behind the last
record Window(int start, int end, int from, int to) {

    /// Windows over so many pieces, of at most `size` and overlapping by a quarter of that. None for no
    /// pieces.
    static List<Window> over(int pieces, int size) {
        List<Window> windows = new ArrayList<>();
        int overlap = size / 4;
        int from = 0;
        for (int start = 0; from < pieces; start += size - overlap) {
            int end = Math.min(pieces, start + size);
            int to = end == pieces ? pieces : end - overlap / 2;
            windows.add(new Window(start, end, from, to));
            from = to;
        }
        return windows;
    }

    int length() {
        return end - start;
    }
}
