package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.conflict.Contradictions.Contradiction;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds how many two articles on the same topic count of one thing, where they count differently although no
/// sentence of theirs answers another: "customs officers found 211 tusks in a truck", "the truck in which
/// customs officers found 187 tusks". Neither number may be known to the other article.
final class Recounted {

    /// Letters by which words are taken for the same: arrested, arrests.
    private static final int STEM = 5;

    private static final int SHORTEST = 4;

    /// Words behind a number, what it counts included.
    private static final int LONGEST_GROUP = 4;

    /// Sentences of an article beyond which a word is of its topic, and tells one sentence from another no more.
    private static final int SENTENCES = 3;

    /// Words of this kind that two sentences share, beside what is counted, to tell of one thing. With so many,
    /// and with twice as many [#SENTENCES], none of the 615 pairs on one topic is marked that 80 clean articles
    /// (clean_news, polnear_quotes) make.
    private static final int ENOUGH = 3;

    /// Tokens on either side of an amount with a unit that tell what it is of.
    private static final int NEAR = 8;

    /// Tokens between a name and the age of whoever bears it: "Ann Lee, 23".
    private static final int BESIDE = 2;

    private final Aligned pair;
    private final Both<Map<String, Set<Integer>>> sentences;
    private final Both<List<Amount>> amounts;

    /// @param kind what it counts: a unit, or else the noun behind it; for an age, whose it is
    /// @param around the words of its sentence that tell what it is about
    private record Count(Amount amount, String kind, Set<String> around) {

        boolean isAge() {
            return amount.measure().equals("age");
        }
    }

    private Recounted(Aligned pair) {
        this.pair = pair;
        sentences = pair.articles().map(Recounted::sentences);
        amounts =
                pair.articles()
                        .map(a -> {
                            Span all = new Span(0, a.text().length());
                            return Amounts.in(a, all, Days.in(a, all));
                        });
    }

    static Stream<Contradiction> of(Aligned pair) {
        boolean english = pair.on(Side.LEFT).isIn("en") && pair.on(Side.RIGHT).isIn("en");
        return pair.relation() == Relation.SAME_TOPIC && english
                ? new Recounted(pair).found()
                : Stream.empty();
    }

    private Stream<Contradiction> found() {
        List<Count> left = counts(Side.LEFT);
        List<Count> right = counts(Side.RIGHT);
        return left.stream()
                .flatMap(l ->
                        only(l, right)
                                .filter(r -> only(r, left).filter(l::equals).isPresent())
                                .stream()
                                .filter(r -> l.amount().excludes(r.amount()))
                                .filter(r -> isNews(Side.LEFT, l) && isNews(Side.RIGHT, r))
                                .map(r ->
                                        new Contradiction(
                                                Fact.NUMBER,
                                                new Both<>(l.amount().span(), r.amount().span()))));
    }

    /// The only count of the other side that is of the same thing.
    private static Optional<Count> only(Count count, List<Count> others) {
        List<Count> same = others.stream().filter(o -> areOfOneThing(count, o)).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean areOfOneThing(Count one, Count other) {
        if (!one.kind().equals(other.kind()) || one.isAge() != other.isAge()) {
            return false;
        }
        Set<String> shared = new HashSet<>(one.around());
        shared.retainAll(other.around());
        return one.isAge() || shared.size() >= ENOUGH;
    }

    /// Whether the other article has no such number at all.
    private boolean isNews(Side side, Count count) {
        return amounts.on(side.other()).stream().noneMatch(count.amount()::agreesWith);
    }

    private List<Count> counts(Side side) {
        Article article = pair.on(side);
        List<Count> counts = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            for (Amount amount : Amounts.in(article, span, Days.in(article, span))) {
                kind(article, amount)
                        .ifPresent(kind ->
                                counts.add(
                                        new Count(
                                                amount,
                                                kind,
                                                around(side, reach(article, span, amount), kind))));
            }
        }
        return counts;
    }

