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

/// Tells who says something, by the words before or behind its verb: a name, a pronoun, or what somebody is called.
final class Sayers {

    /// Words of the longest post before a name: "deputy chief medical officer".
    private static final int LONGEST_POST = 4;

    private static final Set<String> PLACING = Set.of("in", "at", "from", "near");

    private final Article article;

    /// In German, where nothing else tells one from a noun.
    private final Set<String> surnames;

    Sayers(Article article) {
        this.article = article;
        surnames = article.isIn("de") ? Names.surnames(article) : Set.of();
    }

    /// Who stands before a verb: a pronoun or a name right before it, else the first name that no
    /// preposition leads to, else the pronoun or the description that the clause begins with.
    Optional<Span> before(List<Token> ahead) {
        List<Token> words = ahead.stream().filter(Token::isWord).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Token last = words.getLast();
        boolean touches = last.equals(ahead.getLast());
        if (touches && Attributions.isPronoun(article, last)) {
            return Optional.of(last.span());
        }
        List<Span> all = bearers(ahead).stream().filter(n -> !isAdjective(ahead, n)).toList();
        Optional<Span> related = related(ahead, last, all);
        if (related.isPresent()) {
            return related;
        }
        List<Span> names = all.stream().filter(n -> !Descriptions.lead(article, ahead, n)).toList();
        return all.stream()
                .filter(n -> n.end() == last.span().end())
                .filter(n -> names.contains(n) || (touches && Names.isFull(article.at(n))))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .or(() -> pronoun(words, false))
                .or(() -> Descriptions.first(article, ahead))
                .or(() -> Descriptions.first(article, lastPart(ahead)))
                .or(() -> pronoun(words, true));
    }

    /// The nearest pronoun. An "it" is seldom who says something: "He measured it, wrote the figure down".
    private Optional<Span> pronoun(List<Token> words, boolean ofThings) {
        return words.stream()
                .filter(t -> Attributions.isPronoun(article, t))
                .filter(t -> ofThings == article.folded(t).equals("it"))
                .map(Token::span)
                .reduce((_, nearer) -> nearer);
    }

    /// What stands behind the last comma.
    private List<Token> lastPart(List<Token> tokens) {
        int from = tokens.size();
        while (from > 0 && !article.at(tokens.get(from - 1)).equals(",")) {
            from--;
        }
        return tokens.subList(from, tokens.size());
    }

    /// The names of some tokens, but those that only tell whose post it is or whose the next name's bearer has: "Ann
    /// Lee's lawyer", "Sarn Ferries chief executive Fergus Mackellaig", "Joint administrator Sunita Coyle".
    List<Span> bearers(List<Token> tokens) {
        List<Span> names =
                Names.in(article, tokens).stream()
                        .filter(this::isSomebody)
                        .filter(n -> !isOwner(tokens, n))
                        .toList();
        return IntStream.range(0, names.size())
                .filter(k ->
                        !article.isIn("en")
                                || k + 1 == names.size()
                                || !isPost(tokens, names.get(k).end(), names.get(k + 1).start()))
                .mapToObj(names::get)
                .toList();
    }

    /// Whether nothing but a few small nouns and adjectives stands between two names.
    private boolean isPost(List<Token> tokens, int from, int to) {
        List<Token> between =
                tokens.stream()
                        .filter(t -> t.span().start() >= from && t.span().end() <= to)
                        .toList();
        return !between.isEmpty()
                && between.size() <= LONGEST_POST
                && between.stream().allMatch(t -> isOfPost(article.at(t)))
                && English.isNoun(article.at(between.getLast()))
                // "Ann Lee accused Tom Ray"
                && !English.tags(article.at(between.getLast())).contains("VBD");
    }

    /// Whether a name goes on in a word that tells what belongs to its bearer: "Ann Lee's".
    private boolean isOwner(List<Token> tokens, Span name) {
        return tokens.stream()
                .filter(t -> t.span().start() >= name.end())
                .findFirst()
                .map(article::at)
                .filter(w -> Character.isUpperCase(w.codePointAt(0)))
                .filter(w -> Folding.fold(w).endsWith("'s"))
                .isPresent();
    }

    private static boolean isOfPost(String word) {
        Set<String> tags = English.tags(word);
        return Character.isLowerCase(word.codePointAt(0))
                && !English.isFunctionWord(word)
                && (English.isNoun(word) || tags.contains("JJ"));
    }

