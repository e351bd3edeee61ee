package org.diptych.find.garbled;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Words that are no English where the other side has English: "a manifestant threw".
public final class Untranslated extends SideRule {

    /// Likeness from which a sentence follows its answer so closely that a word unknown to English has no
    /// business in it; free paraphrase stays below.
    private static final double CLOSE = 0.5;

    /// The same where one word or two stand in its very place.
    private static final double FAIR = 0.4;

    /// Before a word that is kept on purpose, and behind one.
    private static final Set<String> CALLED =
            Set.of("called", "named", "dubbed", "as", "term", "word", "traditional", "local");

    private static final Set<String> EXPLAINED = Set.of("or", "meaning", "(", "–", "—");

    public Untranslated() {
        super("garbled.untranslated", Garble.UNTRANSLATED, Severity.MAJOR, 0.9);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return reading.pair().isOneLanguage() ? unknown(reading) : left(reading);
    }

    /// Words that were left in the original's language: no English ones, which stand in the answering sentence letter for
    /// letter, and but once here. What is kept on purpose stands in marks, is called so, or is explained.
    private Stream<Finding> left(Reading reading) {
        return Stream.concat(
                unknown(reading),
                IntStream.range(0, reading.tokens().size())
                        .filter(k -> reading.tokens().get(k).isWord())
                        .filter(k -> isUnknown(reading.word(k)) && !isExplained(reading, k))
                        .boxed()
                        .flatMap(k ->
                                same(reading, k)
                                        .map(s ->
                                                garbled(
                                                        reading,
                                                        reading.tokens().get(k).span(),
                                                        s,
                                                        reading.other().at(s)))
                                        .stream()));
    }

    private static Optional<Span> same(Reading reading, int token) {
        String word = reading.word(token);
        return reading.answeringTokens(token).stream()
                .map(Token::span)
                .filter(s -> reading.other().at(s).equals(word))
                .findFirst();
    }

    private static boolean isExplained(Reading reading, int token) {
        return reading.isJoinedToPrevious(token)
                || reading.isJoinedToNext(token)
                || CALLED.contains(reading.word(token - 1))
                || EXPLAINED.contains(reading.word(token + 1))
                || reading.tokens().stream()
                                .filter(t -> reading.article().at(t).equals(reading.word(token)))
                                .limit(2)
                                .count()
                        > 1;
    }

    private Stream<Finding> unknown(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> reading.tokens().get(k).isWord())
                .filter(k -> !reading.isKept(k) && !reading.otherHasInAnyCase(reading.word(k)))
                .filter(k -> isForeignWord(reading, k))
                .mapToObj(k ->
                        garbled(
                                reading,
                                reading.tokens().get(k).span(),
                                reading.answer(k).orElse(null),
                                reading.answer(k).map(reading.other()::at).orElse(null)));
    }

    private static boolean isForeignWord(Reading reading, int token) {
        return isUnknown(reading.word(token))
                && reading.likeness(token) >= (isTight(reading, token) ? FAIR : CLOSE)
                && !reading.isJoinedToPrevious(token)
                && !reading.isJoinedToNext(token);
    }

    private static boolean isUnknown(String word) {
        return word.length() >= 4
                && word.chars().allMatch(Character::isLowerCase)
                && !English.knows(word)
                && !isCompound(word)
                && !isDerived(word);
    }

    /// One word, or two, for one or two.
    private static boolean isTight(Reading reading, int token) {
        String answer = reading.answerWords(token);
        return !answer.isEmpty() && answer.split(" ").length <= 2;
    }

    /// "Ethnomusicologist": learned words are Greek to a dictionary, not foreign; and a "loanee" is on loan.
    private static boolean isDerived(String word) {
        return word.matches(
                        ".*(?:ologists?|ologies|ological|graphers?|metric|ically|ness|less|ish|able|wards?)")
                || (word.matches(".*[^e]ees?") && English.knows(word.replaceFirst("ees?$", "")));
    }

    /// English makes words faster than dictionaries take them up: "livestream", "uncluttered".
    private static boolean isCompound(String word) {
        for (String prefix :
                new String[] {"un", "re", "over", "under", "pre", "non", "super", "anti", "co"}) {
            if (word.startsWith(prefix) && English.knows(word.substring(prefix.length()))) {
                return true;
            }
        }
        return IntStream.rangeClosed(4, word.length() - 4)
                .anyMatch(at ->
                        English.knows(word.substring(0, at)) && English.knows(word.substring(at)));
    }
}
