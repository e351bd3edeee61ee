package org.diptych.find.conflict;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.WordLink;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.PerPair;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Finds one name in the place of another in a translation, where both articles know the one that stands there: then it is
/// no other spelling, and no translation, of the name that stood there. Names that only one article knows are left alone.
final class NamesAcross {

    /// How surely a word of one name stands for a word of the other, 0 to 1. In six invented articles whose translations
    /// change a name those have .55 to .68.
    private static final double SURE = 0.5;

    /// The words of either article, folded.
    private static final PerPair<Both<Set<String>>> WORDS =
            new PerPair<>(pair -> pair.articles().map(NamesAcross::words));

    private final Aligned pair;
    private final Roll roll;

    private NamesAcross(Aligned pair, Roll roll) {
        this.pair = pair;
        this.roll = roll;
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        NamesAcross names = new NamesAcross(pair, roll);
        return pair.isOneLanguage()
                ? Stream.empty()
                : Matching.of(pair)
                        .flatMap(m ->
                                m.words().stream()
                                        .filter(w -> w.strength() >= SURE)
                                        .flatMap(w -> names.exchanged(m, w).stream()))
                        .distinct();
    }

    private Optional<Contradiction> exchanged(Matching matching, WordLink words) {
        Optional<Naming> left = naming(matching, Side.LEFT, words.left());
        Optional<Naming> right = naming(matching, Side.RIGHT, words.right());
        return left.isPresent() && right.isPresent()
                ? Optional.of(new Both<>(left.get(), right.get()))
                        .filter(b -> isKnown(b, Side.LEFT) || isKnown(b, Side.RIGHT))
                        .filter(b -> !isSpelling(b))
                        .map(b -> new Contradiction(Fact.NAME, b.map(Naming::span)))
                : Optional.empty();
    }

    /// The name that a word is part of, if it is a name and nothing else, and the sentences that answer have none of the
    /// same bearer's and not the word.
    private Optional<Naming> naming(Matching matching, Side side, Span word) {
        String letters = pair.on(side).at(word);
        Span there = pair.reach(matching.link(), side.other());
        return roll.in(side, pair.reach(matching.link(), side)).stream()
                .filter(n -> n.span().covers(word))
                .filter(_ -> isName(letters))
                .filter(_ -> !has(side.other(), there, letters))
                .filter(n ->
                        roll.bearer(side, n).stream()
                                .flatMap(b -> b.on(side.other()).stream())
                                .noneMatch(o -> there.covers(o.span())))
                .findFirst();
    }

    /// Whether the other article has every word of the name of a side, in whatever sentence.
    private boolean isKnown(Both<Naming> names, Side side) {
        Set<String> known = WORDS.of(pair).on(side.other());
        return names.on(side).words().stream().filter(NamesAcross::isName).count() > 0
                && names.on(side).words().stream()
                        .filter(NamesAcross::isName)
                        .allMatch(w -> known.contains(Folding.fold(w)));
    }

    private static Set<String> words(Article article) {
        return article.tokens().stream()
                .map(article::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean has(Side side, Span span, String word) {
        String folded = Folding.fold(word);
        return pair.on(side).tokensIn(span).stream()
                .anyMatch(t -> pair.on(side).folded(t).equals(folded));
    }

    /// Whether a word has a capital at its beginning only and is no other word of English: USA, March.
    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && English.tags(Folding.fold(word)).isEmpty();
    }

    private static boolean isSpelling(Both<Naming> names) {
        return names.left().words().stream()
                .anyMatch(a ->
                        names.right().words().stream().anyMatch(b -> PlaceSlots.isSpelling(a, b)));
    }
}
