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

/// Possessives whose apostrophe was lost or misplaced: "Russias Victory Day", "Chinas'".
public final class LostApostrophe extends SideRule {

    public LostApostrophe() {
        super("garbled.apostrophe", Garble.APOSTROPHE, Severity.MINOR, 0.94);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> reading.tokens().get(k).isWord())
                .filter(k -> lostInPlace(reading, k) || isNameWithS(reading, k))
                .mapToObj(k ->
                        garbled(
                                reading,
                                reading.tokens().get(k).span(),
                                reading.answer(k).orElse(null),
                                meant(reading, k)));
    }

    /// The other side has the same letters in this place, with an apostrophe.
    private static boolean lostInPlace(Reading reading, int token) {
        String word = Folding.fold(reading.word(token));
        return word.indexOf('\'') < 0
                && Stream.of(Folding.fold(reading.answerWords(token)).split("[\\s-]+"))
                        .anyMatch(a -> a.contains("'") && a.replace("'", "").equals(word))
                && !reading.otherHasInAnyCase(word);
    }

    /// A name of the other side with an s that no English word has.
    private static boolean isNameWithS(Reading reading, int token) {
        String word = reading.word(token);
        if (word.length() < 4
                || !word.endsWith("s")
                || word.endsWith("ss")
                || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        String name = word.substring(0, word.length() - 1);
        return English.tags(word).isEmpty()
                && Character.isLowerCase(name.charAt(name.length() - 1))
                && !reading.otherHas(word)
                && !isDemonym(name)
                && !isFamily(reading, token)
                && (reading.otherHas(name) || reading.otherHas(name + "'s"))
                && (English.tags(name.toLowerCase(Locale.ROOT)).isEmpty()
                        || stands(reading, token, name));
    }

    /// "Trumps" is English; not where the other side has the man.
    private static boolean stands(Reading reading, int token, String name) {
        return English.tags(name).contains("NNP")
                && Folding.typography(reading.answerWords(token)).startsWith(name + "'");
    }

    /// "The Browns".
    private static boolean isFamily(Reading reading, int token) {
        return reading.word(token - 1).equalsIgnoreCase("the")
                && (token + 1 >= reading.tokens().size()
                        || reading.tokens().get(token + 1).isMark());
    }

    /// "Georgians" are people.
    private static boolean isDemonym(String name) {
        return name.endsWith("an") || name.endsWith("ish") || name.endsWith("i");
    }

    private static String meant(Reading reading, int token) {
        String word = reading.word(token);
        return word.substring(0, word.length() - 1) + "’s";
    }
}
