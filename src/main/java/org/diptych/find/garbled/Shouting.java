package org.diptych.find.garbled;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Folding;

/// Names in capitals that the other side writes as names ("XI", "BAKU"), and capitals that lost all but the
/// first ("Brics"). That one house writes NATO and another Nato is no fault of either; a text that has both
/// contradicts itself.
public final class Shouting extends SideRule {

    public Shouting() {
        super("garbled.casing.shouted", Garble.CASING, Severity.MINOR, 0.95);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        Set<String> written = written(reading);
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> reading.tokens().get(k).isWord())
                .filter(k -> !reading.paragraphOf(k).isHeading())
                .filter(k -> !reading.otherHas(reading.word(k)))
                .filter(k -> isShouted(reading, k, written) || isHushed(reading, k, written))
                .mapToObj(k ->
                        garbled(
                                reading,
                                reading.tokens().get(k).span(),
                                reading.answer(k).orElse(null),
                                null));
    }

    /// The words as this side writes them where a capital is not owed to the place alone.
    private static Set<String> written(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> reading.tokens().get(k).isWord())
                .filter(k -> !reading.paragraphOf(k).isHeading())
                .filter(k -> !reading.isFirst(k) || !isEnglish(reading.word(k)))
                .mapToObj(reading::word)
                .collect(Collectors.toSet());
    }

    private static boolean isEnglish(String word) {
        return !English.tags(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /// A name that the other side has as a name: in this very place, one that is known for a name and not as
    /// an acronym; in any place, one that this side too writes so elsewhere.
    private static boolean isShouted(Reading reading, int token, Set<String> written) {
        String word = reading.word(token);
        boolean capitals =
                word.length() >= 2
                        && word.chars().allMatch(Character::isUpperCase)
                        && !isOfDateline(reading, token);
        if (!capitals) {
            return false;
        }
        String name = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        String owner = name.endsWith("s") ? name.substring(0, name.length() - 1) : "";
        return (reading.otherHas(name) && written.contains(name))
                || (reading.otherHas(owner + "'s") && written.contains(owner))
                || (reading.otherHasInPlace(token, name)
                        && English.tags(name).contains("NNP")
                        && English.tags(word).isEmpty());
    }

    /// A date line ("PORT ELLISK, 14 October —") is set in capitals.
    private static boolean isOfDateline(Reading reading, int token) {
        int start = reading.paragraphOf(token).span().start();
        int at = token;
        while (reading.tokens().get(at).span().start() > start
                && reading.word(at).chars().noneMatch(Character::isLowerCase)) {
            at--;
        }
        return reading.tokens().get(at).span().start() == start
                && reading.word(at).chars().noneMatch(Character::isLowerCase);
    }

    /// An acronym that the other side has in capitals in this place, and this side elsewhere.
    private static boolean isHushed(Reading reading, int token, Set<String> written) {
        String answer = reading.answerWords(token);
        return reading.isKept(token)
                && StrayCapital.isCapitalised(reading.word(token))
                && !English.tags(reading.word(token)).contains("NNP")
                && answer.length() >= 3
                && answer.chars().allMatch(Character::isUpperCase)
                && written.contains(answer)
                && !Folding.typography(answer).equals(reading.word(token));
    }
}
