package org.diptych.find.garbled;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;

/// Capitals where a sentence goes on: "participate In the parade", "was Directed by".
public final class StrayCapital extends SideRule {

    private static final Set<String> SMALL =
            Set.of(
                    ("in on at to of from with by for over since under after before during while when where"
                                    + " which who and or but as than that until against between into about"
                                    + " is are was were be been has have had not also only according")
                            .split(" "));

    public StrayCapital() {
        super("garbled.casing.capital", Garble.CASING, Severity.MINOR, 0.92);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> isStray(reading, k))
                .mapToObj(k ->
                        garbled(
                                reading,
                                reading.tokens().get(k).span(),
                                reading.answer(k).orElse(null),
                                reading.word(k).toLowerCase(Locale.ROOT)));
    }

    private static boolean isStray(Reading reading, int token) {
        String word = reading.word(token);
        if (!isCapitalised(word) || reading.isFirst(token) || inHeading(reading, token)) {
            return false;
        }
        String small = word.toLowerCase(Locale.ROOT);
        String before = reading.word(token - 1);
        String after = reading.word(token + 1);
        if (SMALL.contains(small)) {
            return !isUpper(before)
                    && !before.matches("[.!?…&]")
                    && !reading.otherHasInPlace(token, word);
        }
        boolean alone =
                (isLower(before) || before.equals(",")) && !isCapitalised(after) && !isUpper(after);
        return alone
                && !reading.otherHas(word)
                && !English.tags(word).contains("NNP")
                && !English.tags(small).isEmpty()
                && (reading.isKept(token) || isVerbForm(small))
                && !Offices.isOffice(small);
    }

    private static boolean isVerbForm(String small) {
        return English.isOnly(small, Set.of("VBD", "VBN", "VBZ", "JJ", "VBG", "VBP", "VB"))
                && !English.isOnly(small, Set.of("JJ"));
    }

    private static boolean inHeading(Reading reading, int token) {
        return reading.paragraphOf(token).isHeading();
    }

    static boolean isCapitalised(String word) {
        return word.length() >= 2
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static boolean isUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isLower(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }
}