    /// The name that a "who" before the verb stands for, or that some words between commas, up to the verb, tell of:
    /// "Robert Askew, who quipped", "Daniel Akande, head of Holm Road School, recalled".
    private Optional<Span> related(List<Token> ahead, Token last, List<Span> names) {
        if (article.folded(last).equals("who")) {
            return names.stream()
                    .filter(n -> isBeforeComma(ahead, n))
                    .reduce((_, nearer) -> nearer);
        }
        if (!article.at(ahead.getLast()).equals(",") || !article.isIn("en")) {
            return Optional.empty();
        }
        List<Span> told =
                names.stream()
                        .filter(n -> n.end() < last.span().end())
                        .filter(n -> isBeforeComma(ahead, n))
                        .toList();
        return told.stream()
                .filter(n -> Names.isFull(article.at(n)) && !Descriptions.lead(article, ahead, n))
                .findFirst()
                // Behind words that lost their marks: "There is a rift within the White House, Lee,
                // a general, said".
                .or(() ->
                        told.stream()
                                .filter(n -> isBehindComma(ahead, n))
                                .reduce((_, nearer) -> nearer));
    }

    private boolean isBehindComma(List<Token> tokens, Span name) {
        return tokens.stream()
                .takeWhile(t -> t.span().end() <= name.start())
                .reduce((_, nearer) -> nearer)
                .filter(t -> article.at(t).equals(","))
                .isPresent();
    }

    private boolean isBeforeComma(List<Token> tokens, Span name) {
        return tokens.stream()
                .filter(t -> t.span().start() >= name.end())
                .findFirst()
                .filter(t -> article.at(t).equals(","))
                .isPresent();
    }

    /// Who stands behind a verb: the name right behind it or, in other languages than English, the pronoun, else the
    /// likeliest name, else a pronoun, else a description.
    Optional<Span> behind(List<Token> behind) {
        Optional<Token> first = behind.stream().filter(Token::isWord).findFirst();
        if (!article.isIn("en")
                && first.filter(t -> Attributions.isPronoun(article, t)).isPresent()) {
            return first.map(Token::span);
        }
        List<Span> names =
                bearers(behind).stream()
                        .filter(n -> article.isIn("en") || !Descriptions.lead(article, behind, n))
                        .filter(n -> !isAdjective(behind, n))
                        .toList();
        Optional<Span> name =
                names.stream()
                        .filter(n -> n.start() == behind.getFirst().span().start())
                        .filter(n -> isWhole(behind, n))
                        .findFirst()
                        .or(() -> Names.likeliestOf(article, names));
        return Descriptions.first(article, behind)
                .filter(d ->
                        name.isEmpty()
                                || d.end() < name.get().start() - Descriptions.LONGEST
                                || isOfPlace(d, name.get()))
                .or(() -> name)
                .or(() ->
                        behind.stream()
                                .filter(t -> Attributions.isPronoun(article, t))
                                // "calling it"
                                .filter(t -> !article.folded(t).equals("it"))
                                .map(Token::span)
                                .findFirst());
    }

    /// Whether it is where somebody is that is named right behind what they are called: "a diplomat in Nairobi".
    private boolean isOfPlace(Span description, Span name) {
        List<String> between = Descriptions.between(article, description, name);
        return between.size() == 1 && PLACING.contains(between.getFirst());
    }

    /// Whether a name is more than a noun, all of which German writes with a capital: one of two words, or one that stands
    /// behind another somewhere. "Mediziner" is none.
    private boolean isSomebody(Span name) {
        return !article.isIn("de")
                || Names.isFull(article.at(name))
                || surnames.contains(article.at(name));
    }

    /// Whether a word with a capital only tells what sort of person follows: "the Chinese leader".
    private boolean isAdjective(List<Token> tokens, Span name) {
        return English.tags(article.at(name)).contains("JJ")
                && tokens.stream()
                        .filter(t -> t.span().start() >= name.end())
                        .findFirst()
                        .filter(Token::isWord)
                        .map(article::at)
                        .filter(w -> Character.isLowerCase(w.codePointAt(0)))
                        .filter(w -> English.tags(w).contains("NN"))
                        .isPresent();
    }

    /// Whether nothing goes on behind a name that it may only lead to: "Swiss banker", "Lees coach".
    private boolean isWhole(List<Token> tokens, Span name) {
        return tokens.stream()
                .filter(t -> t.span().start() >= name.end())
                .findFirst()
                .map(next -> next.isMark() || English.isFunctionWord(article.at(next)))
                .orElse(true);
    }
}
