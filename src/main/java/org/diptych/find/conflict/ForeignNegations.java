package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.polarity.Negatives;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a French, German, Spanish, Italian or Russian sentence that is denied on one side only. What denies is known
/// there in fewer forms than in English, see [Negations]: so nothing on the other side may deny anything, or say by
/// another word what "not" does.
final class ForeignNegations {

    /// How far from a "not" a word that both sides have must stand, in tokens.
    private static final int NEAR = 5;

    /// A word of no more letters tells nothing.
    private static final int SHORTEST = 3;

    /// A "not" and what it denies in one: n'ouvrira. Behind n'a and n'est that comes later.
    private static final Pattern ELIDED = Pattern.compile("n['’]\\p{L}{6,}");

    private final Negatives negatives;

    private ForeignNegations(Negatives negatives) {
        this.negatives = negatives;
    }

    static Stream<Contradiction> of(Aligned pair) {
        Optional<Negatives> negatives =
                pair.isOneLanguage() ? Negatives.of(pair.on(Side.LEFT)) : Optional.empty();
        return negatives.stream()
                .map(ForeignNegations::new)
                .flatMap(negations ->
                        Matching.of(pair)
                                .flatMap(m -> Facing.of(pair, m))
                                .filter(Facing::isClose)
                                .flatMap(f -> negations.in(f).stream()));
    }

    private Optional<Contradiction> in(Facing facing) {
        List<Integer> nots = facing.places().filter(k -> negatives.denies(facing.word(k))).toList();
        boolean isPlain =
                !nots.isEmpty()
                        && facing.theirs().stream().noneMatch(t -> mayDeny(facing, t))
                        && facing.behind(nots.getFirst() + 1, NEAR).stream()
                                .noneMatch(t -> negatives.takesBack(facing.word(t)));
        return isPlain
                ? denied(facing, nots)
                        .flatMap(t ->
                                answer(facing, t)
                                        .map(a ->
                                                facing.contrary(
                                                        around(
                                                                facing.ours().get(nots.getFirst()),
                                                                t),
                                                        a))
                                        .stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Whether a word of the other side may deny something, and is not the same on this side: "undicht", "undicht".
    private boolean mayDeny(Facing facing, Token token) {
        String word = facing.answer(token);
        return negatives.mayDeny(word)
                && (negatives.denies(word)
                        || facing.ours().stream().noneMatch(t -> facing.word(t).equals(word)));
    }

    /// The same word on the other side, or the only one there of its family.
    private static Optional<Span> answer(Facing facing, Token word) {
        List<Span> family =
                facing.theirs().stream()
                        .filter(t ->
                                facing.answer(t).equals(facing.word(word))
                                        || WordForms.areOfOneFamily(
                                                facing.here().at(word), facing.there().at(t)))
                        .map(Token::span)
                        .toList();
        return facing.same(word)
                .or(() -> family.size() == 1 ? Optional.of(family.getFirst()) : Optional.empty());
    }

    /// From one word to another, whichever is the first.
    static Span around(Token one, Token other) {
        return new Span(
                Math.min(one.span().start(), other.span().start()),
                Math.max(one.span().end(), other.span().end()));
    }

    /// What the first "not" denies: the first weighty word behind it, or else the nearest before it: what stands further off
    /// may be in both sentences whatever is denied in one.
    static Stream<Token> denied(Facing facing, List<Integer> nots) {
        Token not = facing.ours().get(nots.getFirst());
        return Stream.concat(
                Stream.of(not).filter(t -> ELIDED.matcher(facing.word(t)).matches()),
                beside(facing, nots).stream());
    }

    private static Optional<Token> beside(Facing facing, List<Integer> nots) {
        int at = nots.getFirst();
        return Stream.of(1, -1)
                .flatMap(step ->
                        IntStream.rangeClosed(1, NEAR)
                                .mapToObj(d -> at + step * d)
                                .takeWhile(k ->
                                        k >= 0
                                                && k < facing.ours().size()
                                                && facing.ours().get(k).isWord()))
                .filter(k -> !nots.contains(k))
                .map(k -> facing.ours().get(k))
                .filter(t -> t.span().length() > SHORTEST)
                .filter(t -> !Negatives.isLight(facing.word(t)))
                .findFirst();
    }
}
