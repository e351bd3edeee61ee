package org.diptych.find.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.text.Article;
import org.diptych.text.Sentence;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells by an article's own words who is a man and who is a woman: by "Mr" and "Mrs", and by a "he said" in the sentence
/// behind one that tells of nobody else.
final class Sexes {

    private static final Map<String, String> COURTESIES =
            Map.of(
                    "mr", "he", "sir", "he", "lord", "he", "king", "he", "mrs", "she", "ms", "she",
                    "miss", "she", "dame", "she", "lady", "she", "queen", "she");

    private final Article article;
    private final Persons persons;
    private final Antecedents antecedents;

    /// By surname, folded, the pronouns that stand for somebody.
    private final Map<String, Set<String>> pronouns = new HashMap<>();

    Sexes(Article article, Persons persons, Antecedents antecedents) {
        this.article = article;
        this.persons = persons;
        this.antecedents = antecedents;
        if (article.isIn("en")) {
            courtesies();
            IntStream.range(1, article.sentences().size()).forEach(this::spoken);
        }
    }

    /// Whether a pronoun is surely not of somebody.
    boolean exclude(String name, String pronoun) {
        Set<String> known = pronouns.getOrDefault(Persons.surname(name), Set.of());
        return known.size() == 1 && isOfSex(pronoun) && !known.contains(pronoun);
    }

    private static boolean isOfSex(String pronoun) {
        return pronoun.equals("he") || pronoun.equals("she");
    }

    private void courtesies() {
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = article.tokensIn(sentence.span());
            for (int k = 0; k + 1 < tokens.size(); k++) {
                String pronoun = COURTESIES.get(folded(tokens.get(k)));
                boolean isStopped = article.at(tokens.get(k + 1)).equals(".");
                int next = isStopped ? k + 2 : k + 1;
                if (pronoun != null && next < tokens.size() && isCapital(tokens.get(k))) {
                    called(tokens.subList(next, tokens.size())).ifPresent(n -> enter(n, pronoun));
                }
            }
        }
    }

    /// The name that some tokens begin with, be it an owner's.
    private Optional<String> called(List<Token> tokens) {
        String first = article.at(tokens.getFirst());
        String bare = first.replaceFirst("['’]s?$", "");
        return !isCapital(tokens.getFirst())
                ? Optional.empty()
                : bare.length() < first.length()
                        ? Optional.of(bare)
                        : Names.in(article, tokens).stream()
                                .limit(1)
                                .filter(n -> n.start() == tokens.getFirst().span().start())
                                .map(n -> Names.written(article, n))
                                .findFirst();
    }

    private boolean isCapital(Token token) {
        return Character.isUpperCase(article.at(token).codePointAt(0));
    }

    /// "Tom Ray was sure. It was late, he said."
    private void spoken(int at) {
        Sentence sentence = article.sentences().get(at);
        Sentence before = article.sentences().get(at - 1);
        if (sentence.paragraph() != before.paragraph()) {
            return;
        }
        List<Token> tokens = article.tokensIn(sentence.span());
        Optional<Token> pronoun =
                tokens.stream()
                        .filter(t -> isOfSex(folded(t)))
                        .findFirst()
                        .filter(t -> isBesideSaying(tokens, tokens.indexOf(t)))
                        .filter(t -> !isQuoted(tokens, tokens.indexOf(t)))
                        .filter(t ->
                                persons.in(new Span(sentence.span().start(), t.span().start()))
                                        .isEmpty());
        List<String> told = pronoun.isPresent() ? persons.in(before.span()) : List.of();
        if (told.size() == 1) {
            antecedents
                    .nearest(before.span())
                    .filter(name -> Persons.surname(name).equals(Persons.surname(told.getFirst())))
                    .ifPresent(name -> enter(name, folded(pronoun.orElseThrow())));
        }
    }

    private boolean isBesideSaying(List<Token> tokens, int at) {
        return tokens.subList(Math.max(0, at - 1), Math.min(tokens.size(), at + 2)).stream()
                .anyMatch(t -> Attributions.isSaying(article.at(t)));
    }

    /// Whether a word stands within marks, in what somebody says of another: “He said to me, …”
    private boolean isQuoted(List<Token> tokens, int at) {
        boolean isOpen = false;
        for (Token token : tokens.subList(0, at)) {
            String mark = article.at(token);
            isOpen =
                    mark.equals("\"") ? !isOpen : mark.equals("“") || (isOpen && !mark.equals("”"));
        }
        return isOpen;
    }

    private void enter(String name, String pronoun) {
        pronouns.computeIfAbsent(Persons.surname(name), _ -> new HashSet<>()).add(pronoun);
    }

    private String folded(Token token) {
        return article.folded(token);
    }
}
