package org.diptych.find.garbled;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Words said twice: "a dozen machines machines", "in use in 31 countries in use today in 31 countries".
public final class DoubledWords extends SideRule {

    /// Good English when doubled.
    private static final Set<String> MAY_DOUBLE =
            Set.of(
                    "that", "had", "very", "so", "no", "ha", "bye", "is", "do", "many", "far",
                    "really", "long");

    /// The least length of a phrase that is no doubling by chance, in words and in letters.
    private static final int PHRASE_WORDS = 3;

    private static final int PHRASE_LETTERS = 10;

    /// How far apart the two may stand, in words.
    private static final int REACH = 10;

    public DoubledWords() {
        super("garbled.ungrammatical.doubled", Garble.UNGRAMMATICAL, Severity.MAJOR, 0.9);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        // Once, and not for every doubled word: that would grow with the square of the article.
        String other = Folding.fold(reading.other().text());
        return reading.article().sentences().stream()
                .flatMap(s -> doubled(reading, s, other).stream())
                .map(span -> garbled(reading, span, null, null));
    }

    private static Optional<Span> doubled(Reading reading, Sentence sentence, String other) {
        Article article = reading.article();
        List<Token> tokens = article.tokensIn(sentence.span());
        List<String> words = tokens.stream().map(article::folded).toList();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (tokens.get(i).isWord()
                    && article.at(tokens.get(i)).equals(article.at(tokens.get(i + 1)))
                    && !MAY_DOUBLE.contains(words.get(i))
                    && !isCapitalised(article, tokens.get(i))) {
                return Optional.of(cover(tokens, i, i + 1))
                        .filter(s -> !saidOver(reading, s, other));
            }
        }
        for (int i = 0; i + 2 * PHRASE_WORDS <= words.size(); i++) {
            for (int j = i + PHRASE_WORDS;
                    j <= Math.min(i + REACH, words.size() - PHRASE_WORDS);
                    j++) {
                int length = common(words, tokens, i, j);
                if (length >= PHRASE_WORDS
                        && isClose(tokens, i + length, j)
                        && !inQuotation(article, tokens, i)
                        && letters(words, j, length) >= PHRASE_LETTERS
                        && !saidOver(reading, cover(tokens, j, j + length - 1), other)) {
                    return Optional.of(cover(tokens, i, j + length - 1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCapitalised(Article article, Token token) {
        return Character.isUpperCase(article.at(token).charAt(0));
    }

    /// How many words from i on stand again from j on, without a mark between.
    private static int common(List<String> words, List<Token> tokens, int i, int j) {
        int length = 0;
        while (i + length < j
                && j + length < words.size()
                && !tokens.get(j + length).isMark()
                && words.get(i + length).equals(words.get(j + length))) {
            length++;
        }
        return length;
    }

    /// At most one word between; if commas stand there too, one word between two commas.
    private static boolean isClose(List<Token> tokens, int from, int to) {
        List<Token> between = tokens.subList(from, to);
        long words = between.stream().filter(t -> !t.isMark()).count();
        boolean enclosed =
                between.size() == 3 && between.getFirst().isMark() && between.getLast().isMark();
        return words <= 1 && (between.stream().noneMatch(Token::isMark) || enclosed);
    }

    /// People do say things twice.
    private static boolean inQuotation(Article article, List<Token> tokens, int at) {
        return tokens.subList(0, at).stream().anyMatch(t -> "“\"«„".contains(article.at(t)));
    }

    private static int letters(List<String> words, int from, int length) {
        return IntStream.range(from, from + length).map(k -> words.get(k).length()).sum();
    }

    private static Span cover(List<Token> tokens, int first, int last) {
        return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    /// Whether the other side says it twice as well.
    private static boolean saidOver(Reading reading, Span span, String other) {
        String phrase = reading.article().folded(span);
        int first = other.indexOf(phrase);
        return first >= 0 && other.indexOf(phrase, first + 1) >= 0;
    }
}
