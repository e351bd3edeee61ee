package org.diptych.find.conflict;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Bearer;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds names that both articles know and that were put in each other's place before the same noun: "the
/// Harriers goalkeeper", "the Wrexby goalkeeper".
final class Swaps {

    /// Likeness of two sentences from which one noun in both is of one thing, 0 to 1. On the labelled
    /// pairs (train and pairs in src/test/resources) no mark changes between .35 and .6.
    private static final double CLOSE = 0.5;

    private final Aligned pair;
    private final Roll roll;

    private Swaps(Aligned pair, Roll roll) {
        this.pair = pair;
        this.roll = roll;
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        Swaps swaps = new Swaps(pair, roll);
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= CLOSE)
                .flatMap(swaps::in);
    }

    private Stream<Contradiction> in(Matching matching) {
        Map<String, Naming> left = byNoun(matching, Side.LEFT);
        Map<String, Naming> right = byNoun(matching, Side.RIGHT);
        return left.keySet().stream()
                .filter(right::containsKey)
                .sorted()
                .map(noun ->
                        new Both<>(
                                Objects.requireNonNull(left.get(noun)),
                                Objects.requireNonNull(right.get(noun))))
                .filter(this::differ)
                .map(b -> new Contradiction(Fact.NAME, b.map(Naming::span)));
    }

    private boolean differ(Both<Naming> both) {
        Optional<Bearer> one = known(Side.LEFT, both.left());
        Optional<Bearer> other = known(Side.RIGHT, both.right());
        return one.isPresent()
                && other.isPresent()
                && !one.equals(other)
                && Stream.of(Side.values())
                        .allMatch(s ->
                                Terms.of(pair.on(s)).in(pair.on(s), both.on(s).span()).isEmpty());
    }

    /// Whom a name stands for, if both articles name them.
    private Optional<Bearer> known(Side side, Naming naming) {
        return roll.bearer(side, naming).filter(b -> !b.on(side.other()).isEmpty());
    }

    /// The names that stand right before a noun that their sentences have once.
    private Map<String, Naming> byNoun(Matching matching, Side side) {
        Span reach = pair.reach(matching.link(), side);
        Map<String, Naming> byNoun = new HashMap<>();
        for (Naming naming : roll.in(side, reach)) {
            noun(side, naming)
                    .filter(noun -> count(side, reach, noun) == 1)
                    .ifPresent(noun -> byNoun.put(noun, naming));
        }
        return byNoun;
    }

    private Optional<String> noun(Side side, Naming naming) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(naming.span().end());
        if (k >= article.tokens().size()) {
            return Optional.empty();
        }
        String word = article.at(article.tokens().get(k));
        return Character.isLowerCase(word.codePointAt(0))
                        && English.isOnlyNoun(word)
                        && !isNamed(article, k)
                ? Optional.of(Folding.fold(word))
                : Optional.empty();
    }

    /// Whether the bearer of a noun is named behind it: the spokesman of a country and that of its president
    /// may be one man.
    private static boolean isNamed(Article article, int noun) {
        return noun + 1 < article.tokens().size()
                && Character.isUpperCase(article.at(article.tokens().get(noun + 1)).codePointAt(0));
    }

    private long count(Side side, Span reach, String noun) {
        Article article = pair.on(side);
        return article.tokensIn(reach).stream()
                .filter(Token::isWord)
                .filter(t -> article.folded(t).equals(noun))
                .count();
    }
}
