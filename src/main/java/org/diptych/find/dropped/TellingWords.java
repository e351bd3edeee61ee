package org.diptych.find.dropped;

import java.util.Set;
import java.util.TreeSet;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// The words that tell one sentence from another: numbers and words of four letters or more, cut to a stem so
/// that inflected forms are one.
final class TellingWords {

    /// Letters by which inflected words are taken for the same.
    private static final int STEM = 5;

    private TellingWords() {}

    static Set<String> in(Article article, Span span) {
        Set<String> words = new TreeSet<>();
        for (Token token : article.tokensIn(span)) {
            String word = article.folded(token);
            if (token.kind() == Token.Kind.NUMBER || (token.isWord() && word.length() > 3)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    /// How a word begins.
    static String stem(String word) {
        String folded = Folding.fold(word);
        return folded.substring(0, Math.min(STEM, folded.length()));
    }
}
