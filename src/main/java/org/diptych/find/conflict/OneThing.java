package org.diptych.find.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.PerPair;
import org.diptych.find.calendar.Publication;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Numerals;
import org.diptych.find.stated.Rate;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells what a figure is a figure of: only figures of one thing can be in conflict. Figures of two rates are not of one,
/// nor are the ages of two people, nor what is told of two occasions.
final class OneThing {

    /// Days between two reports from which they are of two occasions: much is reported anew every month.
    private static final long OCCASIONS = 25;

    /// Words behind a figure among which stands what it counts: "three of the gallery's cameras".
    private static final int COUNTED_WITHIN = 5;

    /// The letters that tell a word from most others.
    private static final int SHORTEST = 4;

    private static final int STEM = 6;

    /// Words in common by which two sentences are of one thing.
    private static final int ENOUGH = 2;

    /// Two amounts of two rates are one if they differ by less, whatever the number of days in a year's work.
    private static final double CONVERTED = 1.5;

    /// Before an age stands whose it is: "Ann Lee, 47", "Ann Lee, a 47-year-old".
    private static final Pattern OWNER =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3}),\\s(?:an?\\s|the\\s|now\\s|then\\s|aged\\s|who\\sis\\s)?$");

    /// All that the articles state.
    private static final PerPair<Both<List<Stated>>> STATED =
            new PerPair<>(pair -> pair.articles().map(OneThing::stated));

    private OneThing() {}

    private static List<Stated> stated(Article article) {
        return Stated.in(article, new Span(0, article.text().length())).stream()
                .filter(s -> !(s instanceof Term))
                .toList();
    }

    /// Whether an article states a figure of the other's too, wherever it does; a bare number, of the same things.
    static boolean isKnown(Aligned pair, Side side, Stated figure) {
        boolean bare = figure instanceof Amount a && a.measure().isEmpty();
        Set<String> things = bare ? counted(pair.on(side.other()), figure.span()) : Set.of();
        return STATED.of(pair).on(side).stream()
                .filter(figure::agreesWith)
                .anyMatch(s ->
                        !bare
                                || things.isEmpty()
                                || !Collections.disjoint(things, counted(pair.on(side), s.span())));
    }

    /// Whether two articles tell of two occasions, by the days that they are from: last year's budget, and this year's. What
    /// is told anew of the same event is mostly told in its words.
    static boolean isOfTwoOccasions(Aligned pair) {
        Optional<LocalDate> left = Publication.of(pair.on(Side.LEFT));
        Optional<LocalDate> right = Publication.of(pair.on(Side.RIGHT));
        return pair.relation() == Relation.SAME_TOPIC
                && left.isPresent()
                && right.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(left.get(), right.get())) > OCCASIONS;
    }

    /// Whether two figures can be of one thing, for all that stands right beside them.
    static boolean mayBe(Aligned pair, Stated left, Stated right) {
        return !(left instanceof Amount l && right instanceof Amount r)
                || !(areOfTwoRates(pair, l, r) || areOfTwoPeople(pair, l, r));
    }

    private static boolean areOfTwoRates(Aligned pair, Amount left, Amount right) {
        Optional<Rate> one = Rate.of(pair.on(Side.LEFT), left.span());
        Optional<Rate> other = Rate.of(pair.on(Side.RIGHT), right.span());
        return one.isPresent()
                && other.isPresent()
                && !one.get().of().equals(other.get().of())
                && !left.agreesWith(right);
    }

    /// Whether two rates in words that exclude each other, a day and a year, are those of amounts that differ by about as
    /// much.
    static boolean areConverted(Aligned pair, Both<Span> rates, Both<Amount> amounts) {
        Optional<Rate> left = Rate.of(pair.on(Side.LEFT), amounts.left().span());
        Optional<Rate> right = Rate.of(pair.on(Side.RIGHT), amounts.right().span());
        if (left.filter(r -> r.span().overlaps(rates.left())).isEmpty()
                || right.filter(r -> r.span().overlaps(rates.right())).isEmpty()
                || left.get().seconds() == 0
                || right.get().seconds() == 0) {
            return false;
        }
        double one = amounts.left().value() / left.get().seconds();
        double other = amounts.right().value() / right.get().seconds();
        return Math.max(one, other) <= CONVERTED * Math.min(one, other);
    }

    /// What two rates are of, if they exclude each other: 9 percent a month is not 9 percent a year.
    ///
    /// @param agreeing amounts that both sides state
    static Optional<Contradiction> ofRates(
            Aligned pair, Both<Stated> rates, List<Both<Stated>> agreeing) {
        return rates.left() instanceof Term
                ? agreeing.stream()
                        .flatMap(a ->
                                ofRate(pair.on(Side.LEFT), a.left(), rates.left()).stream()
                                        .flatMap(l ->
                                                ofRate(
                                                                pair.on(Side.RIGHT),
                                                                a.right(),
                                                                rates.right())
                                                        .stream()
                                                        .map(r -> new Both<>(l, r))))
                        .map(b -> new Contradiction(Fact.NUMBER, b))
                        .findFirst()
                : Optional.empty();
    }

    /// From an amount to its rate.
    private static Optional<Span> ofRate(Article article, Stated amount, Stated rate) {
        return amount instanceof Amount
                ? Rate.of(article, amount.span())
                        .filter(r -> r.span().overlaps(rate.span()))
                        .map(r -> new Span(amount.span().start(), r.span().end()))
                : Optional.empty();
    }

    /// Whether one number is news beside the other, in sentences that are else the same: at least two, four.
    static boolean isOvertaken(Matching matching, Stated left, Stated right) {
        return matching.link().likeness() >= Contradictions.SAME
                && left instanceof Amount l
                && right instanceof Amount r
                && l.isOvertakenBy(r);
    }

    private static boolean areOfTwoPeople(Aligned pair, Amount left, Amount right) {
        Set<String> one = owner(pair.on(Side.LEFT), left);
        Set<String> other = owner(pair.on(Side.RIGHT), right);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /// The words of the name of whose age it is; none if that is not told right before it.
    private static Set<String> owner(Article article, Amount age) {
        if (!age.measure().equals("age")) {
            return Set.of();
        }
        int from = Math.max(0, age.span().start() - 60);
        Matcher name = OWNER.matcher(article.text().substring(from, age.span().start()));
        return name.find()
                ? Stream.of(Folding.fold(name.group(1)).split("\\s+", -1))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /// Whether two figures that have no measure, or are places in a row, count the same.
    static boolean countOne(Aligned pair, Both<Stated> figures) {
        return !(figures.left() instanceof Amount a)
                || a.isMeasured()
                || !Collections.disjoint(
                        counted(pair.on(Side.LEFT), figures.left()),
                        counted(pair.on(Side.RIGHT), figures.right()));
    }

    /// What a figure counts: the nouns behind it, or the one within it: "87th minute".
    private static Set<String> counted(Article article, Stated figure) {
        Token last = article.tokensIn(figure.span()).getLast();
        String within = article.folded(last);
        return figure instanceof Amount && English.isNoun(within) && !Numerals.isNumber(within)
                ? English.lemmas(within)
                : counted(article, figure.span());
    }

    /// Whether one counts all and the other all but so many as both tell of near by: eleven counts and two further ones, two
    /// of thirteen.
    static boolean areWithTheRest(Aligned pair, Stated left, Stated right) {
        if (!(left instanceof Amount l && right instanceof Amount r) || l.isMeasured()) {
            return false;
        }
        double rest = Math.abs(l.value() - r.value());
        return isNear(pair.on(Side.LEFT), l, rest) && isNear(pair.on(Side.RIGHT), r, rest);
    }

    /// Whether so many are told of within a sentence of some figure.
    private static boolean isNear(Article article, Amount figure, double rest) {
        int at = article.sentenceAt(figure.span().start());
        int last = Math.min(article.sentences().size() - 1, at + 1);
        Span near =
                new Span(
                        article.sentences().get(Math.max(0, at - 1)).span().start(),
                        article.sentences().get(last).span().end());
        return Stated.in(article, near).stream()
                .anyMatch(s ->
                        s instanceof Amount a
                                && a.measure().equals(figure.measure())
                                && a.value() == rest);
    }

    /// The nouns behind a figure in its phrase, without their endings.
    static Set<String> counted(Article article, Span figure) {
        Span sentence = article.sentences().get(article.sentenceAt(figure.start())).span();
        int end = Math.max(figure.end(), sentence.end());
        return article.tokensIn(new Span(figure.end(), end)).stream()
                .limit(COUNTED_WITHIN)
                .takeWhile(t -> t.isWord() && isOfPhrase(article.folded(t)))
                .map(article::folded)
                .filter(English::isNoun)
                .flatMap(w -> English.lemmas(w).stream())
                .collect(Collectors.toSet());
    }

    /// Whether a word may stand between a figure and the noun that it counts.
    private static boolean isOfPhrase(String word) {
        return word.equals("of") || word.equals("the") || !English.isFunctionWord(word);
    }

    /// Whether two statements that nothing but their being alone in their sentences puts beside each other can be of one
    /// thing: where the sentences have little in common, neither number may stand elsewhere in the other article, and they
    /// must share more than names.
    static boolean isTold(Aligned pair, Matching matching, Stated left, Stated right) {
        return left instanceof Term
                || !Matching.areEnglish(pair)
                || matching.isToldAlike()
                || (!isKnown(pair, Side.RIGHT, left)
                        && !isKnown(pair, Side.LEFT, right)
                        && areToldAlike(pair, matching, false));
    }

    /// Whether sentences that answer each other have so many telling words in common, or half of what the shorter has, that
    /// they tell of one thing.
    ///
    /// @param names whether names tell so too
    static boolean areToldAlike(Aligned pair, Matching matching, boolean names) {
        Set<String> left = telling(pair, matching, Side.LEFT, names);
        Set<String> right = telling(pair, matching, Side.RIGHT, names);
        int fewer = Math.min(left.size(), right.size());
        left.retainAll(right);
        return left.size() >= ENOUGH || (!left.isEmpty() && 2 * left.size() >= fewer);
    }

    private static Set<String> telling(Aligned pair, Matching matching, Side side, boolean names) {
        Article article = pair.on(side);
        Set<String> words = new HashSet<>();
        for (Token token : article.tokensIn(pair.reach(matching.link(), side))) {
            String word = article.at(token);
            String folded = Folding.fold(word).replaceFirst("['’]s?$", "");
            if (token.isWord()
                    && folded.length() >= SHORTEST
                    && !English.isFunctionWord(folded)
                    && (names
                            || !Character.isUpperCase(word.codePointAt(0))
                            || (article.startsSentence(token.span().start())
                                    && !English.tags(folded).isEmpty()))) {
                words.add(folded.substring(0, Math.min(STEM, folded.length())));
            }
        }
        return words;
    }
}
