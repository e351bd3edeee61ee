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
import org.diptych.find.polarity.Denials;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what one side denies and the other denies of all but that, and so asserts: "it was not a break with
/// the old rule", "it was nothing other than a break with the old rule".
final class Excepted {

    /// Likeness from which two sentences tell of one thing, 0 to 1, as in [Negations].
    private static final double CLOSE = 0.5;

    /// Telling words behind a denial that stand behind the exception too.
    private static final int ENOUGH = 2;

    /// Words behind either among which they are looked for.
    private static final int REACH = 12;

    /// Words that deny all but what is excepted behind them.
    private static final Set<String> NOTHING = Set.of("nothing", "none", "nobody");

    private static final List<List<String>> BUT_FOR_NOTHING =
            List.of(List.of("other", "than"), List.of("else", "than"), List.of("but"));

    /// … and those that do so behind a denial; "anything but" is one by itself.
    private static final Set<String> ANYTHING = Set.of("anything", "anybody", "anyone");

    private static final List<List<String>> BUT_FOR_ANYTHING =
            List.of(List.of("other", "than"), List.of("else", "than"));

    /// Behind a "not" they leave open what is denied: "not more than a break", "not a break but a return".
    private static final Set<String> OPEN =
            Set.of(
                    "more",
                    "less",
                    "only",
                    "just",
                    "but",
                    "other",
                    "else",
                    "merely",
                    "simply",
                    "anything",
                    "nothing",
                    "any");

    private final Aligned pair;
    private final Matching matching;

    private Excepted(Aligned pair, Matching matching) {
        this.pair = pair;
        this.matching = matching;
    }

    /// Where it stands, and the telling words behind it.
    private record Clause(Span at, Set<String> said) {}

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= CLOSE)
                .flatMap(m -> new Excepted(pair, m).found());
    }

    private Stream<Contradiction> found() {
        return Stream.of(Side.values())
                .flatMap(side ->
                        exception(side).stream()
                                .flatMap(e ->
                                        denial(side.other()).stream()
                                                .filter(d -> share(e, d))
                                                .map(d -> contradiction(side, e, d))));
    }

    private static boolean share(Clause one, Clause other) {
        Set<String> both = new HashSet<>(one.said());
        both.retainAll(other.said());
        return both.size() >= ENOUGH;
    }

    private static Contradiction contradiction(Side side, Clause exception, Clause denial) {
        Both<Span> at = new Both<>(exception.at(), denial.at());
        return new Contradiction(Fact.POLARITY, side == Side.LEFT ? at : at.mirrored());
    }

    /// "Nothing other than a break", "nor was it anything other than a break".
    private Optional<Clause> exception(Side side) {
        List<Token> tokens = tokens(side);
        return IntStream.range(0, tokens.size() - 1)
                .boxed()
                .flatMap(k ->
                        butFor(side, tokens, k).stream()
                                .filter(words -> stand(side, tokens, k + 1, words))
                                .map(words -> clause(side, tokens, k, k + 1 + words.size())))
                .findFirst();
    }

    private List<List<String>> butFor(Side side, List<Token> tokens, int at) {
        String word = pair.on(side).folded(tokens.get(at));
        boolean nothing = NOTHING.contains(word);
        if (!nothing && !ANYTHING.contains(word)) {
            return List.of();
        }
        boolean denied =
                tokens.subList(0, at).stream().anyMatch(t -> Denials.denies(pair.on(side), t));
        return nothing == denied ? List.of() : nothing ? BUT_FOR_NOTHING : BUT_FOR_ANYTHING;
    }

    /// The only "not" of a side, if nothing opens it behind.
    private Optional<Clause> denial(Side side) {
        List<Token> tokens = tokens(side);
        Article article = pair.on(side);
        List<Integer> nots =
                IntStream.range(0, tokens.size() - 1)
                        .filter(k -> Denials.denies(article, tokens.get(k)))
                        .boxed()
                        .toList();
        return nots.size() == 1
                        && Denials.isNot(article, tokens.get(nots.getFirst()))
                        && tokens.subList(nots.getFirst(), tokens.size()).stream()
                                .noneMatch(t -> OPEN.contains(pair.on(side).folded(t)))
                ? Optional.of(clause(side, tokens, nots.getFirst(), nots.getFirst() + 1))
                : Optional.empty();
    }

    /// From a token to the first telling word from another on.
    private Clause clause(Side side, List<Token> tokens, int from, int behind) {
        List<Token> said =
                tokens.subList(behind, Math.min(tokens.size(), behind + REACH)).stream()
                        .filter(t ->
                                !t.isMark() && !English.isFunctionWord(pair.on(side).folded(t)))
                        .toList();
        Token last = said.isEmpty() ? tokens.get(behind - 1) : said.getFirst();
        return new Clause(
                new Span(tokens.get(from).span().start(), last.span().end()),
                said.stream()
                        .map(t -> pair.on(side).folded(t))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean stand(Side side, List<Token> tokens, int at, List<String> words) {
        return at + words.size() <= tokens.size()
                && IntStream.range(0, words.size())
                        .allMatch(
                                k -> pair.on(side).folded(tokens.get(at + k)).equals(words.get(k)));
    }

    private List<Token> tokens(Side side) {
        return pair.on(side).tokensIn(pair.reach(matching.link(), side));
    }
}
