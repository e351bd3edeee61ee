package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.conflict.Contradictions.Contradiction;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a "not" that stands on one side only, before a word that both sides have. Sentences are not
/// judged by the number of their negations, which is a matter of style: the word behind must be the
/// same on both sides, and nothing else near it over there may deny it.
final class Negations {

    private static final Set<String> NOT = Set.of("not", "never", "cannot");

    /// Words that deny without a "not", by their beginnings.
    private static final List<String> DENIALS =
            List.of(
                    "no",
                    "un",
                    "non",
                    "neither",
                    "nor",
                    "without",
                    "none",
                    "nobody",
                    "nothing",
                    "nowhere",
                    "hardly",
                    "barely",
                    "scarcely",
                    "rarely",
                    "seldom",
                    "few",
                    "little",
                    "fail",
                    "refus",
                    "lack",
                    "den",
                    "unable",
                    "reject",
                    "stop",
                    "avoid",
                    "prevent",
                    "only",
                    "less",
                    "free",
                    "far",
                    "least",
                    "yet",
                    "struggl",
                    "difficult",
                    "hard",
                    "rather",
                    "instead",
                    "until",
                    "unless",
                    "disagree",
                    "disappear",
                    "disallow",
                    "disapprov",
                    "dislik",
                    "discontinu");

    /// Likeness from which another word that stands for the denied one is as good as the same.
    private static final double SURE = 0.5;

    /// … if the sentences are as like each other as this, 0 to 1.
    private static final double CLOSE = 0.5;

