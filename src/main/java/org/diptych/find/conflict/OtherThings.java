package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a thing in whose place the other side has another of its kind, in sentences that are else nearly word for
/// word the same: a bus station, a railway station. Where more was reworded another word may mean the same.
final class OtherThings {

    /// The part of the tokens of both sides that must be the same. Of two honest translations of one article (clean_pairs_ruen)
    /// those from .8 to .9 have two such pairs, the pavement and the road surface, transit and transport; those above none.
    private static final double SAME = 0.9;

    /// Words of the longest thing.
    private static final int LONGEST = 2;

    /// What may stand before a noun that may be another word too.
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "PRP$", "IN", "JJ", "CD");

    private final Aligned pair;
    private final Matching matching;

    private OtherThings(Aligned pair, Matching matching) {
        this.pair = pair;
        this.matching = matching;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.isNearlyTheSame(pair, SAME))
                .flatMap(m -> new OtherThings(pair, m).found());
    }

    private Stream<Contradiction> found() {
        return matching.edits().stream()
                .filter(Edit.Changed.class::isInstance)
                .flatMap(e -> things((Edit.Changed) e).stream())
                .map(at -> new Contradiction(Fact.NAME, at));
    }

    private Optional<Both<Span>> things(Edit.Changed edit) {
        Both<Span> words = new Both<>(edit.left(), edit.right());
        if (Stream.of(Side.values()).anyMatch(s -> !isThing(s, words.on(s)))) {
            return Optional.empty();
        }
        return Stream.of(words, withNext(words))
                .filter(w -> Kinds.areOfOneKind(at(Side.LEFT, w), at(Side.RIGHT, w)))
                .filter(w -> isNew(Side.LEFT, words.left()) && isNew(Side.RIGHT, words.right()))
                .findFirst();
    }

    /// With the word behind: a bus may be a railway's, a station is none.
    private Both<Span> withNext(Both<Span> words) {
        return new Both<>(next(Side.LEFT, words.left()), next(Side.RIGHT, words.right()));
    }

    private Span next(Side side, Span words) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(words.end());
        return k < article.tokens().size() && article.tokens().get(k).isWord()
                ? new Span(words.start(), article.tokens().get(k).span().end())
                : words;
    }

    private String at(Side side, Both<Span> words) {
        return pair.on(side).at(words.on(side));
    }

    /// Whether these are one or two words of which the last may be a noun where it stands.
    private boolean isThing(Side side, Span words) {
        Article article = pair.on(side);
        List<Token> tokens = article.tokensIn(words);
        if (tokens.isEmpty()
                || tokens.size() > LONGEST
                || tokens.stream().anyMatch(t -> !t.isWord() || isName(article, t))) {
            return false;
        }
        String word = pair.on(side).folded(tokens.getLast());
        int before = article.firstTokenFrom(words.start()) - 1;
        return English.isOnlyNoun(word)
                || (English.isNoun(word)
                        && before >= 0
                        && English.tags(pair.on(side).folded(article.tokens().get(before))).stream()
                                .anyMatch(BEFORE_NOUN::contains));
    }

    private static boolean isName(Article article, Token token) {
        return Character.isUpperCase(article.at(token).codePointAt(0));
    }

    /// Whether the other side's sentences have no form of the last of some words.
    private boolean isNew(Side side, Span words) {
        String last = pair.on(side).at(pair.on(side).tokensIn(words).getLast());
        Side there = side.other();
        return pair.on(there).tokensIn(pair.reach(matching.link(), there)).stream()
                .noneMatch(t -> WordForms.areOfOneWord(last, pair.on(there).at(t)));
    }
}
