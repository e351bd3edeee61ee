package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.WordLink;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.find.stated.Clocks;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds two names that stand for each other by what the words mean, where neither is known to the
/// other side, neither is a spelling of the other, and neither is a word of English too: a translated
/// name is garbled, not a fact in conflict.
final class NameLinks {

    /// Likeness from which two names stand for each other, 0 to 1; and of their sentences.
    private static final double SURE = 0.48;

    private static final double CLOSE = 0.45;

    private static final int SHORTEST = 4;

    /// What English says of a word that is a name and nothing else.
    private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

    private final Aligned pair;
    private final Roll roll;
    private final Both<Set<String>> known;

    private NameLinks(Aligned pair, Roll roll) {
        this.pair = pair;
        this.roll = roll;
        known = pair.articles().map(NameLinks::words);
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        // German nouns look like names.
        if (!pair.isOneLanguage() || pair.on(Side.LEFT).isIn("de")) {
            return Stream.empty();
        }
        NameLinks names = new NameLinks(pair, roll);
        return Matching.of(pair)
                .filter(m -> m.link().likeness() >= CLOSE)
                .flatMap(m -> Stream.concat(names.linked(m), names.inOnePlace(m)));
    }

    private Stream<Contradiction> linked(Matching matching) {
        return matching.words().stream()
                .filter(this::differ)
                .map(w -> new Both<>(w.left(), w.right()))
                .map(w ->
                        fullNames(w)
                                .map(names -> new Contradiction(Fact.NAME, names))
                                .orElseGet(() -> new Contradiction(Fact.PLACE, w)));
    }

    /// The names of several words that two words belong to: of people rather than places.
    private Optional<Both<Span>> fullNames(Both<Span> words) {
        Optional<Span> left = fullName(Side.LEFT, words.left());
        Optional<Span> right = fullName(Side.RIGHT, words.right());
        return left.flatMap(l -> right.map(r -> new Both<>(l, r)));
    }

    private Optional<Span> fullName(Side side, Span word) {
        return roll.namings().on(side).stream()
                .filter(n -> n.words().size() > 1 && !n.place() && n.span().covers(word))
                .map(Naming::span)
                .findFirst();
    }

    /// A new name of one side and a new name of the other, before the same word or behind it, that no
    /// other new name stands so beside.
    private Stream<Contradiction> inOnePlace(Matching matching) {
        List<Span> left = newNames(matching, Side.LEFT);
        List<Span> right = newNames(matching, Side.RIGHT);
        return left.stream()
                .flatMap(l ->
                        right.stream()
                                .filter(r -> isBesideTheSame(l, r))
                                .filter(r ->
                                        right.stream().filter(o -> isBesideTheSame(l, o)).count()
                                                == 1)
                                .filter(r ->
                                        left.stream().filter(o -> isBesideTheSame(o, r)).count()
                                                == 1)
                                .filter(r -> !isOneName(l, r))
                                .map(r -> new Contradiction(Fact.NAME, new Both<>(l, r))));
    }

    /// The names of a side that the other has no word of.
    private List<Span> newNames(Matching matching, Side side) {
        Article article = pair.on(side);
        List<Span> names = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Token token : article.tokensIn(pair.reach(matching.link(), side))) {
            String word = article.at(token);
            if (token.isWord()
                    && Character.isUpperCase(word.codePointAt(0))
                    && isNameOnly(word)
                    && (article.isIn("en") || isNamed(side, token))) {
                start = start < 0 ? token.span().start() : start;
                end = token.span().end();
            } else if (start >= 0) {
                names.add(new Span(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            names.add(new Span(start, end));
        }
        names.removeIf(n ->
                article.tokensIn(n).stream()
                                .anyMatch(t -> known.on(side.other()).contains(stem(article.at(t))))
                        || !Terms.of(article).in(article, n).isEmpty());
        return names;
    }

    /// Whether a word is part of a name: only of English is it known which words are names and nothing else.
    private boolean isNamed(Side side, Token token) {
        return roll.namings().on(side).stream().anyMatch(n -> n.span().covers(token.span()));
    }

    private boolean isBesideTheSame(Span left, Span right) {
        String before = beside(Side.LEFT, left, -1);
        String after = beside(Side.LEFT, left, 1);
        return (before.length() >= SHORTEST && before.equals(beside(Side.RIGHT, right, -1)))
                || (after.length() >= SHORTEST && after.equals(beside(Side.RIGHT, right, 1)));
    }

    private String beside(Side side, Span span, int step) {
        Article article = pair.on(side);
        int at =
                step < 0
                        ? article.firstTokenFrom(span.start()) - 1
                        : article.firstTokenFrom(span.end());
        return at < 0 || at >= article.tokens().size()
                ? ""
                : stem(article.at(article.tokens().get(at)));
    }

    private boolean isOneName(Span left, Span right) {
        Article here = pair.on(Side.LEFT);
        Article there = pair.on(Side.RIGHT);
        return here.tokensIn(left).stream()
                .anyMatch(l ->
                        there.tokensIn(right).stream()
                                .anyMatch(r -> PlaceSlots.isSpelling(here.at(l), there.at(r))));
    }

    private static boolean isNameOnly(String word) {
        return word.length() > 2
                && !Clocks.isZone(word)
                && NAME_TAGS.containsAll(English.tags(word))
                && English.tags(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    private static Set<String> words(Article article) {
        Set<String> words = new HashSet<>();
        for (Token token : article.tokens()) {
            if (token.isWord()) {
                words.add(stem(article.at(token)));
            }
        }
        return words;
    }

    private static String stem(String word) {
        String folded = Folding.fold(word).replaceFirst("'s?$", "");
        return folded.substring(0, Math.min(SHORTEST, folded.length()));
    }

    private boolean differ(WordLink link) {
        return link.strength() >= SURE
                && isName(Side.LEFT, link.left())
                && isName(Side.RIGHT, link.right())
                && !PlaceSlots.isSpelling(
                        pair.on(Side.LEFT).at(link.left()), pair.on(Side.RIGHT).at(link.right()));
    }

    private boolean isName(Side side, Span span) {
        Article article = pair.on(side);
        String word = article.at(span).replaceFirst("['’]s?$", "");
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.codePointAt(0))
                && !word.toUpperCase(Locale.ROOT).equals(word)
                && !article.startsSentence(span.start())
                && !known.on(side.other()).contains(stem(word))
                && isNameOnly(word)
                && Terms.of(article).in(article, span).isEmpty();
    }
}
