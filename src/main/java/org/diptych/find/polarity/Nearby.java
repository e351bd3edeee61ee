package org.diptych.find.polarity;

import java.util.Optional;
import java.util.Set;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Token;

/// What stands right before and right behind a word.
public final class Nearby {

    private Nearby() {}

    /// Whether a word, folded, stands right behind a token.
    static boolean isBefore(Article article, Token token, String word) {
        return behind(article, token).filter(word::equals).isPresent();
    }

    /// What the word behind a token may be, as [English#tags] tells.
    public static Set<String> tagsBehind(Article article, Token token) {
        return behind(article, token).map(English::tags).orElse(Set.of());
    }

    /// What the word before a token may be a form of.
    static Set<String> lemmasBefore(Article article, Token token) {
        return at(article, article.firstTokenFrom(token.span().start()) - 1)
                .map(English::lemmas)
                .orElse(Set.of());
    }

    private static Optional<String> behind(Article article, Token token) {
        return at(article, article.firstTokenFrom(token.span().end()));
    }

    private static Optional<String> at(Article article, int token) {
        return token >= 0 && token < article.tokens().size()
                ? Optional.of(article.folded(article.tokens().get(token)))
                : Optional.empty();
    }
}
