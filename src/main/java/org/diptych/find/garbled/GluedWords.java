package org.diptych.find.garbled;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Words that lost the blank between them: "aMutual", "2025respectively", "heldback".
public final class GluedWords extends SideRule {

    private static final Pattern HUMP = Pattern.compile("(\\p{Ll}{2,}|a)(\\p{Lu}\\p{L}+)");
    private static final Pattern YEAR_WORD = Pattern.compile("(\\d[\\d.,]*)(\\p{Ll}{3,})");
    private static final Pattern WORD_NUMBER = Pattern.compile("(\\p{Ll}{2,})(\\d[\\d.,]*)");

    /// What may well stand right behind a number.
    private static final Set<String> UNITS =
            Set.of("bps", "mph", "kmh", "kwh", "mwh", "gwh", "fold", "ish");

    /// Letters of the shortest word that is read as two, where no dictionary tells.
    private static final int SHORTEST = 7;

    public GluedWords() {
        super("garbled.glued", Garble.GLUED, Severity.MINOR, 0.96);
    }

    @Override
    protected boolean reads(Reading reading) {
        return super.reads(reading) || (!reading.isSameText() && reading.pair().isOneLanguage());
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> !reading.tokens().get(k).isMark())
                .filter(k -> !reading.otherHasInAnyCase(reading.word(k)))
                .boxed()
                .flatMap(k ->
                        apart(reading, k)
                                .map(words ->
                                        garbled(
                                                reading,
                                                reading.tokens().get(k).span(),
                                                reading.answer(k).orElse(null),
                                                words))
                                .stream());
    }

    /// The words with the blank put back, if a token is glued.
    private static Optional<String> apart(Reading reading, int token) {
        String word = reading.word(token);
        if (!reading.article().isIn("en")) {
            return inAnyLanguage(reading, token, word);
        }
        Matcher hump = HUMP.matcher(word);
        if (hump.matches() && isWord(reading, hump.group(1)) && isWord(reading, hump.group(2))) {
            return Optional.of(hump.group(1) + " " + hump.group(2).toLowerCase(Locale.ROOT));
        }
        Matcher year = YEAR_WORD.matcher(word);
        if (year.matches() && English.knows(year.group(2)) && !UNITS.contains(year.group(2))) {
            return Optional.of(year.group(1) + " " + year.group(2));
        }
        Matcher number = WORD_NUMBER.matcher(word);
        if (number.matches() && English.knows(number.group(1))) {
            return Optional.of(number.group(1) + " " + number.group(2));
        }
        return answered(reading, token, word);
    }

    private static boolean isWord(Reading reading, String part) {
        return English.knows(part) || reading.otherHas(part);
    }

    /// An unknown word that is two words of the other side.
    private static Optional<String> answered(Reading reading, int token, String word) {
        String answer = Folding.fold(reading.answerWords(token));
        boolean glued =
                reading.tokens().get(token).isWord()
                        && answer.indexOf(' ') > 0
                        && answer.replace(" ", "").equals(Folding.fold(word))
                        && !English.knows(word);
        return glued ? Optional.of(reading.answerWords(token)) : Optional.empty();
    }

    /// Two words of the answering sentence, side by side there, each of which stands somewhere else too: so that each is a
    /// word, and what is written together here is none of those that may be written either way.
    private static Optional<String> inAnyLanguage(Reading reading, int token, String word) {
        String folded = Folding.fold(word);
        List<Token> there = reading.answeringTokens(token);
        return !reading.tokens().get(token).isWord() || folded.length() < SHORTEST
                ? Optional.empty()
                : IntStream.range(1, there.size())
                        .filter(k -> there.get(k - 1).isWord() && there.get(k).isWord())
                        .mapToObj(k ->
                                new Span(
                                        there.get(k - 1).span().start(), there.get(k).span().end()))
                        .map(reading.other()::at)
                        .filter(two -> two.indexOf(' ') > 0)
                        .filter(two -> Folding.fold(two).replace(" ", "").equals(folded))
                        .filter(two ->
                                Stream.of(two.split(" ", -1)).allMatch(w -> isUsual(reading, w)))
                        .findFirst();
    }

    /// Whether a word stands in both articles, or twice in the other.
    private static boolean isUsual(Reading reading, String word) {
        String folded = Folding.fold(word);
        return Stream.concat(
                                reading.tokens().stream().map(reading.article()::at),
                                reading.other().tokens().stream().map(reading.other()::at))
                        .filter(w -> Folding.fold(w).equals(folded))
                        .limit(2)
                        .count()
                > 1;
    }
}