    private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "–", "—");

    /// Words that may stand between a "not" and what it denies.
    private static final Set<String> LIGHT =
            Set.of(
                    "be", "been", "being", "is", "are", "was", "were", "have", "has", "had", "do",
                    "does", "did", "a", "an", "the", "to", "yet", "even", "also", "always", "so",
                    "very", "quite", "just", "still", "in", "of", "it", "that", "this", "as", "at",
                    "by", "for", "i", "you", "he", "she", "we", "they", "my", "your", "his", "her",
                    "our", "their", "its");

    /// How far behind its "not" the word that both have may stand, in tokens.
    private static final int REACH = 4;

    /// How far ahead of that word a denial over there may stand.
    private static final int NEAR = 7;

    private final Aligned pair;
    private final Matching matching;
    private final Side side;

    private Negations(Aligned pair, Matching matching, Side side) {
        this.pair = pair;
        this.matching = matching;
        this.side = side;
    }

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.of(pair)
                .flatMap(m ->
                        Stream.of(Side.values()).flatMap(s -> new Negations(pair, m, s).found()));
    }

    private Stream<Contradiction> found() {
        Article here = pair.on(side);
        List<Token> tokens = here.tokensIn(pair.reach(matching.link(), side));
        List<Contradiction> found = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            if (isNot(here, tokens.get(k))) {
                Token not = tokens.get(k);
                denied(tokens.subList(k + 1, Math.min(tokens.size(), k + 1 + REACH)))
                        .ifPresent(word ->
                                found.add(
                                        contradiction(
                                                new Span(not.span().start(), word.here().end()),
                                                word.there())));
            }
        }
        return found.stream();
    }

    private record Answered(Span here, Span there) {}

    /// The first weighty word behind a "not", if both sides have it and the other does not deny it.
    private Optional<Answered> denied(List<Token> behind) {
        return behind.stream()
                .takeWhile(t -> !t.isMark())
                .filter(t -> !LIGHT.contains(Folding.fold(pair.on(side).at(t))))
                .findFirst()
                .flatMap(word -> answered(word).filter(a -> !isDenied(a)).or(() -> meant(word)));
    }

    /// Another word that stands for the denied one, in a sentence that is much alike and denies nothing at
    /// all: "was not assigned", "was appointed".
    private Optional<Answered> meant(Token word) {
        Article there = pair.on(side.other());
        Article here = pair.on(side);
        return matching.link().likeness() < CLOSE || answered(word).isPresent()
                ? Optional.empty()
                : matching.link(side, word.span())
                        .filter(w -> w.strength() >= SURE)
                        .map(w -> new Answered(word.span(), w.on(side.other())))
                        .filter(a -> !areContrary(here.at(a.here()), there.at(a.there())))
                        .filter(_ -> isPlain(there));
    }

    /// Whether nothing in the answering sentences denies anything, or might.
    private boolean isPlain(Article there) {
        return there.tokensIn(pair.reach(matching.link(), side.other())).stream()
                .noneMatch(t -> denies(there, t));
    }

    /// Whether two words are each other's contrary: "not lost", "won".
    private static boolean areContrary(String here, String there) {
        return Terms.english().areExclusive(here, there);
    }

    /// The same word on the other side, by the word edits; inflected perhaps.
    private Optional<Answered> answered(Token word) {
        Article there = pair.on(side.other());
        String stem = stem(pair.on(side).at(word));
        for (Edit edit : matching.edits()) {
            Optional<Span> mine = edit.on(side);
            Optional<Span> theirs = edit.on(side.other());
            if (mine.isPresent() && theirs.isPresent() && mine.get().covers(word.span())) {
                List<Token> answers = there.tokensIn(theirs.get());
                if (edit instanceof Edit.Same) {
                    int k = pair.on(side).tokensIn(mine.get()).indexOf(word);
                    return Optional.of(new Answered(word.span(), answers.get(k).span()));
                }
                Optional<Answered> same =
                        answers.stream()
                                .filter(t -> stem(there.at(t)).equals(stem))
                                .findFirst()
                                .map(t -> new Answered(word.span(), t.span()));
                return same.or(() -> inflected(word));
            }
        }
        return inflected(word);
    }

    /// The same verb in another form, wherever it stands in the sentence.
    private Optional<Answered> inflected(Token word) {
        Article there = pair.on(side.other());
        return matching.link(side, word.span())
                .map(w -> w.on(side.other()))
                .filter(s -> isSameWord(pair.on(side).at(word), there.at(s)))
                .map(s -> new Answered(word.span(), s));
    }

    private static boolean isSameWord(String here, String there) {
        Set<String> lemmas = English.lemmas(Folding.fold(here));
        return !English.tags(Folding.fold(here)).contains("IN")
                && English.lemmas(Folding.fold(there)).stream().anyMatch(lemmas::contains);
    }

    private static String stem(String word) {
        String folded = Folding.fold(word);
        return folded.length() <= 3 ? folded : folded.replaceFirst("(?:ed|ing|es|s|d)$", "");
    }

    /// Whether something over there denies a word too: ahead of it, or behind it where nothing here
    /// does ("did not find it", "found nothing"; but "has not said no", "said no").
    private boolean isDenied(Answered word) {
        Article there = pair.on(side.other());
        int k = there.firstTokenFrom(word.there().start());
        boolean ahead =
                there.tokens().subList(Math.max(0, k - NEAR), k).stream()
                        .anyMatch(t -> denies(there, t));
        boolean behind = isDeniedBehind(there, word.there());
        return ahead || (behind && !isDeniedBehind(pair.on(side), word.here()));
    }

    /// Whether a "not" stands a few words before some words.
    static boolean isNegated(Article article, Span words) {
        int k = article.firstTokenFrom(words.start());
        return article.tokens().subList(Math.max(0, k - REACH), k).stream()
                .anyMatch(t -> isNot(article, t));
    }

    private static boolean isDeniedBehind(Article article, Span word) {
        int k = article.firstTokenFrom(word.end());
        return article.tokens().subList(k, Math.min(article.tokens().size(), k + NEAR / 2)).stream()
                .takeWhile(t -> !STOPS.contains(article.at(t)))
                .anyMatch(t -> denies(article, t));
    }

    private static boolean denies(Article article, Token token) {
        return isNot(article, token) || isDenial(Folding.fold(article.at(token)));
    }

    private static boolean isNot(Article article, Token token) {
        String word = Folding.fold(article.at(token));
        return NOT.contains(word) || word.endsWith("n't");
    }

    private static boolean isDenial(String word) {
        return DENIALS.stream().anyMatch(d -> d.length() <= 3 ? word.equals(d) : word.startsWith(d))
                || (word.length() > 5 && word.startsWith("un") && English.knows(word.substring(2)));
    }

    private Contradiction contradiction(Span here, Span there) {
        return new Contradiction(
                Fact.POLARITY,
                side == Side.LEFT ? new Both<>(here, there) : new Both<>(there, here));
    }
}
