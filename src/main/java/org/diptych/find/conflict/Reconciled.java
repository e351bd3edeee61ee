package org.diptych.find.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.polarity.Denials;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Tells where two statements that exclude each other by themselves say the same in their sentences, or speak of
/// two things.
final class Reconciled {

    private static final Pattern COMPOUND = Pattern.compile("[-\\u2010\\u2011](\\p{L}+)");

    private static final Pattern ELDERS =
            Pattern.compile("(?:great-)?(?:(?:grand)?(?:mother|father)|uncle|aunt)s?");

    private static final Pattern YOUNG =
            Pattern.compile("(?:great-)?(?:(?:grand)?(?:son|daughter)|nephew|niece)s?");

    private static final List<String> BUT_ONE = List.of("but", "one");

    private static final Pattern WILL = Pattern.compile("will|(?:is|are)(?: going)? to");

    /// Behind them what will be is none the surer for its "will".
    private static final Pattern HOPE =
            Pattern.compile(
                    "\\b(?:hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|likely|probably|plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed|ing)?)\\b");

    /// What holds until then is over behind them.
    private static final Pattern UNTIL =
            Pattern.compile(
                    "\\b(?:until|till|(?:more|long|time|(?:second|minute|hour|day|week|month|year)s?) before)\\b");

    /// So long before or after: not before or after what is told of, but how far from it.
    private static final Pattern SO_LONG =
            Pattern.compile(
                    "\\b(?:second|minute|hour|day|week|month|year|decade|shortly|soon|just|long)s? (?:before|after)$");

    /// Words by which one of several has been counted already: her two partners, the ten matches before.
    private static final Pattern OTHERS =
            Pattern.compile(
                    "\\b(?:partners?|previous(?:ly)?|others?|further|another|fellow|remaining|earlier|preceding|rest)\\b");

    /// Behind a "never" they take it back: "never did anything but".
    private static final Set<String> BUT = Set.of("but", "except", "save");

    /// How far behind, in tokens.
    private static final int NEAR = 5;

    /// Who turns his back on something does not back it.
    private static final Set<String> BACKS = Set.of("back", "backs");

    /// Likeness from which sentences are one but for a few words, 0 to 1.
    private static final double ALIKE = 0.75;

    private static final Set<String> TIMES = Set.of("before", "after");

    private static final Set<String> NONE =
            Set.of("aucun", "aucune", "ninguno", "ninguna", "ningún");

    private final Aligned pair;
    private final Beside beside;

    Reconciled(Aligned pair, Beside beside) {
        this.pair = pair;
        this.beside = beside;
    }

    boolean is(Matching matching, Stated left, Stated right) {
        return isDenied(left, right)
                || areAllOrNone(matching, left, right)
                || areUpTo(left, right)
                || isHopedFor(matching, left, right)
                || isButOne(Side.LEFT, left) != isButOne(Side.RIGHT, right)
                || areManyAndOne(left, right)
                || (matching.link().likeness() < ALIKE && areOneMore(matching, left, right))
                || isAtDistance(Side.LEFT, left, right)
                || isAtDistance(Side.RIGHT, right, left)
                || areExcepted(left, right)
                || isBack(Side.LEFT, left)
                || isBack(Side.RIGHT, right)
                || isFirstSince(left, right)
                || areOfTwoCompounds(left, right)
                || areSeenFromBothEnds(matching, left, right)
                || beside.areOfOtherThings(matching, left, right)
                || (left instanceof Term && areTurnedRound(matching, left, right));
    }

    /// Whether they are parts of two words that are of different things, a "9,000-name petition" and a "two-vote
    /// majority", or one of what something is like: a "two-footed tackle".
    private boolean areOfTwoCompounds(Stated left, Stated right) {
        String one = compound(Side.LEFT, left);
        String other = compound(Side.RIGHT, right);
        return left instanceof Amount
                && !one.equals(other)
                && ((!one.isEmpty() && !other.isEmpty())
                        || one.endsWith("ed")
                        || other.endsWith("ed"));
    }

