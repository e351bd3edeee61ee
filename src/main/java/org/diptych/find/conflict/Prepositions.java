package org.diptych.find.conflict;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.polarity.Denials;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a preposition for which the other side has its contrary, with the same words before and behind it: "in
/// a job", "out of a job". Many prepositions go with a word rather than with a sense, "different from" and
/// "different to", so each pair counts only where it must be one of sense.
final class Prepositions {

    /// Likeness from which two sentences tell of one thing, 0 to 1, as in [Contraries].
    private static final double CLOSE = 0.5;

    /// Behind these, "for" and "against" are contraries; "a vaccine for" and "a vaccine against" are one.
    private static final Set<String> TAKING_SIDES =
            Set.of("vote", "argue", "rule", "decide", "speak", "campaign", "testify", "lobby");

    private static final Set<String> WITHOUT_SENSE = Set.of("different", "differ", "averse");

    private final Aligned pair;
    private final Matching matching;

    private Prepositions(Aligned pair, Matching matching) {
        this.pair = pair;
        this.matching = matching;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= CLOSE)
                .flatMap(m -> new Prepositions(pair, m).found());
    }

    private Stream<Contradiction> found() {
        List<Edit> edits = matching.edits();
        return IntStream.range(1, edits.size() - 1)
                .filter(k -> edits.get(k - 1) instanceof Edit.Same)
                .filter(k -> edits.get(k + 1) instanceof Edit.Same)
                .boxed()
                .flatMap(k ->
                        edits.get(k) instanceof Edit.Changed(Span left, Span right)
                                        && areContrary(left, right)
                                        && !isDenied(k)
                                ? Stream.of(
                                        new Contradiction(Fact.POLARITY, new Both<>(left, right)))
                                : Stream.empty());
    }

    private boolean areContrary(Span left, Span right) {
        Article article = pair.on(Side.LEFT);
        int before = article.firstTokenFrom(left.start()) - 1;
        int behind = article.firstTokenFrom(left.end());
        if (before < 0 || behind >= article.tokens().size()) {
            return false;
        }
        Token ahead = article.tokens().get(before);
        Token next = article.tokens().get(behind);
        return switch (words(left, right)) {
            case "in/out of" -> next.isWord() && !isNumber(ahead) && !isNumber(next);
            case "with/without" -> next.isWord();
            case "for/against" ->
                    !Collections.disjoint(English.lemmas(article.folded(ahead)), TAKING_SIDES);
            case "from/to" ->
                    Character.isUpperCase(article.at(next).codePointAt(0))
                            && Collections.disjoint(
                                    English.lemmas(article.folded(ahead)), WITHOUT_SENSE);
            case "down/up" -> next.kind() == Token.Kind.NUMBER;
            default -> false;
        };
    }

    /// Both in an order of their own.
    private String words(Span left, Span right) {
        String one = pair.on(Side.LEFT).folded(left);
        String other = pair.on(Side.RIGHT).folded(right);
        Set<String> first = Set.of("in", "with", "for", "from", "down");
        return first.contains(one) ? one + "/" + other : other + "/" + one;
    }

    /// "One in three" and "one out of three" are the same.
    private boolean isNumber(Token token) {
        Article article = pair.on(Side.LEFT);
        return token.kind() == Token.Kind.NUMBER
                || English.tags(article.folded(token)).contains("CD");
    }

    /// Whether anything else that differs denies something, on either side.
    private boolean isDenied(int edit) {
        return IntStream.range(0, matching.edits().size())
                .filter(k -> k != edit)
                .mapToObj(matching.edits()::get)
                .filter(e -> !(e instanceof Edit.Same))
                .anyMatch(e ->
                        Stream.of(Side.values())
                                .anyMatch(side ->
                                        e.on(side).stream()
                                                .flatMap(s -> pair.on(side).tokensIn(s).stream())
                                                .anyMatch(t -> Denials.denies(pair.on(side), t))));
    }
}
