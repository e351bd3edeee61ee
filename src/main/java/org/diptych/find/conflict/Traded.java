package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds two names, two nouns or two numbers that have changed places in sentences that are word for word the same
/// otherwise: "Lind beat Dahl 3-1" and "Dahl beat Lind 3-1", "trains were replaced by buses" and the other way round.
final class Traded {

    /// Tokens of the longest name.
    private static final int LONGEST = 4;

    /// Where nothing else stands between two names their order tells nothing.
    private static final Set<String> IN_ROW =
            Set.of(",", "and", "or", "nor", "&", "/", "-", "–", "—", "the", "as", "well");

    /// What two do to each other, by its beginning: who stands first tells nothing.
    private static final List<String> MUTUAL =
            List.of(
                    "met",
                    "meet",
                    "marr",
                    "wed",
                    "with",
                    "between",
                    "versus",
                    "vs",
                    "v",
                    "equal",
                    "same",
                    "like",
                    "resembl",
                    "join",
                    "border",
                    "neighbo",
                    "away",
                    "miles",
                    "kilomet",
                    "metres",
                    "plus",
                    "alongside",
                    "besides",
                    "together",
                    "faced",
                    "faces",
                    "face",
                    "play");

    private final Article left;
    private final Article right;
    private final List<Token> ours;
    private final List<Token> theirs;

    private Traded(Aligned pair, Matching matching) {
        left = pair.on(Side.LEFT);
        right = pair.on(Side.RIGHT);
        ours = left.tokensIn(pair.reach(matching.link(), Side.LEFT));
        theirs = right.tokensIn(pair.reach(matching.link(), Side.RIGHT));
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.of(pair).flatMap(m -> new Traded(pair, m).found().stream());
    }

    private Optional<Contradiction> found() {
        if (ours.size() != theirs.size()) {
            return Optional.empty();
        }
        int first = 0;
        while (first < ours.size() && isSame(first, first)) {
            first++;
        }
        int last = ours.size() - 1;
        while (last > first && isSame(last, last)) {
            last--;
        }
        for (int one = 1; one <= LONGEST; one++) {
            for (int other = 1; other <= LONGEST && first + one + other < last + 1; other++) {
                if (areTraded(first, last + 1, one, other)) {
                    return contradiction(first, last + 1, one, other);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether what differs is `one` tokens, some in the middle and `other` tokens here, and there the same with the
    /// ends in each other's place.
    private boolean areTraded(int first, int end, int one, int other) {
        int middle = end - first - one - other;
        return areSame(first, end - one, one)
                && areSame(end - other, first, other)
                && areSame(first + one, first + other, middle);
    }

    private boolean areSame(int here, int there, int length) {
        for (int k = 0; k < length; k++) {
            if (!isSame(here + k, there + k)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int here, int there) {
        return left.at(ours.get(here)).equals(right.at(theirs.get(there)));
    }

    private Optional<Contradiction> contradiction(int first, int end, int one, int other) {
        List<Token> ahead = ours.subList(first, first + one);
        List<Token> behind = ours.subList(end - other, end);
        boolean numbers = areNumbers(ahead) && areNumbers(behind);
        boolean names = (areNames(ahead) && areNames(behind)) || (isNoun(ahead) && isNoun(behind));
        List<String> between =
                ours.subList(first + one, end - other).stream().map(left::folded).toList();
        boolean tells =
                numbers
                        ? !between.isEmpty()
                        : names
                                && !IN_ROW.containsAll(between)
                                && between.stream().noneMatch(Traded::isMutual);
        return tells
                ? Optional.of(
                        new Contradiction(
                                numbers ? Fact.NUMBER : Fact.NAME,
                                new Both<>(
                                        span(ahead), span(theirs.subList(first, first + other)))))
                : Optional.empty();
    }

    private static Span span(List<Token> tokens) {
        return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    private static boolean isMutual(String word) {
        return MUTUAL.stream().anyMatch(m -> m.length() <= 4 ? word.equals(m) : word.startsWith(m));
    }

    private boolean areNumbers(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.kind() == Token.Kind.NUMBER)
                && tokens.stream().noneMatch(Token::isWord);
    }

    private boolean isNoun(List<Token> tokens) {
        String word = left.folded(tokens.getFirst());
        return tokens.size() == 1 && English.isNoun(word) && !English.isFunctionWord(word);
    }

    private boolean areNames(List<Token> tokens) {
        return tokens.stream()
                .allMatch(t ->
                        t.isWord()
                                && Character.isUpperCase(left.at(t).codePointAt(0))
                                && !English.isFunctionWord(left.folded(t)));
    }
}
