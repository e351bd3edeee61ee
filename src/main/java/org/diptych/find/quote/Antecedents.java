package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells whom "he" and "she" stand for: who says something in the nearest sentence before, else the first who is named
/// there, be it by the surname alone or by what they are called, unless that sentence speaks of him or her before it
/// names anybody.
final class Antecedents {

    /// Pronouns of the speaker, of a thing or of several.
    static final Set<String> NO_PERSON = Set.of("i", "it", "they", "ils", "elles", "они");

    /// Tokens of the longest description that a sentence begins with before a name.
    private static final int DESCRIBED = 3;

    /// Verbs whose object may stand right behind them: "Ann Lee, the mayor, told Tom Ray so."
    private static final Set<String> OF_TWO =
            Set.of(
                    "told",
                    "tells",
                    "asked",
                    "asks",
                    "urged",
                    "urges",
                    "warned",
                    "warns",
                    "called",
                    "calls",
                    "criticized",
                    "criticised",
                    "praised",
                    "mocked",
                    "condemned",
                    "denounced",
                    "answered",
                    "answers",
                    "dismissed",
                    "described",
                    "describes");

    /// Verbs that go on with what is said of somebody.
    private static final Set<String> TELLING_ON =
            Set.of("was", "is", "had", "has", "would", "will", "could", "should", "did");

    private final Article article;
    private final Persons persons;
    private final Unnamed unnamed;

    Antecedents(Article article, Persons persons) {
        this.article = article;
        this.persons = persons;
        unnamed = new Unnamed(article, persons);
    }

    /// Whom the last sentence of a span tells of that names anybody.
    Optional<String> nearest(Span span) {
        return sentences(span).stream().flatMap(tokens -> subject(tokens).stream()).findFirst();
    }

    /// The same, of the sentences that begin in it and in which somebody says something, or of the last if it begins
    /// with who it tells of: "Karen Tull, a stoker, was blunter."
    Optional<String> saying(Span span) {
        List<List<Token>> whole =
                sentences(span).stream()
                        .filter(tokens -> article.startsSentence(tokens.getFirst().span().start()))
                        .toList();
        return whole.stream()
                .limit(1)
                .filter(this::beginsWithName)
                .flatMap(tokens -> subject(tokens).stream())
                .findFirst()
                .or(() -> spoken(whole));
    }

    private Optional<String> spoken(List<List<Token>> sentences) {
        return sentences.stream()
                .filter(tokens ->
                        tokens.stream().anyMatch(t -> Attributions.isSaying(article.at(t))))
                .flatMap(tokens -> subject(tokens).stream())
                .findFirst();
    }

    /// The tokens of the sentences of a span, as far as they lie in it, the last sentence first.
    private List<List<Token>> sentences(Span span) {
        return article.sentencesIn(new Span(span.start(), span.end() + 1)).reversed().stream()
                .map(s ->
                        article.tokensIn(
                                new Span(
                                        Math.max(s.span().start(), span.start()),
                                        Math.max(
                                                Math.max(s.span().start(), span.start()),
                                                Math.min(s.span().end(), span.end())))))
                .filter(tokens -> !tokens.isEmpty())
                .toList();
    }

    private Optional<String> subject(List<Token> tokens) {
        return inverted(tokens)
                .or(() -> related(tokens))
                .or(() -> unnamed.in(tokens))
                .or(() -> first(tokens))
                .or(() -> only(tokens));
    }

