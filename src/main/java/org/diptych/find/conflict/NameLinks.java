package org.diptych.find.conflict;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.WordLink;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.conflict.Contradictions.Contradiction;
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
    private final Both<Set<String>> known;

    private NameLinks(Aligned pair) {
        this.pair = pair;
        known = pair.articles().map(NameLinks::words);
    }

    static Stream<Contradiction> of(Aligned pair) {
        if (!pair.isOneLanguage()) {
            return Stream.empty();
        }
        NameLinks names = new NameLinks(pair);
        return Matching.of(pair)
                .filter(m -> m.link().likeness() >= CLOSE)
                .flatMap(m -> m.words().stream())
                .filter(names::differ)
                .map(w -> new Contradiction(Fact.PLACE, new Both<>(w.left(), w.right())));
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
                && NAME_TAGS.containsAll(English.tags(word))
                && English.tags(word.toLowerCase(Locale.ROOT)).isEmpty()
                && Terms.english().in(article, span).isEmpty();
    }
}
