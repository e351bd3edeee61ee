package org.diptych.find.conflict;

import java.util.List;
import java.util.Set;
import org.diptych.find.English;
import org.diptych.find.polarity.Denials;
import org.diptych.find.quote.Attributions;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells whether what is denied on one side is denied on the other too, or is not spoken of there at all.
final class DeniedThere {

    /// How far ahead of that word a denial over there may stand.
    private static final int NEAR = 9;

    private static final int NEAR_BEHIND = 3;

    /// Behind them, and a "not", stands a verb.
    private static final Set<String> DOING =
            Set.of(
                    "do", "does", "did", "may", "might", "can", "could", "will", "would", "shall",
                    "should", "must");

    private final Facing facing;

    private DeniedThere(Facing facing) {
        this.facing = facing;
    }

    /// Whether something over there denies a word that is denied here.
    static boolean is(Facing facing, Span here, Span there) {
        return new DeniedThere(facing).isDenied(here, there);
    }

    /// Whether a "not" here is of a verb, and the word over there of a thing.
    static boolean isThing(Facing facing, Token not, Span there) {
        return new DeniedThere(facing).isThing(not, there);
    }

    /// Whether it is a verb that is denied here, and a thing that is told of over there: "might not race again", "the race could
    /// be her last". What is done to such a thing may say as much as the verb: "did not answer", "gave an answer".
    private boolean isThing(Token not, Span there) {
        List<Token> ahead = Around.of(facing.there(), there).ahead();
        boolean isNoun =
                !ahead.isEmpty()
                        && English.isDeterminer(facing.answer(ahead.getFirst()))
                        && English.isNoun(facing.there().folded(there));
        return isNoun
                && isOfVerb(not)
                && (ahead.size() == 1
                        || Attributions.isSaying(facing.answer(ahead.get(1)))
                        || English.tags(facing.answer(ahead.get(1))).stream()
                                .noneMatch(t -> t.startsWith("VB")));
    }

    /// Whether a "not" can deny nothing but a verb: "might not", "didn't".
    private boolean isOfVerb(Token not) {
        String word = facing.word(not);
        String verb =
                word.equals("not")
                        ? facing.word(facing.ours().indexOf(not) - 1)
                        : word.replaceFirst("n['’]t$", "");
        return DOING.contains(verb);
    }

    /// Whether a reservation is one that both sides have in one place, which says nothing of the "not" behind it: "only 12 of 40
    /// streets were", "only 12 of 40 streets were not".
    private boolean isKept(Token there, Span here) {
        return facing.answer(there).equals("only")
                && facing.isClose()
                && Around.of(facing.here(), here).ahead().stream()
                        .limit(NEAR + 1L)
                        .anyMatch(t ->
                                facing.word(t).equals("only")
                                        && facing.same(t).filter(there.span()::equals).isPresent());
    }

    /// Whether something over there denies a word too: ahead of it, or behind it where nothing here
    /// does ("did not find it", "found nothing"; but "has not said no", "said no").
    private boolean isDenied(Span here, Span there) {
        boolean ahead =
                Around.of(facing.there(), there).ahead().stream()
                        .limit(NEAR)
                        .anyMatch(t -> Denials.denies(facing.there(), t) && !isKept(t, here));
        return ahead
                || SaidOtherwise.in(facing, here)
                || Denials.isDeniedTwice(facing.there(), there, NEAR_BEHIND)
                || (Denials.isDeniedBehind(facing.there(), there, NEAR_BEHIND)
                        && !Denials.isDeniedBehind(facing.here(), here, NEAR_BEHIND));
    }
}
