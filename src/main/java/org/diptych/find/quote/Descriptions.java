package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Ranks;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// What somebody is called who is not named: "the mayor", "a baker".
final class Descriptions {

    /// What somebody who is not named begins with.
    static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "his", "her", "their", "its", "one", "another");

    /// A name behind one of these is not who speaks.
    static final Set<String> PREPOSITIONS =
            Set.of(
                    "of", "for", "by", "in", "with", "to", "from", "at", "on", "about", "against",
                    "under", "over", "after", "before", "that", "than", "and", "en", "à", "au",
                    "aux", "dans", "sur", "chez", "lors", "devant", "depuis", "pour", "avec",
                    "sans", "contre", "selon", "vers", "du", "des", "im", "bei", "beim", "vor",
                    "nach", "auf", "zu", "zur", "zum", "mit", "gegen", "für", "über", "aus", "von",
                    "vom", "con", "para", "por", "sobre", "ante", "tras", "desde", "hasta", "según",
                    "del", "de");

    /// Words of the longest description: "the bank's chief economist for Europe".
    static final int LONGEST = 6;

    private Descriptions() {}

    /// Whether somebody is called by what they are: "the mayor", and "Prime Minister" too, of which a capital
    /// makes no name.
    static boolean isOne(String words) {
        int blank = words.indexOf(' ');
        return Stream.of(words.split("[ -]", -1)).allMatch(Ranks::isOne)
                || (blank > 0
                        && ARTICLES.contains(Folding.fold(words.substring(0, blank)))
                        && Character.isLowerCase(words.codePointAt(words.lastIndexOf(' ') + 1)));
    }

    /// A run of small words that begins with an English article, at the beginning of some tokens: in Spanish an "a" is none.
    static Optional<Span> first(Article article, List<Token> tokens) {
        List<Token> words = tokens.stream().dropWhile(Token::isMark).toList();
        boolean english = article.isIn("en") || article.isIn("und");
        if (!english
                || words.size() < 2
                || !ARTICLES.contains(Folding.fold(article.at(words.getFirst())))) {
            return Optional.empty();
        }
        int end = 1;
        while (end < Math.min(words.size(), LONGEST)
                && words.get(end).isWord()
                && (Character.isLowerCase(article.at(words.get(end)).codePointAt(0))
                        || English.tags(article.at(words.get(end))).contains("JJ"))
                && !PREPOSITIONS.contains(article.at(words.get(end)))) {
            end++;
        }
        return end < 2
                ? Optional.empty()
                : Optional.of(
                        new Span(words.getFirst().span().start(), words.get(end - 1).span().end()));
    }

    /// Whether a preposition leads to a name among some tokens.
    static boolean lead(Article article, List<Token> tokens, Span name) {
        String before = "";
        for (Token token : tokens) {
            if (token.span().start() >= name.start()) {
                break;
            }
            String word = Folding.fold(article.at(token));
            before = ARTICLES.contains(word) ? before : word;
        }
        return PREPOSITIONS.contains(before);
    }
}
