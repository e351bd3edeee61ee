package org.diptych.find.quote;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Tells at once in which link a sentence stands, also in a book.
final class LinkIndex {

    private final Aligned pair;
    private final Both<int[]> links;

    LinkIndex(Aligned pair) {
        this.pair = pair;
        links = pair.articles().map(a -> new int[a.sentences().size()]);
        for (int k = 0; k < pair.sentences().size(); k++) {
            for (Side side : Side.values()) {
                for (int sentence : pair.sentences().get(k).on(side)) {
                    links.on(side)[sentence] = k;
                }
            }
        }
    }

    Link of(Side side, int sentence) {
        return pair.sentences().get(links.on(side)[sentence]);
    }

    /// The word edits of a match.
    List<Edit> edits(Link.Matched link) {
        return pair.edits().get(links.left()[link.left().getFirst()]);
    }

    /// The sentences of the other side that stand in the link of a sentence.
    List<Integer> answers(Side side, int sentence) {
        return of(side, sentence).on(side.other());
    }
}
