package org.diptych.find.garbled;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Article;
import org.diptych.text.Sentence;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Text that breaks off: an article without its last words, a word without its end. What stands in its place on
/// the other side goes to the end of the sentence there, if nothing more stands here.
public final class CutOff extends SideRule {

    /// A last line shorter than this may be a by-line or a heading left over, in words.
    private static final int SHORTEST = 8;

    public CutOff() {
        super("garbled.truncated", Garble.TRUNCATED, Severity.CRITICAL, 0.9);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return Stream.concat(
                end(reading),
                IntStream.range(0, reading.tokens().size())
                        .filter(k -> isStump(reading, k))
                        .mapToObj(k ->
                                garbled(
                                        reading,
                                        reading.tokens().get(k).span(),
                                        endsSentence(reading, k)
                                                ? goesOn(reading, k)
                                                : reading.answer(k).orElse(null),
                                        null)));
    }

    private static boolean endsSentence(Reading reading, int token) {
        Article article = reading.article();
        Span word = reading.tokens().get(token).span();
        return article.sentences().get(article.sentenceAt(word.start())).span().end() == word.end();
    }

    /// What the other side has from the answer of a word to the last word of the sentence.
    private static @Nullable Span goesOn(Reading reading, int token) {
        Article other = reading.other();
        return reading.answer(token)
                .map(answer -> {
                    Span sentence = other.sentences().get(other.sentenceAt(answer.start())).span();
                    List<Token> rest =
                            other.tokensIn(new Span(answer.start(), sentence.end())).stream()
                                    .filter(t -> !t.isMark())
                                    .toList();
                    return rest.isEmpty()
                            ? answer
                            : new Span(answer.start(), rest.getLast().span().end());
                })
                .orElse(null);
    }

    private Stream<Finding> end(Reading reading) {
        Article article = reading.article();
        if (article.sentences().isEmpty()) {
            return Stream.empty();
        }
        Sentence last = article.sentences().getLast();
        List<Token> words = article.tokensIn(last.span());
        boolean cut =
                words.size() >= SHORTEST
                        && words.getLast().isWord()
                        && !article.paragraphs().get(last.paragraph()).isHeading()
                        && endsWithStop(reading.other());
        int n = words.size();
        return cut
                ? Stream.of(
                        garbled(
                                reading,
                                new Span(
                                        words.get(n - 2).span().start(),
                                        words.get(n - 1).span().end()),
                                goesOn(reading, reading.tokens().size() - 2),
                                null))
                : Stream.empty();
    }

    private static boolean endsWithStop(Article article) {
        return !article.tokens().isEmpty() && article.tokens().getLast().isMark();
    }

    /// Not a word, but the beginning of the word that stands in its place on the other side. What touches
    /// it shows that it goes on, or was shortened by hand: "co-operation", "approx."
    private static boolean isStump(Reading reading, int token) {
        String word = reading.word(token);
        return reading.tokens().get(token).isWord()
                && word.length() >= 2
                && !reading.isJoinedToNext(token)
                && !reading.isKept(token)
                && word.chars().allMatch(Character::isLowerCase)
                && !English.knows(word)
                && Stream.of(reading.answerWords(token).toLowerCase(Locale.ROOT).split("\\s+"))
                        .anyMatch(a -> a.startsWith(word) && a.length() >= word.length() + 2);
    }
}
