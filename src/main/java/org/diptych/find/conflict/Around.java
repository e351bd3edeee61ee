package org.diptych.find.conflict;

import java.util.List;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// The tokens of a sentence on either side of some words, the nearest first.
record Around(List<Token> ahead, List<Token> behind) {

    static Around of(Article article, Span words) {
        Span sentence = article.sentences().get(article.sentenceAt(words.start())).span();
        return new Around(
                article.tokensIn(new Span(Math.min(sentence.start(), words.start()), words.start()))
                        .reversed(),
                article.tokensIn(new Span(words.end(), Math.max(words.end(), sentence.end()))));
    }
}
