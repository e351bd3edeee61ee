package org.diptych.encode;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.encode.WordPiece.Piece;
import org.diptych.find.Finding.Garble;
import org.diptych.find.learnt.Heads;
import org.diptych.text.Both;
import org.diptych.text.Span;

/// Stands in for a tagger: sure that some words are garbled and all others are not.
///
/// @param garbled words, as they are written
/// @param how it holds them garbled
public record ListTagger(Set<String> garbled, Garble how) implements Tagger {

    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

    @Override
    public int tags() {
        return Heads.SIZE;
    }

    @Override
    public List<Both<Tagged>> tag(List<Both<String>> passages) {
        return passages.stream().map(both -> both.<Tagged>map(this::tag)).toList();
    }

    private Tagged tag(String passage) {
        List<Piece> pieces =
                WORD.matcher(passage)
                        .results()
                        .map(w -> new Piece(0, new Span(w.start(), w.end()), false))
                        .toList();
        float[] logits = new float[pieces.size() * Heads.SIZE];
        for (int k = 0; k < pieces.size(); k++) {
            boolean is = garbled.contains(pieces.get(k).span().in(passage));
            logits[k * Heads.SIZE + Heads.GARBLED] = is ? 5 : -5;
            int sort = List.of(Garble.values()).indexOf(how);
            logits[k * Heads.SIZE + Heads.HOW + sort] = is ? 5 : -5;
        }
        return new Tagged(pieces, Heads.SIZE, logits);
    }
}