    /// What tells what an amount is of: its sentence, or with a unit, which tells less than a noun, the words
    /// near it.
    private static Span reach(Article article, Span sentence, Amount amount) {
        if (amount.measure().isEmpty()) {
            return sentence;
        }
        int from = article.firstTokenFrom(amount.span().start());
        int to = article.firstTokenFrom(amount.span().end());
        List<Token> near =
                article.tokens()
                        .subList(
                                Math.max(0, from - NEAR),
                                Math.min(article.tokens().size(), to + NEAR));
        return new Span(
                Math.max(sentence.start(), near.getFirst().span().start()),
                Math.min(sentence.end(), near.getLast().span().end()));
    }

    private static Optional<String> kind(Article article, Amount amount) {
        return switch (amount.measure()) {
            case "clock" -> Optional.empty();
            case "age" -> bearer(article, amount);
            case "" -> counted(article, amount);
            case "%" -> shared(article, amount);
            default ->
                    article.at(amount.span()).contains("-")
                            ? Optional.empty()
                            : Optional.of(amount.measure());
        };
    }

    /// The name beside an age.
    private static Optional<String> bearer(Article article, Amount age) {
        int k = article.firstTokenFrom(age.span().start());
        return article.tokens().subList(Math.max(0, k - BESIDE), k).stream()
                .filter(Token::isWord)
                .map(article::at)
                .filter(w -> Character.isUpperCase(w.codePointAt(0)))
                .map(Folding::fold)
                .reduce((_, last) -> last);
    }

    /// The plural behind a number, with no more than adjectives and nouns between.
    private static Optional<String> counted(Article article, Amount amount) {
        int k = article.firstTokenFrom(amount.span().end());
        return article
                .tokens()
                .subList(k, Math.min(article.tokens().size(), k + LONGEST_GROUP))
                .stream()
                .takeWhile(t -> t.isWord() && !English.isFunctionWord(article.at(t)))
                .map(t -> Folding.fold(article.at(t)))
                .filter(w -> English.tags(w).contains("NNS"))
                .findFirst()
                .map(Recounted::stem);
    }

    /// Whose share it is: "voters" of "42 percent of the voters".
    private static Optional<String> shared(Article article, Amount amount) {
        int k = article.firstTokenFrom(amount.span().end());
        return article
                .tokens()
                .subList(k, Math.min(article.tokens().size(), k + LONGEST_GROUP))
                .stream()
                .takeWhile(Token::isWord)
                .map(t -> Folding.fold(article.at(t)))
                .filter(w -> English.tags(w).contains("NNS"))
                .findFirst()
                .map(w -> "% " + stem(w));
    }

    /// The words of a sentence that stand in few others of its article.
    private Set<String> around(Side side, Span sentence, String kind) {
        Set<String> words = new HashSet<>(stems(pair.on(side), sentence));
        amounts.on(side).stream()
                .filter(a -> a.span().overlaps(sentence))
                .forEach(a -> words.removeAll(stems(pair.on(side), a.span())));
        words.removeIf(w ->
                w.equals(kind) || sentences.on(side).getOrDefault(w, Set.of()).size() > SENTENCES);
        return Collections.unmodifiableSet(words);
    }

    private static Map<String, Set<Integer>> sentences(Article article) {
        Map<String, Set<Integer>> sentences = new HashMap<>();
        for (int k = 0; k < article.sentences().size(); k++) {
            int at = k;
            stems(article, article.sentences().get(k).span())
                    .forEach(w -> sentences.computeIfAbsent(w, _ -> new HashSet<>()).add(at));
        }
        return sentences;
    }

    private static List<String> stems(Article article, Span span) {
        return article.tokensIn(span).stream()
                .filter(Token::isWord)
                .map(t -> Folding.fold(article.at(t)).replaceFirst("'s?$", ""))
                .filter(w -> w.length() >= SHORTEST && !English.isFunctionWord(w))
                .map(Recounted::stem)
                .toList();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
