package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.polarity.Denials;
import org.diptych.find.stated.Numerals;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what nobody does on one side and somebody on the other: "nobody was injured", "two people were injured";
/// "neither was cancelled", "both were cancelled".
final class Nobody {

    /// How far behind "nobody" what is not done may stand, in tokens.
    private static final int REACH = 4;

    /// Behind "nobody" they leave somebody.
    private static final Set<String> BUT = Set.of("but", "except", "other", "else", "besides");

    /// Over there they say that somebody does it, beside numbers.
    private static final Set<String> SOMEBODY =
            Set.of(
                    "some",
                    "several",
                    "many",
                    "somebody",
                    "someone",
                    "everybody",
                    "everyone",
                    "people",
                    "all",
                    "both",
                    "each",
                    "dozens",
                    "hundreds",
                    "thousands");

    private static final Set<String> NOBODY = Set.of("nobody", "noone", "neither", "none");

    private final Facing facing;

    private Nobody(Facing facing) {
        this.facing = facing;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .flatMap(m -> Facing.of(pair, m))
                .filter(Facing::isClose)
                .flatMap(f -> new Nobody(f).found());
    }

    private Stream<Contradiction> found() {
        // Whoever denies something there may deny this.
        return facing.theirs().stream().anyMatch(t -> Denials.denies(facing.there(), t))
                ? Stream.empty()
                : facing.places().flatMap(k -> at(k).stream());
    }

    private Optional<Contradiction> at(int k) {
        int length = length(k);
        List<Token> behind = facing.behind(k + length, REACH);
        boolean isAll = length > 0 && behind.stream().noneMatch(t -> BUT.contains(facing.word(t)));
        return isAll
                ? behind.stream()
                        .takeWhile(Token::isWord)
                        .filter(t -> !Denials.isLight(facing.word(t)))
                        .findFirst()
                        .flatMap(t ->
                                facing.same(t)
                                        .flatMap(this::withSomebody)
                                        .map(a -> facing.contrary(upTo(k, t), a)))
                : Optional.empty();
    }

    private Span upTo(int k, Token last) {
        return new Span(facing.ours().get(k).span().start(), last.span().end());
    }

    /// What is done, from the word for who does it on; empty if nobody is named.
    private Optional<Span> withSomebody(Span done) {
        return facing.theirs().stream()
                .takeWhile(t -> t.span().start() < done.start())
                .filter(t ->
                        SOMEBODY.contains(facing.answer(t)) || Numerals.isNumber(facing.answer(t)))
                .findFirst()
                .map(t -> new Span(t.span().start(), done.end()));
    }

    /// Of how many tokens the word for nobody is; 0 for none.
    private int length(int k) {
        String word = facing.word(k);
        if (NOBODY.contains(word)) {
            return 1;
        }
        return switch (facing.word(k + 1)) {
            case "one" -> word.equals("no") ? 2 : 0;
            case "-" -> word.equals("no") ? 3 : 0;
            default -> 0;
        };
    }
}
