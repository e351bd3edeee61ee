package org.diptych.load.web;

import java.util.List;
import java.util.regex.Pattern;
import org.diptych.text.BlockKind;

/// Tells the lines of a page that are nothing but a way to another.
final class LeadingAway {

    /// The share of a line that may be link.
    private static final double MOST_LINKED = 0.6;

    private static final int MOST_TOGETHER = 3;

    /// What is shorter, in UTF-16 units, announces nothing and stands beside no sentence.
    private static final int SHORTEST_PROSE = 25;

    /// Five words and a stop.
    private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){4,}\\S+[.!?…。][”\"»’']?");

    private final List<Piece> pieces;

    LeadingAway(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// Whether a piece is such a line.
    boolean isOne(int index) {
        Piece piece = pieces.get(index);
        return piece.linked() > MOST_LINKED
                && piece.kind() != BlockKind.TABLE_ROW
                && !isAmongProse(index);
    }

    /// Whether a piece is a sentence between paragraphs of the article, or in a list that one of them announces: a
    /// headline that leads elsewhere has no stop.
    private boolean isAmongProse(int index) {
        Piece piece = pieces.get(index);
        if (piece.kind() == BlockKind.LIST_ITEM) {
            int before = index;
            while (before >= 0 && pieces.get(before).kind() == BlockKind.LIST_ITEM) {
                before--;
            }
            return isProse(before)
                    && pieces.get(before).text().endsWith(":")
                    && Phrases.of(pieces.get(before)).isEmpty();
        }
        return isSentence(piece) && isProse(beside(index, -1)) && isProse(beside(index, 1));
    }

    private static boolean isSentence(Piece piece) {
        return SENTENCE.matcher(piece.text()).matches();
    }

    /// The next piece in a direction that is no sentence in a link; a few such stand together at most.
    private int beside(int index, int step) {
        int at = index + step;
        while (Math.abs(at - index) < MOST_TOGETHER
                && at >= 0
                && at < pieces.size()
                && pieces.get(at).linked() > MOST_LINKED
                && isSentence(pieces.get(at))) {
            at += step;
        }
        return at;
    }

    private boolean isProse(int index) {
        if (index < 0 || index >= pieces.size()) {
            return false;
        }
        Piece piece = pieces.get(index);
        return piece.isArticle()
                && piece.kind() != BlockKind.LIST_ITEM
                && !piece.isHeading()
                && piece.linked() <= MOST_LINKED
                && piece.text().length() >= SHORTEST_PROSE;
    }
}