    /// What stands behind the hyphen behind a figure; nothing if there is none.
    private String compound(Side side, Stated figure) {
        Article article = pair.on(side);
        Matcher hyphen = COMPOUND.matcher(article.text());
        return hyphen.region(figure.span().end(), article.text().length()).lookingAt()
                ? hyphen.group(1).toLowerCase(Locale.ROOT)
                : "";
    }

    /// Whether it is "the daughter of a watchmaker" and "her father was a watchmaker", in sentences that were reworded.
    private boolean areSeenFromBothEnds(Matching matching, Stated left, Stated right) {
        String one = pair.on(Side.LEFT).folded(left.span());
        String other = pair.on(Side.RIGHT).folded(right.span());
        return matching.link().likeness() < ALIKE
                && ((ELDERS.matcher(one).matches() && YOUNG.matcher(other).matches())
                        || (YOUNG.matcher(one).matches() && ELDERS.matcher(other).matches()));
    }

    /// Whether one of two contraries is denied, so that both say the same: "not succeeded", "failed".
    private boolean isDenied(Stated left, Stated right) {
        return left.fact() == Fact.POLARITY
                && Denials.isNegated(pair.on(Side.LEFT), left.span())
                        != Denials.isNegated(pair.on(Side.RIGHT), right.span());
    }

    /// Whether it may be "aucun n'a été blessé" and "tous sont indemnes": where sentences were reworded or translated, what is
    /// said of nobody may be the contrary of what is said of all.
    private boolean areAllOrNone(Matching matching, Stated left, Stated right) {
        return left.fact() == Fact.POLARITY
                && (matching.link().likeness() < ALIKE || !pair.isOneLanguage())
                && (NONE.contains(pair.on(Side.LEFT).folded(left.span()))
                        || NONE.contains(pair.on(Side.RIGHT).folded(right.span())));
    }

    /// Whether one of two contraries is what the other lasts until: "closed for three weeks", "three weeks before it
    /// is reopened".
    private boolean areUpTo(Stated left, Stated right) {
        return left.fact() == Fact.POLARITY
                && isBehindUntil(Side.LEFT, left) != isBehindUntil(Side.RIGHT, right);
    }

    private boolean isBehindUntil(Side side, Stated stated) {
        Article article = pair.on(side);
        Span ahead = new Span(sentenceStart(side, stated), stated.span().start());
        return UNTIL.matcher(article.folded(ahead)).find();
    }

    /// Whether it is a last that is none: "the last climb but one".
    private boolean isButOne(Side side, Stated stated) {
        Article article = pair.on(side);
        return article.tokensIn(new Span(stated.span().end(), article.text().length())).stream()
                .limit(BUT_ONE.size() + 1L)
                .map(article::folded)
                .skip(1)
                .toList()
                .equals(BUT_ONE);
    }

    /// Whether what will be is only hoped for: "could arrive in May", "hopes that they will arrive in May".
    private boolean isHopedFor(Matching matching, Stated left, Stated right) {
        return left.fact() == Fact.POLARITY
                && (isHopedFor(matching, Side.LEFT, left)
                        || isHopedFor(matching, Side.RIGHT, right));
    }

    private boolean isHopedFor(Matching matching, Side side, Stated stated) {
        return WILL.matcher(pair.on(side).folded(stated.span())).matches()
                && HOPE.matcher(sentences(matching, side)).find();
    }

    /// Whether it is the one who does something and all who do: a secretary, teachers.
    private boolean areManyAndOne(Stated left, Stated right) {
        return left.fact() == Fact.TITLE
                && right.fact() == Fact.TITLE
                && isOfMany(Side.LEFT, left) != isOfMany(Side.RIGHT, right);
    }

    private boolean isOfMany(Side side, Stated title) {
        Article article = pair.on(side);
        String last = article.at(article.tokensIn(title.span()).getLast());
        return English.tags(Folding.fold(last)).contains("NNS");
    }

    /// Whether it is "its first loss since 2016" and "a loss, as it had last made in 2016".
    private boolean isFirstSince(Stated left, Stated right) {
        return isFirstSince(Side.LEFT, left, right) || isFirstSince(Side.RIGHT, right, left);
    }

