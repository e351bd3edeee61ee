package org.diptych.encode;

import java.util.List;
import org.diptych.encode.WordPiece.Piece;
import org.diptych.text.Span;

/// A passage's word pieces, and for each of them a score a tag.
public final class Tagged {

    private final List<Piece> pieces;
    private final int tags;
    private final float[] logits;

    /// @param logits those of the first piece, then those of the second …
    Tagged(List<Piece> pieces, int tags, float[] logits) {
        this.pieces = List.copyOf(pieces);
        this.tags = tags;
        this.logits = logits;
    }

    /// How many word pieces the passage has.
    public int size() {
        return pieces.size();
    }

    /// Where a piece stands in the passage.
    public Span span(int piece) {
        return pieces.get(piece).span();
    }

    /// Whether a piece goes on with the word of the piece before.
    public boolean continues(int piece) {
        return pieces.get(piece).continues();
    }

    /// The score of a tag: above 0 when the tagger would rather give it than not (the logarithm of the
    /// odds).
    public float logit(int piece, int tag) {
        return logits[piece * tags + tag];
    }

    /// The probability of a tag, from 0 to 1.
    public double probability(int piece, int tag) {
        return 1 / (1 + Math.exp(-logit(piece, tag)));
    }
}
