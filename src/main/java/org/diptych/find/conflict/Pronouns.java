package org.diptych.find.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a "he" on one side that stands for a "she" on the other, in sentences one of which speaks of one sex
/// only: where both speak of both, the order may differ and not the facts. An article that contradicts itself
/// there is garbled; else both sides are marked.
public final class Pronouns implements Rule {

    /// Its name, by which those know its marks who lay them to the damaged side.
    public static final String ID = "conflict.name.pronoun";

    /// Share of the marks that hit a label on the training pairs, where it is known which side is wrong …
    public static final double SURE = 0.85;

    /// … and where both sides are marked, one of which is right.
    private static final double CONFIDENCE = 0.5;

    /// What one sex alone is called; other words are too, if they end so.
    private static final Set<String> MEN = Set.of("man", "men", "boy", "mr", "sir", "gentleman");

    private static final Set<String> WOMEN = Set.of("woman", "women", "girl", "mrs", "ms", "lady");

    private static final List<Set<String>> HE =
            List.of(Set.of("he"), Set.of("him", "his"), Set.of("himself"));

    private static final List<Set<String>> SHE =
            List.of(Set.of("she"), Set.of("her", "hers"), Set.of("herself"));

    /// Likeness below which two sentences may speak of different people, 0 to 1.
    private static final double CLOSE = 0.6;