    /// Whether one counts all and the other all but one: a "three-party coalition", "one of her two partners". Said of
    /// reworded sentences.
    private boolean areOneMore(Matching matching, Stated left, Stated right) {
        if (!(left instanceof Amount l && right instanceof Amount r)
                || l.isMeasured()
                || r.isMeasured()
                || Math.abs(l.count() - r.count()) != 1) {
            return false;
        }
        Side fewer = l.count() < r.count() ? Side.LEFT : Side.RIGHT;
        return OTHERS.matcher(sentences(matching, fewer)).find()
                && !OTHERS.matcher(sentences(matching, fewer.other())).find();
    }

    private String sentences(Matching matching, Side side) {
        return pair.on(side).folded(pair.reach(matching.link(), side));
    }

    /// Whether "after the rain" is "hours before, it had rained", or "after they agreed" is "44 days before they agreed".
    private boolean isAtDistance(Side side, Stated one, Stated other) {
        String word = pair.on(side).folded(one.span());
        String answer = Folding.fold(pair.on(side.other()).at(other.span()));
        if (!TIMES.contains(word) || !TIMES.contains(answer)) {
            return false;
        }
        return (isSoLong(side, one) && !isSoLong(side.other(), other))
                || (isLast(side, one) && !isLast(side.other(), other))
                || (isOfWhat(side, one) && !isOfWhat(side.other(), other));
    }

    private boolean isSoLong(Side side, Stated one) {
        Article article = pair.on(side);
        Span to = new Span(sentenceStart(side, one), one.span().end());
        return SO_LONG.matcher(article.folded(to)).find();
    }

    /// Whether it bears on what was told ahead of it: "they left, after which it burnt" is "they left before it burnt".
    private boolean isOfWhat(Side side, Stated one) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(one.span().end());
        return k < article.tokens().size()
                && article.folded(article.tokens().get(k)).equals("which");
    }

    /// Whether nothing follows on which it could bear: "some hours before, it had rained".
    private boolean isLast(Side side, Stated one) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(one.span().end());
        return k == article.tokens().size() || article.tokens().get(k).isMark();
    }

    private int sentenceStart(Side side, Stated one) {
        Article article = pair.on(side);
        int start = article.sentences().get(article.sentenceAt(one.span().start())).span().start();
        return Math.min(start, one.span().start());
    }

    /// Whether one is a "never" that is taken back: "never did anything but", "always did".
    private boolean areExcepted(Stated left, Stated right) {
        return left.fact() == Fact.POLARITY
                && isExcepted(Side.LEFT, left) != isExcepted(Side.RIGHT, right);
    }

    private boolean isExcepted(Side side, Stated never) {
        Article article = pair.on(side);
        int next = article.firstTokenFrom(never.span().end());
        return article.folded(never.span()).equals("never")
                && article.tokens().stream()
                        .skip(next)
                        .limit(NEAR)
                        .takeWhile(t -> !t.isMark())
                        .anyMatch(t -> BUT.contains(article.folded(t)));
    }

    private boolean isBack(Side side, Stated stated) {
        Article article = pair.on(side);
        int k = article.firstTokenFrom(stated.span().start());
        String before = k == 0 ? "" : article.folded(article.tokens().get(k - 1));
        return BACKS.contains(article.folded(stated.span())) && English.isDeterminer(before);
    }

    private boolean isFirstSince(Side side, Stated first, Stated last) {
        Article article = pair.on(side);
        int end = article.sentences().get(article.sentenceAt(first.span().start())).span().end();
        return article.folded(first.span()).equals("first")
                && Folding.fold(pair.on(side.other()).at(last.span())).equals("last")
                && article
                        .tokensIn(new Span(first.span().end(), Math.max(first.span().end(), end)))
                        .stream()
                        .anyMatch(t -> article.folded(t).equals("since"));
    }

    private boolean areTurnedRound(Matching matching, Stated left, Stated right) {
        return left.fact() == Fact.POLARITY
                && Turned.areSides(pair, matching, new Both<>(left.span(), right.span()));
    }
}
