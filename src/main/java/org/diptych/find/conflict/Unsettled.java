package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.polarity.Denials;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what one side says that nobody knows yet and the other states: "it was too early to say whether an offence had been
/// committed", "an offence had been committed". Who says it over there takes nothing back, but any word that leaves it open
/// does.
final class Unsettled {

    private static final String WHETHER = "whether";

    /// How far before its "whether" it may stand that this is not known, and how far behind it the verb, in tokens.
    private static final int AHEAD = 6;

    private static final int REACH = 8;

    /// What makes a "whether" one that nobody has answered; by their beginnings.
    private static final List<String> UNKNOWN =
            List.of(
                    "early",
                    "unclear",
                    "unknown",
                    "uncertain",
                    "investigat",
                    "examin",
                    "inquir",
                    "enquir",
                    "determin",
                    "establish",
                    "undecided",
                    "open",
                    "question");

    /// Behind a "whether" they make something else of it.
    private static final Set<String> NO_QUESTION = Set.of("or", "to", "not");

    private static final Set<String> AUXILIARY = Set.of("be", "have", "do");

    /// What leaves it open over there; what is said is not by that.
    private static final Set<String> OPEN =
            Set.of(
                    ("whether if may might could would should ? perhaps maybe ask asks asked asking deny denies denied"
                                    + " denying until before unless")
                            .split(" "));

    /// … and their beginnings.
    private static final List<String> OPENING =
            List.of(
                    "alleg",
                    "accus",
                    "suspic",
                    "suspect",
                    "report",
                    "suppos",
                    "possib",
                    "probab",
                    "believ",
                    "claim",
                    "apparent",
                    "seem",
                    "appear",
                    "investigat",
                    "question",
                    "consider",
                    "examin",
                    "likel",
                    "unlikel",
                    "unclear",
                    "inquir",
                    "enquir");

    private final Facing facing;

    private Unsettled(Facing facing) {
        this.facing = facing;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .flatMap(m -> Facing.of(pair, m))
                .filter(Facing::isClose)
                .flatMap(f -> new Unsettled(f).found().stream());
    }

    private Optional<Contradiction> found() {
        return facing.theirs().stream().anyMatch(this::leavesOpen)
                ? Optional.empty()
                : facing.places()
                        .filter(this::isUnknown)
                        .flatMap(k -> asked(k).stream())
                        .findFirst();
    }

    private boolean leavesOpen(Token token) {
        String word = facing.answer(token);
        return OPEN.contains(word)
                || OPENING.stream().anyMatch(word::startsWith)
                || Denials.denies(facing.there(), token);
    }

    /// Whether a "whether" stands at a place, behind words by which it has no answer.
    private boolean isUnknown(int k) {
        return facing.word(k).equals(WHETHER)
                && !NO_QUESTION.contains(facing.word(k + 1))
                && facing.ours().subList(Math.max(0, k - AHEAD), k).stream()
                        .anyMatch(t ->
                                Denials.isNot(facing.here(), t)
                                        || UNKNOWN.stream().anyMatch(facing.word(t)::startsWith));
    }

    /// The first verb behind it, where the other side has it too, and once.
    private Optional<Contradiction> asked(int k) {
        Token whether = facing.ours().get(k);
        return facing.behind(k + 1, REACH).stream()
                .takeWhile(t -> !t.isMark())
                .filter(t -> isVerb(facing.word(t)))
                .findFirst()
                .filter(facing::isOnce)
                .flatMap(facing::only)
                .map(there -> facing.contrary(new Span(whether.span().start(), end(k)), there));
    }

    private int end(int k) {
        return facing.behind(k + 1, REACH).stream()
                .filter(t -> isVerb(facing.word(t)))
                .findFirst()
                .orElse(facing.ours().get(k))
                .span()
                .end();
    }

    private static boolean isVerb(String word) {
        return (English.tags(word).contains("VBD") || English.tags(word).contains("VBN"))
                && English.lemmas(word).stream().noneMatch(AUXILIARY::contains);
    }
}
