package org.diptych.find.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a "he" on one side that stands for a "she" on the other, in sentences each of which speaks of
/// one sex only: where both are spoken of, the order may differ and not the facts.
public final class Pronouns implements Rule {

    private static final double CONFIDENCE = 0.7;

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");

    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    /// Likeness below which two sentences may speak of different people, 0 to 1.
    private static final double CLOSE = 0.6;

    @Override
    public String id() {
        return "conflict.name.pronoun";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return pair.isOneLanguage() && pair.relation() == Relation.VERSIONS
                ? Matching.of(pair)
                        .filter(m -> m.link().likeness() >= CLOSE)
                        .flatMap(m -> in(pair, m))
                        .flatMap(b -> Stream.of(finding(b, Side.LEFT), finding(b, Side.RIGHT)))
                : Stream.empty();
    }

    private Finding finding(Both<Span> both, Side side) {
        return new Conflict(
                new Mark(
                        new Place(side, both.on(side)),
                        new Place(side.other(), both.on(side.other())),
                        Severity.MAJOR,
                        CONFIDENCE,
                        id()),
                Fact.NAME);
    }

    private static Stream<Both<Span>> in(Aligned pair, Matching matching) {
        List<Span> left = pronouns(pair, matching, Side.LEFT);
        List<Span> right = pronouns(pair, matching, Side.RIGHT);
        if (left.isEmpty() || right.isEmpty()) {
            return Stream.empty();
        }
        Article here = pair.on(Side.LEFT);
        Article there = pair.on(Side.RIGHT);
        boolean he = left.stream().allMatch(s -> isOf(HE, here, s));
        boolean she = left.stream().allMatch(s -> isOf(SHE, here, s));
        boolean contrary =
                (he && right.stream().allMatch(s -> isOf(SHE, there, s)))
                        || (she && right.stream().allMatch(s -> isOf(HE, there, s)));
        return contrary
                ? left.stream()
                        .flatMap(l ->
                                right.stream()
                                        .filter(r -> matching.isLinked(l, r))
                                        .map(r -> new Both<>(l, r)))
                : Stream.empty();
    }

    private static List<Span> pronouns(Aligned pair, Matching matching, Side side) {
        Article article = pair.on(side);
        return article.tokensIn(pair.reach(matching.link(), side)).stream()
                .map(Token::span)
                .filter(s -> isOf(HE, article, s) || isOf(SHE, article, s))
                .toList();
    }

    private static boolean isOf(Set<String> sex, Article article, Span word) {
        return sex.contains(Folding.fold(article.at(word)));
    }
}
