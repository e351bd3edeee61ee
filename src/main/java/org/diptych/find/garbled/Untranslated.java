package org.diptych.find.garbled;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;

/// Words that are no English where the other side has English: "a manifestant threw".
public final class Untranslated extends SideRule {

    /// Likeness from which a sentence follows its answer so closely that a word unknown to English has no
    /// business in it; free paraphrase stays below.
    private static final double CLOSE = 0.5;

    /// The same where one word or two stand in its very place.
    private static final double FAIR = 0.4;

    public Untranslated() {
        super("garbled.untranslated", Garble.UNTRANSLATED, Severity.MAJOR, 0.9);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
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
        String word = reading.word(token);
        return word.length() >= 4
                && word.chars().allMatch(Character::isLowerCase)
                && !English.knows(word)
                && reading.likeness(token) >= (isTight(reading, token) ? FAIR : CLOSE)
                && !isCompound(word)
                && !isDerived(word)
                && !reading.isJoinedToPrevious(token)
                && !reading.isJoinedToNext(token);
    }

    /// One word, or two, for one or two.
    private static boolean isTight(Reading reading, int token) {
        String answer = reading.answerWords(token);
        return !answer.isEmpty() && answer.split(" ").length <= 2;
    }

    /// "Ethnomusicologist": learned words are Greek to a dictionary, not foreign.
    private static boolean isDerived(String word) {
        return word.matches(
                ".*(?:ologists?|ologies|ological|graphers?|metric|ically|ness|less|ish|able|wards?)");
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
