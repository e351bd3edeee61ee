package org.diptych.find.dropped;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Clauses added at the end of a sentence, in whose place the other side has added something else: "… and seals
/// rest on the rocks", "… and locals fish from the bridge". All before them is answered word by word.
final class Exchanged {

    /// Telling words that the clause has at least.
    private static final int FEWEST = 3;

    /// How like each other the sentences are, clauses included. On the labelled pairs (train and pairs in
    /// src/test/resources) no mark changes from .5 on; at .7 four right ones of 84 are lost.
    private static final double CLOSE = 0.6;

    private Exchanged() {}

    /// Whether a part of a sentence is such a clause.
    static boolean is(Aligned pair, Room room) {
        Article here = pair.on(room.side());
        Article there = pair.on(room.side().other());
        Span place = there(pair, room);
        return room.telling() >= FEWEST
                && room.answered() <= UnansweredPart.ANSWERED
                && room.likeness() >= CLOSE
                && room.spare() <= 1
                && room.spareThere() <= 1
                && first(here, room.part()).equals("and")
                && Clauses.begins(there, place)
                && endsSentence(here, room.part())
                && endsSentence(there, place);
    }

    /// The other clause.
    static Span there(Aligned pair, Room room) {
        return Clauses.trimmed(pair.on(room.side().other()), room.place());
    }

    private static String first(Article article, Span span) {
        List<Token> tokens = article.tokensIn(span);
        return tokens.isEmpty() ? "" : article.folded(tokens.getFirst());
    }

    private static boolean endsSentence(Article article, Span span) {
        Span sentence = article.sentences().get(article.sentenceAt(span.start())).span();
        return Clauses.trimmed(article, sentence).end() == span.end();
    }
}
