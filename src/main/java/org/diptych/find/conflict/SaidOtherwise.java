package org.diptych.find.conflict;

import java.util.List;
import java.util.Set;
import org.diptych.find.English;
import org.diptych.find.polarity.Antonyms;
import org.diptych.find.polarity.Denials;
import org.diptych.find.polarity.Nearby;
import org.diptych.find.stated.Terms;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells where sentences that have no "not" say what is denied on the other side in another way.
final class SaidOtherwise {

    /// Verbs by which all is as it was: "will leave their guidelines as they are", "will not change their guidelines".
    private static final Set<String> STAYING =
            Set.of("stay", "keep", "remain", "hold", "maintain", "leave");

    private static final List<String> OUT_OF = List.of("out", "of", "the");

    private SaidOtherwise() {}

    /// Whether another part of the sentences over there says that a word here is denied: a contrary of it that does not
    /// stand here, "closed on Mondays, open on all other days", or of whom else it is not said, "paid for by the state, not by
    /// the firm".
    static boolean in(Facing facing, Span denied) {
        String word = facing.here().at(denied);
        List<String> ours = facing.ours().stream().map(facing::word).toList();
        List<Token> theirs = facing.theirs();
        for (int k = 0; k < theirs.size(); k++) {
            Token token = theirs.get(k);
            if (isRefused(facing, k)
                    || (k > 0 && theirs.get(k - 1).isMark() && isNotOf(facing, token))) {
                return true;
            }
            if (!ours.contains(facing.answer(token))
                    && areContrary(word, facing.there().at(token))) {
                return true;
            }
        }
        return false;
    }

    /// Whether something is said to be out of the question, wherever that stands.
    private static boolean isRefused(Facing facing, int k) {
        return facing.answer(facing.theirs().get(k)).equals("question")
                && k >= OUT_OF.size()
                && facing.theirs().subList(k - OUT_OF.size(), k).stream()
                        .map(facing::answer)
                        .toList()
                        .equals(OUT_OF);
    }

    private static boolean isNotOf(Facing facing, Token token) {
        return Denials.isNot(facing.there(), token)
                && Nearby.tagsBehind(facing.there(), token).contains("IN");
    }

    /// Whether a verb says that something goes on as it did.
    static boolean isStaying(String word) {
        return English.lemmas(Folding.fold(word)).stream().anyMatch(STAYING::contains);
    }

    /// Whether two words are each other's contrary: "not lost", "won".
    static boolean areContrary(String here, String there) {
        return Terms.english().areExclusive(here, there) || Antonyms.areContrary(here, there);
    }
}
