package org.diptych.find.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Numerals;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a comparison that was turned round: what one side holds another thing against, "the queue was longer
/// than at the harbour", is on the other side what the very same word is said of, "the queue at the harbour was
/// longer".
final class Compared {

    /// Likeness from which two sentences tell of one comparison, 0 to 1, as in [Contraries].
    private static final double CLOSE = 0.5;

    /// How far from a comparative what is compared may stand, in tokens.
    private static final int FAR = 14;

    /// Tokens between a comparative and its "than": "more likely to be stopped last year than".
    private static final int NEAR = 8;

    /// Words of what a thing is held against that it must be said of over there: one may be there by chance.
    private static final int ENOUGH = 2;

    private static final Set<String> STOPS = Set.of(";", ":", ".", "–", "—", "(", ")");

    private static final Set<String> TIMES = Set.of("once", "twice", "half");

    /// What may stand between the subject of a comparative and that.
    private static final Set<String> BETWEEN =
            Set.of(
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "has",
                    "have",
                    "had",
                    "will",
                    "would",
                    "much",
                    "far",
                    "even",
                    "also",
                    "still",
                    "slightly",
                    "somewhat");

    private final Aligned pair;
    private final Matching matching;

    private Compared(Aligned pair, Matching matching) {
        this.pair = pair;
        this.matching = matching;
    }

    /// A comparative and the telling words before and behind it.
    ///
    /// @param against those behind its "than"; none without one
    /// @param of the nearest before it
    private record Comparison(
            String by,
            Set<String> before,
            Set<String> against,
            Set<String> behind,
            String of,
            Span at) {}

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= CLOSE)
                .flatMap(m -> new Compared(pair, m).found().stream());
    }

    private Optional<Contradiction> found() {
        Optional<Comparison> left = only(Side.LEFT);
        return left.flatMap(l ->
                only(Side.RIGHT)
                        .filter(r -> l.by().equals(r.by()))
                        .filter(r -> areTurned(l, r))
                        .map(r -> new Contradiction(Fact.POLARITY, new Both<>(l.at(), r.at()))));
    }

    /// Whether each is said of what the other is held against; or where only one names that, whether the other
    /// is said of it.
    private static boolean areTurned(Comparison one, Comparison other) {
        if (one.against().isEmpty() || other.against().isEmpty()) {
            return isSaidOf(one, other) || isSaidOf(other, one);
        }
        return !turned(one, other).isEmpty() && !turned(other, one).isEmpty();
    }

    private static boolean isSaidOf(Comparison one, Comparison other) {
        Set<String> turned = turned(one, other);
        return turned.size() >= ENOUGH && turned.contains(other.of());
    }

    /// What the one is held against and the other has before it, and only there.
    private static Set<String> turned(Comparison one, Comparison other) {
        Set<String> turned = new HashSet<>(one.against());
        turned.removeAll(one.before());
        turned.retainAll(other.before());
        turned.removeAll(other.behind());
        return turned;
    }

    /// The only comparison of a side.
    private Optional<Comparison> only(Side side) {
        List<Token> tokens = pair.on(side).tokensIn(pair.reach(matching.link(), side));
        List<Integer> at =
                IntStream.range(1, tokens.size())
                        .filter(k -> isComparative(pair.on(side).folded(tokens.get(k))))
                        .filter(k -> !isOfNumber(side, tokens, k))
                        .boxed()
                        .toList();
        return at.size() == 1
                ? Optional.of(comparison(side, tokens, at.getFirst())).filter(c -> !isFar(side, c))
                : Optional.empty();
    }

    /// Whether it only tells that a number is exceeded: more than once, more than 40.
    private boolean isOfNumber(Side side, List<Token> tokens, int at) {
        if (at + 2 >= tokens.size() || !pair.on(side).folded(tokens.get(at + 1)).equals("than")) {
            return false;
        }
        Token held = tokens.get(at + 2);
        return held.kind() == Token.Kind.NUMBER
                || Numerals.isNumber(pair.on(side).folded(held))
                || TIMES.contains(pair.on(side).folded(held));
    }

    /// Whether it is of how far two things are from each other, which is as far from either: "more than two miles from
    /// the nest".
    private boolean isFar(Side side, Comparison comparison) {
        return pair.on(side).tokensIn(comparison.at()).stream()
                .anyMatch(t -> pair.on(side).folded(t).equals("from"));
    }

    private Comparison comparison(Side side, List<Token> tokens, int at) {
        List<Token> ahead = run(side, tokens.subList(0, at).reversed());
        List<Token> behind = run(side, tokens.subList(at + 1, tokens.size()));
        int than =
                IntStream.range(0, Math.min(NEAR, behind.size()))
                        .filter(k -> pair.on(side).folded(behind.get(k)).equals("than"))
                        .findFirst()
                        .orElse(behind.size());
        List<Token> against = behind.subList(Math.min(behind.size(), than + 1), behind.size());
        Token first = ahead.isEmpty() ? tokens.get(at) : ahead.getLast();
        Token last = against.isEmpty() ? tokens.get(at) : against.getLast();
        return new Comparison(
                pair.on(side).folded(tokens.get(at)),
                telling(side, ahead),
                telling(side, against),
                telling(side, behind),
                ahead.stream()
                        .filter(t -> !t.isMark())
                        .map(t -> pair.on(side).folded(t))
                        .filter(w -> !BETWEEN.contains(w))
                        .findFirst()
                        .orElse(""),
                against.isEmpty()
                        ? new Span(first.span().start(), tokens.get(at).span().end())
                        : new Span(tokens.get(at).span().start(), last.span().end()));
    }

    private static boolean isComparative(String word) {
        Set<String> tags = English.tags(word);
        return (tags.contains("JJR") || tags.contains("RBR")) && word.length() > 3;
    }

    /// The words beside a comparative, up to a stop.
    private List<Token> run(Side side, List<Token> tokens) {
        return tokens.stream()
                .takeWhile(t -> !STOPS.contains(pair.on(side).folded(t)))
                .limit(FAR)
                .toList();
    }

    private Set<String> telling(Side side, List<Token> tokens) {
        Set<String> words = new HashSet<>();
        tokens.stream()
                .filter(t -> !t.isMark())
                .map(t -> pair.on(side).folded(t))
                .filter(w -> !English.isFunctionWord(w) && !BETWEEN.contains(w))
                .forEach(words::add);
        return words;
    }
}