    /// Whoever is called by what they are to another, with whom a sentence begins: "Mr Ray's widow, Ann, was there."
    private Optional<String> related(List<Token> tokens) {
        for (int k = 0; isEnglish() && k < Math.min(tokens.size(), DESCRIBED); k++) {
            if (isOwner(tokens.get(k))) {
                List<Token> behind = tokens.subList(k + 1, tokens.size());
                List<Token> noun =
                        behind.stream()
                                .takeWhile(t -> t.isWord() && English.isNoun(article.at(t)))
                                .toList();
                int next = noun.size() + 1;
                boolean isAside =
                        !noun.isEmpty()
                                && next < behind.size()
                                && article.at(behind.get(noun.size())).equals(",");
                return isAside
                        ? Names.in(article, behind.subList(next, behind.size())).stream()
                                .limit(1)
                                .filter(n -> n.start() == behind.get(next).span().start())
                                .filter(n -> behind(n).equals(","))
                                .map(n -> Names.written(article, n))
                                .findFirst()
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOwner(Token token) {
        String word = article.at(token);
        return Character.isUpperCase(word.codePointAt(0)) && Folding.fold(word).endsWith("'s");
    }

    /// The only one whom a sentence names, or with whom it begins, though as one to whom or by whom something is done:
    /// "For Ann Lee it was late."
    private Optional<String> only(List<Token> tokens) {
        List<Span> named = persons.named(tokens);
        List<Span> done = named.size() == 1 ? named : persons.done(tokens);
        return done.stream()
                .limit(1)
                .filter(_ -> isEnglish())
                .filter(n -> done.size() == 1 || tokens.indexOf(tokenAt(tokens, n)) == 1)
                .filter(n -> !isSpokenOf(tokens, n.start()))
                .flatMap(n -> persons.named(n).stream())
                .findFirst();
    }

    /// Whoever stands right behind the verb of saying, or behind "according to".
    private Optional<String> inverted(List<Token> tokens) {
        return IntStream.range(1, tokens.size() - 1)
                .filter(k -> isInverted(tokens, k))
                .mapToObj(k -> tokens.subList(k + 1, tokens.size()))
                .filter(behind -> !tellsOn(behind))
                .flatMap(behind -> bearer(behind).stream())
                .findFirst();
    }

    /// Whether what stands behind a verb of saying is what is said: "One juror, a teacher, said Lee was lucky."
    private boolean tellsOn(List<Token> behind) {
        return behind.stream()
                .dropWhile(t -> Character.isUpperCase(article.at(t).codePointAt(0)))
                .limit(1)
                .anyMatch(t -> TELLING_ON.contains(article.folded(t)));
    }

    private boolean isInverted(List<Token> tokens, int k) {
        String word = folded(tokens, k);
        return (word.equals("to") && folded(tokens, k - 1).equals("according"))
                || (folded(tokens, k - 1).equals(",")
                        && Attributions.isSaying(word)
                        && !word.endsWith("ing")
                        && !OF_TWO.contains(word));
    }

    /// Who stands first among some tokens, alone or behind what they are called: "the judge, Ann Lee". Who is called
    /// something and has no name is nobody else: "a former nurse who gave none".
    private Optional<String> bearer(List<Token> tokens) {
        int from = tokens.getFirst().span().start();
        Optional<Span> description = Descriptions.first(article, tokens);
        return persons.told(tokens).stream()
                .limit(1)
                .filter(n ->
                        n.start() == from
                                || description
                                        .filter(d -> Descriptions.isOf(article, d, n))
                                        .isPresent())
                .map(n -> persons.named(n).orElseGet(() -> Names.written(article, n)))
                .findFirst()
                .or(() ->
                        description
                                .filter(d -> Descriptions.isPerson(article, d))
                                .map(d -> Names.written(article, d)));
    }

    /// The first name, in full or of one by whom a sentence begins or something is said; before it, one who says
    /// something right behind it, unless the first has an aside before its verb.
    private Optional<String> first(List<Token> tokens) {
        List<Span> told =
                persons.told(tokens).stream()
                        .filter(n -> persons.named(n).isPresent())
                        .filter(n -> Names.isFull(Names.written(article, n)) || isSubject(n))
                        .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Span first = told.getFirst();
        Span who =
                !isEnglish() || behind(first).equals(",")
                        ? first
                        : told.stream().filter(this::isSayer).findFirst().orElse(first);
        return persons.named(who).filter(_ -> !isSpokenOf(tokens, first.start()));
    }

    private boolean isEnglish() {
        return article.isIn("en") || article.isIn("und");
    }

    /// Whether a name stands at the beginning, or behind no more than what its bearer is: "Its analyst, Ann Lee,".
    private boolean beginsWithName(List<Token> tokens) {
        return Names.in(article, tokens).stream()
                .findFirst()
                .filter(n -> tokens.indexOf(tokenAt(tokens, n)) <= DESCRIBED)
                .isPresent();
    }

    private static Token tokenAt(List<Token> tokens, Span name) {
        return tokens.stream()
                .filter(t -> t.span().start() == name.start())
                .findFirst()
                .orElseThrow();
    }

    private boolean isSubject(Span surname) {
        return article.startsSentence(surname.start()) || isSayer(surname);
    }

    private boolean isSayer(Span name) {
        return Attributions.isSaying(behind(name));
    }

    private String behind(Span name) {
        int next = article.firstTokenFrom(name.end());
        return next < article.tokens().size() ? article.folded(article.tokens().get(next)) : "";
    }

    private boolean isSpokenOf(List<Token> tokens, int before) {
        return tokens.stream()
                .takeWhile(t -> t.span().start() < before)
                .filter(t -> !NO_PERSON.contains(article.folded(t)))
                .anyMatch(t -> Attributions.isPronoun(article, t));
    }

    private String folded(List<Token> tokens, int k) {
        return article.folded(tokens.get(k));
    }
}
