package org.diptych.find.conflict;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.polarity.Denials;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what is set above one thing and below another on one side, and the other way round on the other: "higher than in
/// Vermilion but lower than the average", "less than in Vermilion but more than the average"; and what is as large as
/// another here, and larger there.
final class Ranked {

    /// How far behind a comparative its "than" may stand, and behind an "as" the other, in tokens.
    private static final int NEAR = 8;

    /// Words of what it is held against.
    private static final int FEW = 4;

    private static final Set<String> MORE =
            Set.of("more", "higher", "larger", "bigger", "greater", "longer");

    private static final Set<String> LESS =
            Set.of("less", "fewer", "lower", "smaller", "cheaper", "shorter");

    /// Behind "as" they say when, how far or that something is added, or set a bound.
    private static final Set<String> NO_MEASURE =
            Set.of(
                    "well",
                    "soon",
                    "long",
                    "far",
                    "much",
                    "many",
                    "early",
                    "late",
                    "little",
                    "few",
                    "recently",
                    "such");

    /// Before "as" they make more or less of it: twice as large.
    private static final Set<String> TIMES =
            Set.of(
                    "times", "twice", "half", "thrice", "not", "least", "almost", "nearly", "just",
                    "quarter", "third");

    private static final Set<String> ENDS = Set.of("but", "and", "while", "although");

    private final Aligned pair;
    private final Both<List<Token>> tokens;

    private Ranked(Aligned pair, Matching matching) {
        this.pair = pair;
        tokens =
                new Both<>(
                        pair.on(Side.LEFT).tokensIn(pair.reach(matching.link(), Side.LEFT)),
                        pair.on(Side.RIGHT).tokensIn(pair.reach(matching.link(), Side.RIGHT)));
    }

    /// A comparative, whether it is one of more, and what it is held against.
    private record Rank(boolean above, Set<String> against, Span at) {

        boolean isOpposed(Rank other) {
            return above != other.above && !Collections.disjoint(against, other.against);
        }
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= Facing.CLOSE)
                .map(m -> new Ranked(pair, m))
                .flatMap(r -> Stream.concat(r.crossed().stream(), r.surpassed()));
    }

    /// Two that are both turned.
    private Optional<Contradiction> crossed() {
        List<Rank> left = ranks(Side.LEFT);
        List<Rank> right = ranks(Side.RIGHT);
        boolean areTwo = left.size() == 2 && right.size() == 2;
        return areTwo
                        && Collections.disjoint(left.getFirst().against(), left.getLast().against())
                        && left.stream()
                                .allMatch(l ->
                                        right.stream().anyMatch(l::isOpposed)
                                                && right.stream()
                                                        .noneMatch(r ->
                                                                l.above() == r.above()
                                                                        && !Collections.disjoint(
                                                                                l.against(),
                                                                                r.against())))
                ? Optional.of(
                        new Contradiction(Fact.POLARITY, new Both<>(whole(left), whole(right))))
                : Optional.empty();
    }

    private static Span whole(List<Rank> ranks) {
        return new Span(ranks.getFirst().at().start(), ranks.getLast().at().end());
    }

    private List<Rank> ranks(Side side) {
        List<Token> all = tokens.on(side);
        return IntStream.range(0, all.size())
                .filter(k -> MORE.contains(word(side, k)) || LESS.contains(word(side, k)))
                .filter(k -> k == 0 || !Denials.denies(pair.on(side), all.get(k - 1)))
                .boxed()
                .flatMap(k -> rank(side, k).stream())
                .toList();
    }

    private Optional<Rank> rank(Side side, int k) {
        int than = find(side, k + 1, "than");
        if (than < 0) {
            return Optional.empty();
        }
        List<Token> against =
                tokens.on(side).stream()
                        .skip(than + 1L)
                        .limit(FEW)
                        .takeWhile(t -> !t.isMark() && !ENDS.contains(pair.on(side).folded(t)))
                        .toList();
        Set<String> words = new HashSet<>();
        against.stream()
                .map(t -> pair.on(side).folded(t))
                .filter(w -> !English.isFunctionWord(w))
                .forEach(words::add);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rank(
                                MORE.contains(word(side, k)),
                                words,
                                new Span(
                                        tokens.on(side).get(k).span().start(),
                                        against.getLast().span().end())));
    }

    /// "As large as" against "larger than".
    private Stream<Contradiction> surpassed() {
        return Stream.of(Side.values())
                .flatMap(side ->
                        equal(side)
                                .flatMap(e ->
                                        larger(side.other(), e.getKey())
                                                .map(l ->
                                                        new Contradiction(
                                                                Fact.POLARITY,
                                                                Both.of(side, e.getValue(), l)))
                                                .stream()));
    }

    private Stream<Map.Entry<String, Span>> equal(Side side) {
        List<Token> all = tokens.on(side);
        return IntStream.range(0, all.size())
                .filter(k -> word(side, k).equals("as"))
                .filter(k -> !TIMES.contains(word(side, k - 1)))
                .filter(k -> English.tags(word(side, k + 1)).contains("JJ"))
                .filter(k -> !NO_MEASURE.contains(word(side, k + 1)))
                .boxed()
                .flatMap(k -> {
                    int as = find(side, k + 2, "as");
                    return as < 0 || larger(side, word(side, k + 1)).isPresent()
                            ? Stream.empty()
                            : Stream.of(
                                    Map.entry(
                                            word(side, k + 1),
                                            new Span(
                                                    all.get(k).span().start(),
                                                    all.get(as).span().end())));
                });
    }

    /// A comparative of an adjective, up to its "than".
    private Optional<Span> larger(Side side, String adjective) {
        List<Token> all = tokens.on(side);
        return IntStream.range(0, all.size())
                .filter(k -> English.tags(word(side, k)).contains("JJR"))
                .filter(k -> English.lemmas(word(side, k)).contains(adjective))
                .filter(k -> k == 0 || !Denials.denies(pair.on(side), all.get(k - 1)))
                .filter(k -> !TIMES.contains(word(side, k - 1)))
                .boxed()
                .flatMap(k -> {
                    int than = find(side, k + 1, "than");
                    return than < 0
                            ? Stream.empty()
                            : Stream.of(
                                    new Span(
                                            all.get(k).span().start(), all.get(than).span().end()));
                })
                .findFirst();
    }

    /// Where a word stands within a few tokens from a place on; -1 if nowhere.
    private int find(Side side, int from, String word) {
        for (int k = from; k < Math.min(tokens.on(side).size(), from + NEAR); k++) {
            if (tokens.on(side).get(k).isMark()) {
                return -1;
            }
            if (word(side, k).equals(word)) {
                return k;
            }
        }
        return -1;
    }

    private String word(Side side, int k) {
        return k >= 0 && k < tokens.on(side).size()
                ? pair.on(side).folded(tokens.on(side).get(k))
                : "";
    }
}
