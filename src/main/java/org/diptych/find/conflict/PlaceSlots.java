package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Spelling;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds two places that fill the same gap behind the same preposition, where neither is known to the
/// other side and neither is a spelling of the other. Names elsewhere are left alone: in translations
/// they differ for too many honest reasons (Krai, Territory; IMF).
final class PlaceSlots {

    /// Words of the longest name that is compared.
    private static final int LONGEST = 3;

    /// Two names that begin with as many letters in common may be spellings of one.
    private static final int STEM = 3;

    /// … and so may two that share as large a part of their letter pairs: Constance, Konstanz.
    private static final double SPELLING = 0.4;

    private static final Set<String> AT_PLACES =
            Set.of("in", "at", "from", "near", "to", "outside", "of", "via", "towards");

    private final Aligned pair;
    private final Both<Set<String>> known;

    private PlaceSlots(Aligned pair) {
        this.pair = pair;
        known = pair.articles().map(PlaceSlots::words);
    }

    static Stream<Contradiction> of(Aligned pair) {
        // German nouns look like names.
        if (pair.on(Side.LEFT).isIn("de") || pair.on(Side.RIGHT).isIn("de")) {
            return Stream.empty();
        }
        PlaceSlots slots = new PlaceSlots(pair);
        return Matching.of(pair).flatMap(slots::in);
    }

    private static Set<String> words(Article article) {
        return article.tokens().stream()
                .filter(Token::isWord)
                .map(article::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Contradiction> in(Matching matching) {
        List<Edit> edits = matching.edits();
        List<Contradiction> found = new ArrayList<>();
        for (int k = 1; k < edits.size(); k++) {
            if (edits.get(k) instanceof Edit.Changed(Span left, Span right)
                    && edits.get(k - 1) instanceof Edit.Same(Span before, _)
                    && isBehindPreposition(before)) {
                Optional<Span> one = name(Side.LEFT, left);
                Optional<Span> other = name(Side.RIGHT, right);
                if (one.isPresent()
                        && other.isPresent()
                        && !isSpelling(one.get(), other.get())
                        && !isOwner(one.get(), other.get())) {
                    found.add(new Contradiction(Fact.PLACE, new Both<>(one.get(), other.get())));
                }
            }
        }
        return found.stream();
    }

    private boolean isBehindPreposition(Span before) {
        Article article = pair.on(Side.LEFT);
        return AT_PLACES.contains(article.folded(article.tokensIn(before).getLast()));
    }

    /// Whether one is of a nation and the other somebody's, neither of which is a place: of British revenue, of Loopline's
    /// revenue in Britain.
    private boolean isOwner(Span left, Span right) {
        String one = pair.on(Side.LEFT).at(left);
        String other = pair.on(Side.RIGHT).at(right);
        return (isOfNation(one) && isPossessive(other)) || (isOfNation(other) && isPossessive(one));
    }

    private static boolean isOfNation(String word) {
        return English.tags(word).contains("JJ") && Terms.english().knows(List.of(word));
    }

    private static boolean isPossessive(String name) {
        return name.endsWith("'s") || name.endsWith("’s");
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /// The name that a span begins with; none if a word of it is known over there, or if it goes on
    /// behind the span.
    private Optional<Span> name(Side side, Span span) {
        Article article = pair.on(side);
        int from = article.firstTokenFrom(span.start());
        int to = from;
        while (to < article.tokens().size() && isCapital(article.at(article.tokens().get(to)))) {
            to++;
        }
        List<Token> name = article.tokens().subList(from, to);
        return !name.isEmpty()
                        && name.size() <= LONGEST
                        && span.covers(name.getLast().span())
                        && isUnknown(article.at(name.getLast()), side.other())
                        && name.stream().allMatch(t -> isCapital(article.at(t)))
                ? Optional.of(new Span(span.start(), name.getLast().span().end()))
                : Optional.empty();
    }

    private boolean isUnknown(String word, Side side) {
        return word.length() > 2 && isCapital(word) && !known.on(side).contains(Folding.fold(word));
    }

    private boolean isSpelling(Span left, Span right) {
        return isSpelling(pair.on(Side.LEFT).at(left), pair.on(Side.RIGHT).at(right));
    }

    /// Whether two names may be spellings of one.
    static boolean isSpelling(String left, String right) {
        String a = Spelling.plain(left);
        String b = Spelling.plain(right);
        return Spelling.isOne(left, right)
                || Spelling.haveOneSkeleton(left, right)
                || Spelling.isShortening(left, right)
                || a.regionMatches(0, b, 0, Math.min(STEM, Math.min(a.length(), b.length())))
                || sharedPairs(a, b) >= SPELLING;
    }

    /// The share of letter pairs that two names have in common (Dice).
    private static double sharedPairs(String a, String b) {
        List<String> pairs = letterPairs(b);
        int all = a.length() - 1 + pairs.size();
        long shared = letterPairs(a).stream().filter(pairs::remove).count();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static List<String> letterPairs(String word) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 2 <= word.length(); at++) {
            pairs.add(word.substring(at, at + 2));
        }
        return pairs;
    }
}
