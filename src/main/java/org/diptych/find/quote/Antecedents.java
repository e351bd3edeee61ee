package org.diptych.find.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells whom "he" and "she" stand for: the first who is named in the nearest sentence before, be it by the surname
/// alone, unless that sentence speaks of him or her before it names anybody.
final class Antecedents {

    /// Pronouns of the speaker or of several.
    private static final Set<String> NO_PERSON = Set.of("i", "it", "they", "ils", "elles", "они");

    /// Tokens of the longest description that a sentence begins with before a name.
    private static final int DESCRIBED = 3;

    private final Article article;
    private final Sayers sayers;

    /// The full name that ends in a surname, folded; the surname alone if it is several people's.
    private final Map<String, String> bySurname = new HashMap<>();

    Antecedents(Article article) {
        this.article = article;
        sayers = new Sayers(article);
        for (Sentence sentence : article.sentences()) {
            for (Span span : Names.in(article, article.tokensIn(sentence.span()))) {
                String name = Names.written(article, span);
                if (Names.isFull(name)) {
                    bySurname.merge(surname(name), name, Antecedents::either);
                }
            }
        }
    }

    /// One name of two that end in one surname: the fuller one of one person, Captain Ann Lee and Ann Lee.
    private static String either(String known, String name) {
        return known.endsWith(" " + name) || known.equals(name)
                ? known
                : name.endsWith(" " + known) ? name : name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String surname(String name) {
        return Folding.fold(name.substring(name.lastIndexOf(' ') + 1));
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

    /// The first full name, or a surname before it that the sentence begins with or that somebody says something by.
    private Optional<String> subject(List<Token> tokens) {
        for (Span span : sayers.bearers(tokens)) {
            String name = Names.written(article, span);
            Optional<String> full =
                    Names.isFull(name)
                            ? Optional.of(name)
                            : Optional.ofNullable(bySurname.get(surname(name)))
                                    .filter(_ -> isSubject(span));
            if (full.isPresent()) {
                return full.filter(_ -> !isSpokenOf(tokens, span.start()));
            }
        }
        return Optional.empty();
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
        int next = article.firstTokenFrom(surname.end());
        return article.startsSentence(surname.start())
                || (next < article.tokens().size()
                        && Attributions.isSaying(article.at(article.tokens().get(next))));
    }

    private boolean isSpokenOf(List<Token> tokens, int before) {
        return tokens.stream()
                .takeWhile(t -> t.span().start() < before)
                .filter(t -> !NO_PERSON.contains(Folding.fold(article.at(t))))
                .anyMatch(t -> Attributions.isPronoun(article, t));
    }
}
