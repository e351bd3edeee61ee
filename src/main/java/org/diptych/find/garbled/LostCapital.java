package org.diptych.find.garbled;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;

/// Names in small letters: "the norwegian nurse", "wednesday".
public final class LostCapital extends SideRule {

    public LostCapital() {
        super("garbled.casing.small", Garble.CASING, Severity.MINOR, 0.94);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> isLost(reading, k))
                .mapToObj(k ->
                        garbled(
                                reading,
                                reading.tokens().get(k).span(),
                                reading.answer(k).orElse(null),
                                capitalised(reading.word(k))));
    }

    private static boolean isLost(Reading reading, int token) {
        String word = reading.word(token);
        if (word.length() < 3
                || !word.chars().allMatch(Character::isLowerCase)
                || Offices.isOffice(word)) {
            return false;
        }
        String name = capitalised(word);
        boolean onlyAName =
                English.tags(word).isEmpty()
                        && !English.tags(name).isEmpty()
                        && word.matches(".*(?:an|ish|ese|day|ber|uary)");
        return (onlyAName && !reading.otherHas(word)) || nameInPlace(reading, token, word, name);
    }

    /// The other side has the name in this place, and never the word.
    private static boolean nameInPlace(Reading reading, int token, String word, String name) {
        return reading.isKept(token)
                && reading.answerWords(token).equals(name)
                && !reading.otherHas(word)
                && !reading.answerIsFirst(token)
                && !reading.paragraphOf(token).isHeading()
                && (English.tags(word).isEmpty() || hasNeighbour(reading, token));
    }

    /// "south caucasus": a run of names that all lost their capitals.
    private static boolean hasNeighbour(Reading reading, int token) {
        return isSmallName(reading, token - 1) || isSmallName(reading, token + 1);
    }

    private static boolean isSmallName(Reading reading, int token) {
        if (token < 0 || token >= reading.tokens().size() || !reading.isKept(token)) {
            return false;
        }
        String word = reading.word(token);
        return word.chars().allMatch(Character::isLowerCase)
                && !word.isEmpty()
                && English.tags(word).isEmpty()
                && !Offices.isOffice(word)
                && reading.answerWords(token).equals(capitalised(word))
                && !reading.answerIsFirst(token);
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