    /// Sentences on either side that tell whether an article mixes the sexes.
    private static final int AROUND = 2;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return pair.isOneLanguage() && pair.relation() == Relation.VERSIONS
                ? Matching.of(pair)
                        .filter(m -> m.link().likeness() >= CLOSE)
                        .flatMap(m -> in(pair, m))
                        .flatMap(b -> findings(pair, b))
                : Stream.empty();
    }

    private Stream<Finding> findings(Aligned pair, Both<Span> both) {
        return Stream.of(Side.values())
                .filter(side -> isGuilty(pair, both, side) && !isGuilty(pair, both, side.other()))
                .findFirst()
                .<Stream<Finding>>map(side ->
                        Stream.of(
                                new Garbled(
                                        mark(both, side, SURE),
                                        Garble.UNGRAMMATICAL,
                                        pair.on(side.other()).at(both.on(side.other())))))
                .orElseGet(() ->
                        Stream.of(Side.values())
                                .map(side ->
                                        new Conflict(mark(both, side, CONFIDENCE), Fact.NAME)));
    }

    private Mark mark(Both<Span> both, Side side, double confidence) {
        return new Mark(
                new Place(side, both.on(side)),
                new Place(side.other(), both.on(side.other())),
                Severity.MAJOR,
                confidence,
                id());
    }

    private static Stream<Both<Span>> in(Aligned pair, Matching matching) {
        List<Span> left = pronouns(pair, Side.LEFT, pair.reach(matching.link(), Side.LEFT));
        List<Span> right = pronouns(pair, Side.RIGHT, pair.reach(matching.link(), Side.RIGHT));
        boolean oneEach = isOfOneSex(pair, Side.LEFT, left) && isOfOneSex(pair, Side.RIGHT, right);
        if (!isOfOneSex(pair, Side.LEFT, left) && !isOfOneSex(pair, Side.RIGHT, right)) {
            return Stream.empty();
        }
        return left.stream()
                .flatMap(l ->
                        right.stream()
                                .filter(r -> isHe(pair, Side.LEFT, l) != isHe(pair, Side.RIGHT, r))
                                .filter(r ->
                                        matching.isLinked(l, r)
                                                || (areOfOneKind(pair, l, r)
                                                        && matching.isExchanged(pair, l, r))
                                                || (oneEach
                                                        && areOfOneKind(pair, l, r)
                                                        && left.size() == right.size()
                                                        && left.indexOf(l) == right.indexOf(r)))
                                .filter(r ->
                                        right.stream()
                                                .noneMatch(o -> isBetter(pair, matching, l, o)))
                                .filter(r ->
                                        left.stream()
                                                .noneMatch(o -> isBetter(pair, matching, o, r)))
                                .map(r -> new Both<>(l, r)));
    }

    /// Whether a pronoun of the same sex stands in one place with another.
    private static boolean isBetter(Aligned pair, Matching matching, Span left, Span right) {
        return isHe(pair, Side.LEFT, left) == isHe(pair, Side.RIGHT, right)
                && (matching.isLinked(left, right) || matching.isExchanged(pair, left, right));
    }

    /// Whether a side contradicts itself and the other does not: it speaks of both sexes around this place, or
    /// has called somebody what the other sex is called.
    private static boolean isGuilty(Aligned pair, Both<Span> both, Side side) {
        Span here = both.on(side);
        Span there = both.on(side.other());
        return (isMixed(pair, side, here) && !isMixed(pair, side.other(), there))
                || (isCalledOtherwise(pair, side, here)
                        && !isCalledOtherwise(pair, side.other(), there));
    }

    /// Whether the words before a pronoun in its sentence speak of the other sex alone: "a man in her thirties".
    private static boolean isCalledOtherwise(Aligned pair, Side side, Span pronoun) {
        Article article = pair.on(side);
        Span sentence = article.sentences().get(article.sentenceAt(pronoun.start())).span();
        List<String> ahead =
                article.tokensIn(new Span(sentence.start(), pronoun.start())).stream()
                        .map(article::folded)
                        .toList();
        boolean man = ahead.stream().anyMatch(Pronouns::isMan);
        boolean woman = ahead.stream().anyMatch(Pronouns::isWoman);
        return isHe(pair, side, pronoun) ? woman && !man : man && !woman;
    }

    private static boolean isWoman(String word) {
        return WOMEN.contains(word) || word.endsWith("woman") || word.endsWith("women");
    }

    /// A fisherman is a man, as there are fishermen; a German and a Norman need not be.
    private static boolean isMan(String word) {
        return MEN.contains(word)
                || ((word.endsWith("sman") || word.endsWith("rman"))
                        && English.tags(word.replaceFirst("man$", "men")).contains("NNS"));
    }

    private static boolean isMixed(Aligned pair, Side side, Span pronoun) {
        Article article = pair.on(side);
        int at = article.sentenceAt(pronoun.start());
        int from = Math.max(0, at - AROUND);
        int to = Math.min(article.sentences().size() - 1, at + AROUND);
        Span around =
                new Span(
                        article.sentences().get(from).span().start(),
                        article.sentences().get(to).span().end());
        return !isOfOneSex(pair, side, pronouns(pair, side, around));
    }

    private static List<Span> pronouns(Aligned pair, Side side, Span reach) {
        return pair.on(side).tokensIn(reach).stream()
                .map(Token::span)
                .filter(s -> kind(pair, side, HE, s) >= 0 || kind(pair, side, SHE, s) >= 0)
                .toList();
    }

    private static boolean isOfOneSex(Aligned pair, Side side, List<Span> pronouns) {
        return !pronouns.isEmpty()
                && pronouns.stream().map(s -> isHe(pair, side, s)).distinct().count() == 1;
    }

    private static boolean isHe(Aligned pair, Side side, Span pronoun) {
        return kind(pair, side, HE, pronoun) >= 0;
    }

    /// Whether two pronouns are the same but for their sex.
    private static boolean areOfOneKind(Aligned pair, Span left, Span right) {
        List<Set<String>> here = isHe(pair, Side.LEFT, left) ? HE : SHE;
        List<Set<String>> there = isHe(pair, Side.RIGHT, right) ? HE : SHE;
        return kind(pair, Side.LEFT, here, left) == kind(pair, Side.RIGHT, there, right);
    }

    /// The row of a word in the table of a sex; -1 if it is not in it.
    private static int kind(Aligned pair, Side side, List<Set<String>> sex, Span word) {
        String folded = pair.on(side).folded(word);
        for (int k = 0; k < sex.size(); k++) {
            if (sex.get(k).contains(folded)) {
                return k;
            }
        }
        return -1;
    }
}
