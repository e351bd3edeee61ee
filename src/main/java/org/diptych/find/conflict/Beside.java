package org.diptych.find.conflict;

import java.util.List;
import java.util.Set;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// The words beside a statement, which tell what it is a statement of.
final class Beside {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /// Words behind an adjective, its noun included.
    private static final int LONGEST_GROUP = 4;

    /// Letters of the shortest noun that tells anything.
    private static final int TELLING = 4;

    private final Aligned pair;

    Beside(Aligned pair) {
        this.pair = pair;
    }

    /// The word behind a statement and an article; in a list, the comma and the next in it.
    String next(Side side, Stated stated) {
        Span span = stated.span();
        List<Token> behind =
                pair.on(side).tokensIn(new Span(span.end(), span.end() + 40)).stream()
                        .dropWhile(t -> ARTICLES.contains(word(side, t)))
                        .toList();
        if (behind.isEmpty()) {
            return "";
        }
        String first = word(side, behind.getFirst());
        if (!behind.getFirst().isMark()) {
            return first;
        }
        return first.equals(",") && behind.size() > 1 && !behind.get(1).isMark()
                ? first + word(side, behind.get(1))
                : "";
    }

    /// The noun that a word of a closed class stands before with others: "member" for "infected" in "an infected
    /// staff member"; empty for the word right behind it, which [#next] has.
    String head(Side side, Stated stated) {
        Article article = pair.on(side);
        Span span = stated.span();
        List<Token> group =
                article.tokensIn(new Span(span.end(), span.end() + 60)).stream()
                        .limit(LONGEST_GROUP)
                        .takeWhile(t -> t.isWord() && !English.isFunctionWord(word(side, t)))
                        .toList();
        return stated instanceof Term
                        && !group.isEmpty()
                        && word(side, group.getLast()).length() >= TELLING
                ? word(side, group.getLast())
                : "";
    }

    /// Whether the same article stands right before both.
    boolean haveOneArticle(Stated left, Stated right) {
        String article = article(Side.LEFT, left);
        return !article.isEmpty() && article.equals(article(Side.RIGHT, right));
    }

    private String article(Side side, Stated stated) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(stated.span().start());
        String before = k == 0 ? "" : word(side, article.tokens().get(k - 1));
        return ARTICLES.contains(before) ? before : "";
    }

    /// The word before a statement and its article.
    String before(Side side, Stated stated) {
        Span span = stated.span();
        return pair
                .on(side)
                .tokensIn(new Span(Math.max(0, span.start() - 40), span.start()))
                .reversed()
                .stream()
                .filter(t -> !ARTICLES.contains(word(side, t)))
                .findFirst()
                .filter(t -> !t.isMark())
                .map(t -> word(side, t))
                .orElse("");
    }

    private String word(Side side, Token token) {
        return Folding.fold(pair.on(side).at(token));
    }
}
