package org.diptych.find.conflict;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.text.Span;

/// Finds who does something here and has it done to them there, behind the same words: "but dropped him", "but was
/// dropped by him".
final class Voices {

    private static final Set<String> IS =
            Set.of("is", "are", "was", "were", "be", "been", "being", "got", "gets");

    private static final String BY = "by";

    /// By themselves they tell nobody; nor does nothing.
    private static final Set<String> ARTICLES = Set.of("", "the", "a", "an");

    private final Facing facing;

    private Voices(Facing facing) {
        this.facing = facing;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .flatMap(m -> Facing.of(pair, m))
                .filter(Facing::isClose)
                .flatMap(f -> new Voices(f).found().stream());
    }

    private Optional<Contradiction> found() {
        return facing.places().flatMap(k -> turned(k).stream()).findFirst();
    }

    /// From a passive verb on to whom it is done by, if the other side has the same verb in the active before them.
    private Optional<Contradiction> turned(int k) {
        boolean isPassive =
                IS.contains(facing.word(k))
                        && English.tags(facing.word(k + 1)).contains("VBN")
                        && facing.word(k + 2).equals(BY);
        if (!isPassive || ARTICLES.contains(facing.word(k + 3))) {
            return Optional.empty();
        }
        Span whole =
                new Span(
                        facing.ours().get(k).span().start(), facing.ours().get(k + 3).span().end());
        return facing.only(facing.ours().get(k + 1))
                .flatMap(verb -> active(verb, facing.word(k - 1), facing.word(k + 3)))
                .map(active -> facing.contrary(whole, active));
    }

    /// A verb and the word behind it, where the words before and behind it are those.
    private Optional<Span> active(Span verb, String before, String behind) {
        int at = facing.theirs().stream().map(t -> t.span()).toList().indexOf(verb);
        boolean isActive =
                at > 0
                        && at + 1 < facing.theirs().size()
                        && facing.answer(facing.theirs().get(at - 1)).equals(before)
                        && facing.answer(facing.theirs().get(at + 1)).equals(behind);
        return isActive
                ? Optional.of(new Span(verb.start(), facing.theirs().get(at + 1).span().end()))
                : Optional.empty();
    }
}
