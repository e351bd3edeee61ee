package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what nobody does on one side and somebody on the other: "nobody was injured", "two people were injured".
final class Nobody {

    /// Likeness from which two sentences tell the same of what is done, 0 to 1, as in [Contraries].
    private static final double CLOSE = 0.5;

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
                    "dozens",
                    "hundreds",
                    "thousands");

    private static final Set<String> NOBODY = Set.of("nobody", "noone");

    private final Aligned pair;
    private final Matching matching;
    private final Side side;
    private final Article here;
    private final Article there;
    private final List<Token> ours;
    private final List<Token> theirs;

    private Nobody(Aligned pair, Matching matching, Side side) {
        this.pair = pair;
        this.matching = matching;
        this.side = side;
        here = pair.on(side);
        there = pair.on(side.other());
        ours = here.tokensIn(pair.reach(matching.link(), side));
        theirs = there.tokensIn(pair.reach(matching.link(), side.other()));
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= CLOSE)
                .flatMap(
                        m -> Stream.of(Side.values()).flatMap(s -> new Nobody(pair, m, s).found()));
    }

    private Stream<Contradiction> found() {
        // Whoever denies something there may deny this.
        return theirs.stream().anyMatch(t -> Denials.denies(there, t))
                ? Stream.empty()
                : IntStream.range(0, ours.size()).boxed().flatMap(k -> at(k).stream());
    }

    private Optional<Contradiction> at(int k) {
        int length = length(k);
        List<Token> behind =
                ours.subList(
                        Math.min(ours.size(), k + length),
                        Math.min(ours.size(), k + length + REACH));
        boolean isAll = length > 0 && behind.stream().noneMatch(t -> BUT.contains(word(here, t)));
        return isAll
                ? behind.stream()
                        .takeWhile(Token::isWord)
                        .filter(t -> !Denials.isLight(word(here, t)))
                        .findFirst()
                        .flatMap(t ->
                                matching.same(pair, side, t)
                                        .flatMap(this::withSomebody)
                                        .map(a ->
                                                contradiction(
                                                        new Span(
                                                                ours.get(k).span().start(),
                                                                t.span().end()),
                                                        a)))
                : Optional.empty();
    }

    /// What is done, from the word for who does it on; empty if nobody is named.
    private Optional<Span> withSomebody(Span done) {
        return theirs.stream()
                .takeWhile(t -> t.span().start() < done.start())
                .filter(t -> SOMEBODY.contains(word(there, t)) || Numerals.isNumber(word(there, t)))
                .findFirst()
                .map(t -> new Span(t.span().start(), done.end()));
    }

    /// Of how many tokens the word for nobody is; 0 for none.
    private int length(int k) {
        String word = word(here, ours.get(k));
        if (NOBODY.contains(word)) {
            return 1;
        }
        boolean isNoOne =
                word.equals("no")
                        && k + 1 < ours.size()
                        && (word(here, ours.get(k + 1)).equals("one")
                                || word(here, ours.get(k + 1)).equals("-"));
        return isNoOne ? word(here, ours.get(k + 1)).equals("-") ? 3 : 2 : 0;
    }

    private static String word(Article article, Token token) {
        return Folding.fold(article.at(token));
    }

    private Contradiction contradiction(Span mine, Span answer) {
        return new Contradiction(Fact.POLARITY, Both.of(side, mine, answer));
    }
}
