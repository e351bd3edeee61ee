package org.diptych.encode;

import java.util.List;
import org.diptych.encode.WordPiece.Piece;

/// One row of a batch: `[CLS] first [SEP]`, or `[CLS] first [SEP] second [SEP]`.
final class Sequence {

    private final int[] ids;
    private final int secondFrom;

    private Sequence(int[] ids, int secondFrom) {
        this.ids = ids;
        this.secondFrom = secondFrom;
    }

    static Sequence of(WordPiece words, List<Piece> pieces) {
        int[] ids = new int[pieces.size() + 2];
        fill(ids, words, pieces);
        return new Sequence(ids, ids.length);
    }

    /// The second part may be empty; its separator stays.
    static Sequence of(WordPiece words, List<Piece> first, List<Piece> second) {
        int[] ids = new int[first.size() + second.size() + 3];
        fill(ids, words, first);
        int from = first.size() + 2;
        for (int k = 0; k < second.size(); k++) {
            ids[from + k] = second.get(k).id();
        }
        ids[ids.length - 1] = words.separator();
        return new Sequence(ids, from);
    }

    private static void fill(int[] ids, WordPiece words, List<Piece> pieces) {
        ids[0] = words.opening();
        for (int k = 0; k < pieces.size(); k++) {
            ids[k + 1] = pieces.get(k).id();
        }
        ids[pieces.size() + 1] = words.separator();
    }

    int length() {
        return ids.length;
    }

    int id(int at) {
        return ids[at];
    }

    /// 0 in the first part, 1 in the second.
    int segment(int at) {
        return at < secondFrom ? 0 : 1;
    }

    /// The same, with another piece in one place.
    Sequence with(int at, int id) {
        int[] changed = ids.clone();
        changed[at] = id;
        return new Sequence(changed, secondFrom);
    }
}
