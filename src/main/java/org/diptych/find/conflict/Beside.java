package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// The words beside a statement, which tell what it is a statement of.
final class Beside {

    /// Words behind an adjective, its noun included.
    private static final int LONGEST_GROUP = 4;

    /// Letters of the shortest noun that tells anything.
    private static final int TELLING = 4;

    /// Evidence that two statements fill one place: the same word behind, the same word before.
    private static final int SAME_NEXT = 2;

    private static final int SAME_BEFORE = 1;

    /// Words before a number that make it an estimate.
    private static final Set<String> ROUGHLY =
            Set.of("about", "around", "some", "nearly", "almost", "roughly", "approximately");

    /// Behind a number they make it what is still to come.
    private static final Set<String> LEFT = Set.of("left", "remaining");

    private final Aligned pair;

    Beside(Aligned pair) {
        this.pair = pair;
    }

    /// What the words beside two statements tell of whether these fill one place.
    int evidence(Stated left, Stated right) {
        String next = next(Side.LEFT, left);
        boolean sameNext = isSame(next, next(Side.RIGHT, right));
        String before = before(Side.LEFT, left);
        String beforeOther = before(Side.RIGHT, right);
        boolean sameBefore = isSame(before, beforeOther);
        boolean tells =
                left instanceof Amount
                        || sameBefore
                        || next.codePoints().filter(Character::isLetter).count() >= TELLING;
        boolean rough = ROUGHLY.contains(before) && ROUGHLY.contains(beforeOther);
        boolean ofOne = sameBefore && left instanceof Term && English.OWNERS.contains(before);
        return (tells && sameNext ? SAME_NEXT : 0)
                + (rough || sameBefore || haveOneArticle(left, right) ? SAME_BEFORE : 0)
                + (ofOne ? SAME_BEFORE : 0)
                + (isSame(head(Side.LEFT, left), head(Side.RIGHT, right)) ? SAME_NEXT : 0);
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    /// Whether one of two numbers is of what is left, or two nationalities stand before nouns that are not each
    /// other's, nor before the same word: "Danish boats hit", "Swedish captains left". Then each is said of something
    /// else.
    boolean areOfOtherThings(Matching matching, Stated left, Stated right) {
        if (left instanceof Amount) {
            return isLeft(Side.LEFT, left) != isLeft(Side.RIGHT, right);
        }
        if (left.fact() != Fact.NAME || !(left instanceof Term)) {
            return false;
        }
        Optional<Token> one = noun(Side.LEFT, left);
        Optional<Token> other = noun(Side.RIGHT, right);
        return one.isPresent()
                && other.isPresent()
                && !WordForms.areOfOneWord(
                        pair.on(Side.LEFT).folded(one.get()),
                        pair.on(Side.RIGHT).folded(other.get()))
                && matching.link(Side.LEFT, one.get().span())
                        .filter(w -> w.right().equals(other.get().span()))
                        .isEmpty()
                && !isSame(wordBehind(Side.LEFT, one.get()), wordBehind(Side.RIGHT, other.get()));
    }

    /// Whether it is so much that is left: "with 19 minutes to go" is not "after 19 minutes".
    private boolean isLeft(Side side, Stated stated) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(stated.span().end());
        String next =
                k < article.tokens().size() ? pair.on(side).folded(article.tokens().get(k)) : "";
        return LEFT.contains(next)
                || (next.equals("to") && wordBehind(side, article.tokens().get(k)).equals("go"));
    }

    private String wordBehind(Side side, Token token) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(token.span().end());
        return k < article.tokens().size() && article.tokens().get(k).isWord()
                ? pair.on(side).folded(article.tokens().get(k))
                : "";
    }

    private Optional<Token> noun(Side side, Stated stated) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(stated.span().end());
        return k < article.tokens().size() && isNoun(article.at(article.tokens().get(k)))
                ? Optional.of(article.tokens().get(k))
                : Optional.empty();
    }

    private static boolean isNoun(String word) {
        Set<String> tags = English.tags(word);
        return (tags.contains("NN") || tags.contains("NNS")) && !tags.contains("JJ");
    }

    /// The word behind a statement and an article; in a list, the comma and the next in it.
    private String next(Side side, Stated stated) {
        Span span = stated.span();
        List<Token> behind =
                pair.on(side).tokensIn(new Span(span.end(), span.end() + 40)).stream()
                        .dropWhile(t -> English.ARTICLES.contains(pair.on(side).folded(t)))
                        .toList();
        if (behind.isEmpty()) {
            return "";
        }
        String first = pair.on(side).folded(behind.getFirst());
        if (!behind.getFirst().isMark()) {
            return first;
        }
        return first.equals(",") && behind.size() > 1 && !behind.get(1).isMark()
                ? first + pair.on(side).folded(behind.get(1))
                : "";
    }

    /// The noun that a word of a closed class stands before with others: "member" for "infected" in "an infected
    /// staff member"; empty for the word right behind it, which [#next] has.
    private String head(Side side, Stated stated) {
        Article article = pair.on(side);
        Span span = stated.span();
        List<Token> group =
                article.tokensIn(new Span(span.end(), span.end() + 60)).stream()
                        .limit(LONGEST_GROUP)
                        .takeWhile(
                                t -> t.isWord() && !English.isFunctionWord(pair.on(side).folded(t)))
                        .toList();
        return stated instanceof Term
                        && !group.isEmpty()
                        && pair.on(side).folded(group.getLast()).length() >= TELLING
                ? pair.on(side).folded(group.getLast())
                : "";
    }

    /// Whether the same article stands right before both.
    private boolean haveOneArticle(Stated left, Stated right) {
        String article = article(Side.LEFT, left);
        return !article.isEmpty() && article.equals(article(Side.RIGHT, right));
    }

    private String article(Side side, Stated stated) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(stated.span().start());
        String before = k == 0 ? "" : pair.on(side).folded(article.tokens().get(k - 1));
        return English.ARTICLES.contains(before) ? before : "";
    }

    /// The word before a statement and its article.
    private String before(Side side, Stated stated) {
        Span span = stated.span();
        return pair
                .on(side)
                .tokensIn(new Span(Math.max(0, span.start() - 40), span.start()))
                .reversed()
                .stream()
                .filter(t -> !English.ARTICLES.contains(pair.on(side).folded(t)))
                .findFirst()
                .filter(t -> !t.isMark())
                .map(t -> pair.on(side).folded(t))
                .orElse("");
    }
}
