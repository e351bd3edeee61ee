package org.diptych.find.conflict;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds somebody who gives on one side what is given to him on the other: "North Korea has sent envoys",
/// "envoys were sent to North Korea".
final class Givers {

    /// What may stand between who does something and the verb.
    private static final Set<String> AUXILIARIES =
            Set.of("has", "have", "had", "will", "would", "also", "already", "did", "does");

    private static final Set<String> PASSIVE =
            Set.of("was", "were", "been", "being", "is", "are", "be");

    private final Aligned pair;
    private final Matching matching;

    private Givers(Aligned pair, Matching matching) {
        this.pair = pair;
        this.matching = matching;
    }

    /// A name and a verb beside it.
    private record Deed(String name, Set<String> verb, Span at) {
        boolean isOfOne(Deed other) {
            return name.equals(other.name) && !Collections.disjoint(verb, other.verb);
        }
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair).flatMap(m -> new Givers(pair, m).found());
    }

    private Stream<Contradiction> found() {
        return Stream.of(Side.values()).flatMap(this::found);
    }

    /// Who gives on this side and is given to on the other, and is neither the other way round too.
    private Stream<Contradiction> found(Side side) {
        List<Deed> givers = given(side);
        List<Deed> receivers = received(side.other());
        if (givers.isEmpty() || receivers.isEmpty()) {
            return Stream.empty();
        }
        List<Deed> both =
                Stream.concat(given(side.other()).stream(), received(side).stream()).toList();
        return givers.stream()
                .filter(g -> both.stream().noneMatch(g::isOfOne))
                .flatMap(g ->
                        receivers.stream().filter(g::isOfOne).map(r -> contradiction(side, g, r)));
    }

    private static Contradiction contradiction(Side side, Deed giver, Deed receiver) {
        Both<Span> at = new Both<>(giver.at(), receiver.at());
        return new Contradiction(Fact.POLARITY, side == Side.LEFT ? at : at.mirrored());
    }

    /// "North Korea has sent".
    private List<Deed> given(Side side) {
        List<Token> tokens = tokens(side);
        return IntStream.range(1, tokens.size())
                .filter(k -> isVerb(side, tokens.get(k)))
                .boxed()
                .flatMap(k -> {
                    int to = k;
                    while (to > 0
                            && AUXILIARIES.contains(pair.on(side).folded(tokens.get(to - 1)))) {
                        to--;
                    }
                    int from = to;
                    while (from > 0 && isCapital(side, tokens.get(from - 1))) {
                        from--;
                    }
                    return from == to
                            ? Stream.empty()
                            : Stream.of(deed(side, tokens.subList(from, to), tokens.get(k)));
                })
                .toList();
    }

    /// "Were sent to North Korea".
    private List<Deed> received(Side side) {
        List<Token> tokens = tokens(side);
        return IntStream.range(1, tokens.size() - 1)
                .filter(k -> isVerb(side, tokens.get(k)))
                .filter(k -> PASSIVE.contains(pair.on(side).folded(tokens.get(k - 1))))
                .filter(k -> pair.on(side).folded(tokens.get(k + 1)).equals("to"))
                .boxed()
                .flatMap(k -> {
                    int to = k + 2;
                    while (to < tokens.size() && isCapital(side, tokens.get(to))) {
                        to++;
                    }
                    return to == k + 2
                            ? Stream.empty()
                            : Stream.of(deed(side, tokens.subList(k + 2, to), tokens.get(k)));
                })
                .toList();
    }

    private Deed deed(Side side, List<Token> name, Token verb) {
        Span names = new Span(name.getFirst().span().start(), name.getLast().span().end());
        return new Deed(
                pair.on(side).folded(names),
                English.lemmas(pair.on(side).folded(verb)),
                new Span(
                        Math.min(names.start(), verb.span().start()),
                        Math.max(names.end(), verb.span().end())));
    }

    private boolean isVerb(Side side, Token token) {
        return English.tags(pair.on(side).folded(token)).stream()
                        .anyMatch(t -> t.matches("VB[DNZP]?"))
                && !PASSIVE.contains(pair.on(side).folded(token))
                && !AUXILIARIES.contains(pair.on(side).folded(token));
    }

    private boolean isCapital(Side side, Token token) {
        return token.isWord() && Character.isUpperCase(pair.on(side).at(token).codePointAt(0));
    }

    private List<Token> tokens(Side side) {
        return pair.on(side).tokensIn(pair.reach(matching.link(), side));
    }
}
