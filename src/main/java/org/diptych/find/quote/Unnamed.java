package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells whom a sentence is of that gives them no name: "A former nurse said", "one of them, a teacher, said".
final class Unnamed {

    private static final Set<String> OTHERS = Set.of("him", "his", "her", "hers");

    private static final Set<String> BEING = Set.of("is", "was");

    private final Article article;
    private final Persons persons;

    Unnamed(Article article, Persons persons) {
        this.article = article;
        this.persons = persons;
    }

    /// What somebody is called of whom a sentence tells.
    Optional<String> in(List<Token> tokens) {
        return beginning(tokens).or(() -> aside(tokens));
    }

    /// Whoever says something in a sentence that begins with what they are called, or whoever has a post, unless a name
    /// goes with it or it tells of somebody else's.
    private Optional<String> beginning(List<Token> tokens) {
        List<Token> words =
                tokens.stream()
                        .dropWhile(t -> !t.isWord() || isConjunction(article.at(t)))
                        .toList();
        return Descriptions.subject(article, words)
                .filter(d -> Descriptions.isPost(article, d) || isSaidBy(tokens, d))
                .filter(_ -> tellsOfNobodyElse(tokens))
                .filter(d ->
                        persons.told(tokens).stream()
                                .limit(1)
                                .noneMatch(
                                        n -> Descriptions.isOf(article, d, n) || isPredicate(d, n)))
                .map(d -> Names.written(article, d));
    }

    /// Whether no "him" or "her" stands behind the last verb of saying, or anywhere if there is none.
    private boolean tellsOfNobodyElse(List<Token> tokens) {
        int from = tokens.size();
        while (from > 0 && !Attributions.isSaying(article.at(tokens.get(from - 1)))) {
            from--;
        }
        return tokens.subList(from, tokens.size()).stream()
                .noneMatch(t -> OTHERS.contains(article.folded(t)));
    }

    private boolean isSaidBy(List<Token> tokens, Span description) {
        return Descriptions.isPerson(article, description)
                && tokens.stream()
                        .filter(t -> t.span().start() >= description.end())
                        .anyMatch(t -> Attributions.isSaying(article.at(t)));
    }

    private static boolean isConjunction(String word) {
        return word.equals("But") || word.equals("And") || word.equals("Yet");
    }

    /// "The witness was Ann Lee".
    private boolean isPredicate(Span description, Span name) {
        List<String> between = Descriptions.between(article, description, name);
        return between.size() == 1 && BEING.contains(between.getFirst());
    }

    /// Who is called something between commas before a verb of saying, and no name stands before: "One of them, a retired
    /// teacher, said".
    private Optional<String> aside(List<Token> tokens) {
        for (int k = 2; k < tokens.size(); k++) {
            if (folded(tokens, k - 1).equals(",")
                    && Attributions.isSaying(article.at(tokens.get(k)))) {
                int comma = k - 2;
                while (comma > 0 && !folded(tokens, comma).equals(",")) {
                    comma--;
                }
                if (comma == 0
                        || Character.isUpperCase(
                                article.at(tokens.get(comma - 1)).codePointAt(0))) {
                    continue;
                }
                int end = tokens.get(k - 1).span().start();
                Optional<String> called =
                        Descriptions.first(article, tokens.subList(comma + 1, k - 1))
                                .filter(d -> d.end() == end)
                                .filter(d -> Descriptions.isPerson(article, d))
                                .map(d -> Names.written(article, d));
                if (called.isPresent()) {
                    return called;
                }
            }
        }
        return Optional.empty();
    }

    private String folded(List<Token> tokens, int k) {
        return article.folded(tokens.get(k));
    }
}
