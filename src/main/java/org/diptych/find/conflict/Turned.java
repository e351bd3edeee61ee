package org.diptych.find.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Two things that have changed places around some words. Around contraries that makes one of two statements
/// ("John bought it from Mary", "Mary sold it to John"); around a "rather than", or between a "from" and a
/// "to", it makes two that exclude each other.
final class Turned {

    /// How far from the words around which they stand, in tokens.
    private static final int NEAR = 4;

    /// Words that set what is before them above what is behind them.
    private static final List<List<String>> ABOVE =
            List.of(List.of("rather", "than"), List.of("instead", "of"));

    private static final Set<String> TIMES = Set.of("before", "after");

    /// Before whom something comes from or goes to.
    private static final Set<String> PARTIES = Set.of("to", "from", "by");

    private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "–", "—", "(", ")");

    private final Aligned pair;
    private final Matching matching;

    private Turned(Aligned pair, Matching matching) {
        this.pair = pair;
        this.matching = matching;
    }

    /// What was said of two things and is now said of each in the other's place.
    static Stream<Contradiction> of(Aligned pair) {
        return Matching.of(pair).flatMap(m -> new Turned(pair, m).found().stream());
    }

    /// Whether something that stands before one of two words stands behind the other, and something behind it
    /// before the other; for what is before or after something one of these is enough.
    static boolean areSides(Aligned pair, Matching matching, Both<Span> words) {
        Turned turned = new Turned(pair, matching);
        return (turned.isBehind(words, Side.LEFT) && turned.isBehind(words, Side.RIGHT))
                || Stream.of(Side.values())
                        .anyMatch(s ->
                                turned.isOfTime(words, s)
                                        ? turned.isAhead(words, s)
                                        : turned.isBehind(words, s) && turned.isGiver(words, s));
    }

    private boolean isOfTime(Both<Span> words, Side side) {
        return TIMES.contains(pair.on(side).folded(words.on(side)));
    }

    /// Whether who stands before the one word is on the other side to whom, or from whom: "Northmere bought the
    /// division", "the division was sold to Northmere".
    private boolean isGiver(Both<Span> words, Side side) {
        Article there = pair.on(side.other());
        List<Token> ahead = ahead(words, side);
        Set<String> before =
                telling(side, ahead.subList(Math.max(0, ahead.size() - NEAR), ahead.size()));
        List<Token> behind =
                tokens(side.other()).stream()
                        .filter(t -> t.span().start() > words.on(side.other()).start())
                        .dropWhile(t -> !PARTIES.contains(there.folded(t)))
                        .limit(NEAR + 1L)
                        .toList();
        return telling(side.other(), behind).stream().anyMatch(before::contains);
    }

    /// Whether a word that stands behind the one word stands before the other, and not behind it.
    private boolean isAhead(Both<Span> words, Side side) {
        Side there = side.other();
        int at = words.on(there).start();
        Set<String> before =
                telling(there, tokens(there).stream().filter(t -> t.span().start() < at).toList());
        Set<String> behind =
                telling(there, tokens(there).stream().filter(t -> t.span().start() > at).toList());
        List<Token> next =
                tokens(side).stream()
                        .filter(t -> t.span().start() >= words.on(side).end())
                        .limit(NEAR)
                        .toList();
        return telling(side, next).stream()
                .anyMatch(w -> before.contains(w) && !behind.contains(w));
    }

    private List<Token> ahead(Both<Span> words, Side side) {
        return tokens(side).stream().filter(t -> t.span().end() <= words.on(side).start()).toList();
    }

    /// Whether a word that stands before the one word stands behind the other, and not before it.
    private boolean isBehind(Both<Span> words, Side side) {
        List<Token> all = tokens(side.other());
        int at = words.on(side.other()).start();
        Set<String> before =
                telling(side.other(), all.stream().filter(t -> t.span().start() < at).toList());
        Set<String> behind =
                telling(side.other(), all.stream().filter(t -> t.span().start() > at).toList());
        List<Token> ahead = ahead(words, side);
        return telling(side, ahead.subList(Math.max(0, ahead.size() - NEAR), ahead.size())).stream()
                .anyMatch(w -> behind.contains(w) && !before.contains(w));
    }

    private Optional<Contradiction> found() {
        Optional<Two> left = two(Side.LEFT);
        return left.flatMap(l ->
                two(Side.RIGHT)
                        .filter(r -> l.around().equals(r.around()))
                        .filter(r -> areTurned(l, r) && areTurned(r, l))
                        .map(r ->
                                new Contradiction(
                                        Fact.POLARITY,
                                        new Both<>(at(Side.LEFT, l, r), at(Side.RIGHT, r, l)))));
    }

    /// From the first word of the one thing that the other side has in its place to the last of the other.
    private Span at(Side side, Two here, Two there) {
        List<Token> tokens =
                pair.on(side).tokensIn(here.at()).stream()
                        .filter(t ->
                                there.first().contains(pair.on(side).folded(t))
                                        != there.second().contains(pair.on(side).folded(t)))
                        .filter(t ->
                                here.first().contains(pair.on(side).folded(t))
                                        != there.first().contains(pair.on(side).folded(t)))
                        .toList();
        return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    /// Whether each holds something of the other's in the other place, and only there.
    private static boolean areTurned(Two one, Two other) {
        return isPut(one.first(), other.first(), other.second())
                && isPut(one.second(), other.second(), other.first());
    }

    private static boolean isPut(Set<String> words, Set<String> same, Set<String> turned) {
        return words.stream().anyMatch(w -> turned.contains(w) && !same.contains(w));
    }

    /// Two things and the words between or around them.
    private record Two(String around, Set<String> first, Set<String> second, Span at) {}

    /// The only two things of a side that stand so.
    private Optional<Two> two(Side side) {
        List<Token> tokens = tokens(side);
        List<Two> found =
                IntStream.range(0, tokens.size())
                        .boxed()
                        .flatMap(
                                k -> Stream.concat(above(side, tokens, k), fromTo(side, tokens, k)))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// "Pull tabs rather than glue".
    private Stream<Two> above(Side side, List<Token> tokens, int at) {
        return ABOVE.stream()
                .filter(words -> at + words.size() <= tokens.size())
                .filter(words ->
                        IntStream.range(0, words.size())
                                .allMatch(k ->
                                        pair.on(side)
                                                .folded(tokens.get(at + k))
                                                .equals(words.get(k))))
                .map(words ->
                        two(
                                side,
                                "above",
                                run(side, tokens.subList(0, at).reversed()).reversed(),
                                run(side, tokens.subList(at + words.size(), tokens.size()))))
                .flatMap(Optional::stream);
    }

    /// "From Paris to London".
    private Stream<Two> fromTo(Side side, List<Token> tokens, int at) {
        if (!pair.on(side).folded(tokens.get(at)).equals("from")) {
            return Stream.empty();
        }
        List<Token> behind = tokens.subList(at + 1, tokens.size());
        int to =
                IntStream.range(1, Math.min(NEAR, behind.size()))
                        .filter(k -> pair.on(side).folded(behind.get(k)).equals("to"))
                        .findFirst()
                        .orElse(0);
        return to == 0
                ? Stream.empty()
                : two(
                        side,
                        "from",
                        behind.subList(0, to),
                        run(side, behind.subList(to + 1, behind.size())).stream()
                                .limit(to)
                                .toList())
                        .stream();
    }

    private Optional<Two> two(Side side, String around, List<Token> first, List<Token> second) {
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Two(
                                around,
                                telling(side, first),
                                telling(side, second),
                                new Span(
                                        first.getFirst().span().start(),
                                        second.getLast().span().end())));
    }

    /// The first few words, up to a stop.
    private List<Token> run(Side side, List<Token> tokens) {
        return tokens.stream()
                .takeWhile(t -> !STOPS.contains(pair.on(side).folded(t)))
                .limit(NEAR)
                .toList();
    }

    private Set<String> telling(Side side, List<Token> tokens) {
        return tokens.stream()
                .filter(t -> !t.isMark())
                .map(t -> pair.on(side).folded(t))
                .filter(w -> !English.isFunctionWord(w))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Token> tokens(Side side) {
        return pair.on(side).tokensIn(pair.reach(matching.link(), side));
    }
}
