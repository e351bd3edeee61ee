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
import org.diptych.text.Folding;

/// Names in capitals that the other side writes as names ("XI", "BAKU"), and capitals that lost all but the
/// first ("Brics").
public final class Shouting extends SideRule {

    public Shouting() {
        super("garbled.casing.shouted", Garble.CASING, Severity.MINOR, 0.95);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> reading.tokens().get(k).isWord())
                .filter(k -> !reading.paragraphOf(k).isHeading())
                .filter(k -> !reading.otherHas(reading.word(k)))
                .filter(k -> isShouted(reading, k) || isHushed(reading, k))
                .mapToObj(k ->
                        garbled(
                                reading,
                                reading.tokens().get(k).span(),
                                reading.answer(k).orElse(null),
                                null));
    }

    private static boolean isShouted(Reading reading, int token) {
        String word = reading.word(token);
        boolean capitals =
                word.length() >= 2
                        && word.chars().allMatch(Character::isUpperCase)
                        && !startsParagraph(reading, token);
        if (!capitals) {
            return false;
        }
        String name = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        return reading.otherHas(name)
                || (name.endsWith("s")
                        && reading.otherHas(name.substring(0, name.length() - 1) + "'s"));
    }

    /// A date line ("TACOMA, Wash. —") is set in capitals.
    private static boolean startsParagraph(Reading reading, int token) {
        return reading.paragraphOf(token).span().start()
                == reading.tokens().get(token).span().start();
    }

    private static boolean isHushed(Reading reading, int token) {
        String answer = reading.answerWords(token);
        return reading.isKept(token)
                && StrayCapital.isCapitalised(reading.word(token))
                && !English.tags(reading.word(token)).contains("NNP")
                && answer.length() >= 3
                && answer.chars().allMatch(Character::isUpperCase)
                && !Folding.typography(answer).equals(reading.word(token));
    }
}
