package org.diptych.find.conflict;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.conflict.Connective.Kind;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds cause and effect, or earlier and later, that have changed places: "the roll fell because families moved away",
/// "families moved away because the roll fell"; "he handed it in before he posted it", "he posted it before he handed it
/// in". What stands on which side of a connective is a matter of style, so it is asked of the words for the two things
/// which of them come first on either side, by [Connective].
final class Inverted {

    /// Likeness from which two sentences tell of one thing, 0 to 1.
    private static final double CLOSE = 0.45;

    /// Words that must have changed places.
    private static final int ENOUGH = 2;

    /// How many times as many of them there must be as of those that kept theirs: what both things have in common, "the
    /// market", may be named with either.
    private static final int TIMES = 2;

    private static final Set<String> AGAIN = Set.of("it", "them");

    private final Aligned pair;
    private final Matching matching;
    private final Both<List<Token>> tokens;

    private Inverted(Aligned pair, Matching matching) {
        this.pair = pair;
        this.matching = matching;
        tokens =
                new Both<>(
                        pair.on(Side.LEFT).tokensIn(pair.reach(matching.link(), Side.LEFT)),
                        pair.on(Side.RIGHT).tokensIn(pair.reach(matching.link(), Side.RIGHT)));
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= CLOSE && m.tellsOneThing(pair))
                .flatMap(m -> new Inverted(pair, m).found().stream());
    }

    private Optional<Contradiction> found() {
        List<Connective> left = connectives(Side.LEFT);
        List<Connective> right = left.isEmpty() ? List.of() : connectives(Side.RIGHT);
        return left.stream()
                .flatMap(l -> right.stream().flatMap(r -> turned(l, r).stream()))
                .findFirst();
    }

    private List<Connective> connectives(Side side) {
        return Connective.in(pair.on(side), tokens.on(side)).stream()
                .filter(c -> c.kind() != Kind.SPITE)
                .toList();
    }

    private Optional<Contradiction> turned(Connective left, Connective right) {
        Set<Both<Token>> forth = answering(left.first(), right.then(), left.then(), right.first());
        Set<Both<Token>> back = answering(left.then(), right.first(), left.first(), right.then());
        int turned = words(forth) + words(back);
        boolean namedAgain = isNamedAgain(Side.LEFT, left) && isNamedAgain(Side.RIGHT, right);
        // A king and a war may stand in one order and in the other; what they did tells more.
        boolean tellsMore =
                namedAgain
                        || Stream.concat(forth.stream(), back.stream())
                                .anyMatch(b -> isVerb(Side.LEFT, b.left()));
        int kept =
                words(answering(left.first(), right.first(), left.then(), right.then()))
                        + words(answering(left.then(), right.then(), left.first(), right.first()))
                        - (namedAgain ? 1 : 0);
        // What came first was not the cause for that: of a time and a cause more must have changed
        // places.
        int enough = left.kind() == right.kind() ? 1 : ENOUGH;
        boolean isTurned =
                words(forth) >= enough
                        && words(back) >= enough
                        && (turned > ENOUGH || (turned == ENOUGH && tellsMore))
                        && turned > TIMES * kept;
        return isTurned
                ? Optional.of(
                        new Contradiction(
                                Fact.POLARITY,
                                new Both<>(
                                        span(Side.LEFT, left, forth, back),
                                        span(Side.RIGHT, right, forth, back))))
                : Optional.empty();
    }

    private static int words(Set<Both<Token>> answers) {
        return Math.min(
                (int) answers.stream().map(Both::left).distinct().count(),
                (int) answers.stream().map(Both::right).distinct().count());
    }

    /// The words of the one thing here that stand for a word of the one there, and for none of the other.
    private Set<Both<Token>> answering(
            List<Token> here, List<Token> there, List<Token> otherHere, List<Token> otherThere) {
        return here.stream()
                .filter(l -> otherThere.stream().noneMatch(r -> isAnswered(l, r)))
                .flatMap(l ->
                        there.stream()
                                .filter(r -> isAnswered(l, r))
                                .filter(r -> otherHere.stream().noneMatch(o -> isAnswered(o, r)))
                                .map(r -> new Both<>(l, r)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isAnswered(Token left, Token right) {
        return !Collections.disjoint(lemmas(Side.LEFT, left), lemmas(Side.RIGHT, right))
                || (!isVerb(Side.LEFT, left)
                        && !isVerb(Side.RIGHT, right)
                        && matching.isLinked(left.span(), right.span()));
    }

    /// Verbs are laid beside each other by where they stand rather than by what they say.
    private boolean isVerb(Side side, Token token) {
        String word = pair.on(side).folded(token);
        return !English.isNoun(word)
                && English.tags(word).stream().anyMatch(t -> t.startsWith("VB"));
    }

    /// Whether one thing is named by a pronoun where it is named again, which may be in either clause.
    private boolean isNamedAgain(Side side, Connective connective) {
        int start =
                Math.min(
                        connective.first().getFirst().span().start(),
                        connective.then().getFirst().span().start());
        int end =
                Math.max(
                        connective.first().getLast().span().end(),
                        connective.then().getLast().span().end());
        return pair.on(side).tokensIn(new Span(start, end)).stream()
                .anyMatch(t -> AGAIN.contains(pair.on(side).folded(t)));
    }

    private Set<String> lemmas(Side side, Token token) {
        Article article = pair.on(side);
        return English.lemmas(article.folded(token));
    }

    /// From the first to the last of the words that have changed places, the connective among them.
    private static Span span(
            Side side, Connective connective, Set<Both<Token>> forth, Set<Both<Token>> back) {
        List<Span> spans =
                Stream.concat(
                                Stream.of(connective.at()),
                                Stream.concat(forth.stream(), back.stream())
                                        .map(b -> b.on(side).span()))
                        .toList();
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }
}
