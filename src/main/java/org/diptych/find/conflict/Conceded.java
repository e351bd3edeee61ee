package org.diptych.find.conflict;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.conflict.Connective.Kind;
import org.diptych.find.polarity.Denials;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a reason for which the other side has a hindrance: "because of the guilty plea", "despite the guilty plea". Where
/// something else is denied on one side only, both may be right.
final class Conceded {

    /// The part of the telling words of the reason that must be named as the hindrance, 0 to 1.
    private static final double SAME = 0.5;

    private static final Set<String> NO =
            Set.of("no", "none", "nobody", "nothing", "neither", "nor", "without", "hardly");

    private final Facing facing;

    private Conceded(Facing facing) {
        this.facing = facing;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= Facing.CLOSE)
                .flatMap(m -> Facing.of(pair, m))
                .flatMap(f -> new Conceded(f).found().stream());
    }

    private Optional<Contradiction> found() {
        List<Connective> hindrances =
                Connective.in(facing.there(), facing.theirs()).stream()
                        .filter(c -> c.kind() == Kind.SPITE)
                        .toList();
        return hindrances.isEmpty()
                        || denials(facing.ours(), true) != denials(facing.theirs(), false)
                ? Optional.empty()
                : Connective.in(facing.here(), facing.ours()).stream()
                        .filter(c -> c.kind() == Kind.CAUSE)
                        .flatMap(c ->
                                hindrances.stream()
                                        .filter(h -> isSame(c.first(), h.first(), SAME))
                                        .filter(h -> isSame(c.then(), h.then(), 0))
                                        .map(h -> facing.contrary(span(c), span(h))))
                        .findFirst();
    }

    private long denials(List<Token> tokens, boolean here) {
        return tokens.stream()
                .filter(t -> isDenial(here ? facing.here() : facing.there(), t))
                .count();
    }

    private static boolean isDenial(Article article, Token token) {
        return Denials.isNot(article, token) || NO.contains(article.folded(token));
    }

    /// Whether more than a part of some words, and one at least, stands for some over there.
    private boolean isSame(List<Token> here, List<Token> there, double part) {
        long answered =
                here.stream().filter(h -> there.stream().anyMatch(t -> isAnswered(h, t))).count();
        return answered > 0 && answered >= part * here.size();
    }

    private boolean isAnswered(Token here, Token there) {
        Set<String> lemmas = English.lemmas(facing.word(here));
        return !Collections.disjoint(lemmas, English.lemmas(facing.answer(there)))
                || facing.matching()
                        .link(facing.side(), here.span())
                        .filter(w -> w.strength() >= Matching.SURE)
                        .filter(w -> w.on(facing.side().other()).equals(there.span()))
                        .isPresent();
    }

    /// The connective and the words behind it.
    private static Span span(Connective connective) {
        Span last = connective.first().getLast().span();
        return last.start() > connective.at().start()
                ? new Span(connective.at().start(), last.end())
                : connective.at();
    }
}
