package org.diptych.present;

import java.util.List;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// A few words as a reason quotes them, with so much of their clause around them that a reader sees what is said: "who took
/// part in the work" for "part".
final class Clause {

    /// Words that say enough by themselves, in tokens.
    private static final int ENOUGH = 4;

    /// How many tokens before them and behind them are quoted too, as far as no mark stands between.
    private static final int AHEAD = 3;

    private static final int BEHIND = 4;

    private Clause() {}

    /// Words as a reason quotes them: of what is denied, or is a contrary, with their clause, for "part" and "not involved"
    /// tell nothing by themselves; and with their sentence, where the clauses are the same.
    static String quoted(
            Finding finding, @Nullable Place place, @Nullable Place other, Both<Article> articles) {
        boolean tellsLittle =
                finding instanceof Finding.Conflict c && c.over() == Finding.Fact.POLARITY;
        if (place == null || other == null || !tellsLittle) {
            return Wording.text(place, articles);
        }
        String clause = around(articles, place);
        return clause.equals(around(articles, other)) ? sentence(articles, place) : clause;
    }

    /// The words, and what stands around them in their sentence if they are few.
    private static String around(Both<Article> articles, Place place) {
        Article article = articles.on(place.side());
        return article.at(around(article, place.span()));
    }

    /// The sentence in which the words begin.
    private static String sentence(Both<Article> articles, Place place) {
        Article article = articles.on(place.side());
        int number = article.sentenceAt(place.span().start());
        return article.at(article.sentences().get(number).span());
    }

    private static Span around(Article article, Span words) {
        List<Token> all =
                article.tokensIn(article.sentences().get(article.sentenceAt(words.start())).span());
        int first = first(all, words);
        int last = last(all, words);
        if (first < 0 || last < first || last - first >= ENOUGH) {
            return words;
        }
        int from = first;
        while (from > Math.max(0, first - AHEAD) && !all.get(from - 1).isMark()) {
            from--;
        }
        int to = last;
        while (to + 1 < Math.min(all.size(), last + 1 + BEHIND) && !all.get(to + 1).isMark()) {
            to++;
        }
        // "That the trust would replace all the pumps by" ends too late, and begins too early.
        while (to > last && English.isFunctionWord(article.folded(all.get(to)))) {
            to--;
        }
        if (from < first && article.folded(all.get(from)).equals("that")) {
            from++;
        }
        return new Span(all.get(from).span().start(), all.get(to).span().end());
    }

    private static int first(List<Token> all, Span words) {
        for (int k = 0; k < all.size(); k++) {
            if (words.overlaps(all.get(k).span())) {
                return k;
            }
        }
        return -1;
    }

    private static int last(List<Token> all, Span words) {
        for (int k = all.size() - 1; k >= 0; k--) {
            if (words.overlaps(all.get(k).span())) {
                return k;
            }
        }
        return -1;
    }
}
