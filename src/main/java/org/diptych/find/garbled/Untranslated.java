package org.diptych.find.garbled;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Folding;
import org.diptych.text.Token;

/// Words that are no English where the other side has English: "a manifestant threw", "Lisbonne".
public final class Untranslated extends SideRule {

    /// Likeness from which a sentence follows its answer so closely that a word unknown to English has no
    /// business in it; free paraphrase stays below.
    private static final double CLOSE = 0.45;

    /// The same where one word or two stand in its very place.
    private static final double FAIR = 0.3;

    public Untranslated() {
        super("garbled.untranslated", Garble.UNTRANSLATED, Severity.MAJOR, 0.9);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> reading.tokens().get(k).isWord())
                .filter(k -> !reading.isKept(k) && !reading.otherHasInAnyCase(reading.word(k)))
                .filter(k -> isForeignWord(reading, k) || isForeignName(reading, k))
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
                && !reading.isJoinedToPrevious(token)
                && !reading.isJoinedToPrevious(token + 1 < reading.tokens().size() ? token + 1 : 0);
    }

    /// One word, or two, for one or two.
    private static boolean isTight(Reading reading, int token) {
        String answer = reading.answerWords(token);
        return !answer.isEmpty() && answer.split(" ").length <= 2;
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

    /// A name unknown in English where the other side has one that is known and much like it.
    private static boolean isForeignName(Reading reading, int token) {
        String word = reading.word(token).replaceFirst("['’]s$", "");
        return word.length() >= 4
                && Character.isUpperCase(word.charAt(0))
                && !English.knows(word)
                && !reading.otherHas(word)
                && known(reading, token, word).isPresent();
    }

    private static Optional<Token> known(Reading reading, int token, String word) {
        return reading.answeringTokens(token).stream()
                .filter(t -> isKnownName(reading.other().at(t)))
                .filter(t -> isLike(Folding.fold(word), Folding.fold(reading.other().at(t))))
                .filter(t -> !reading.article().text().contains(reading.other().at(t)))
                .findFirst();
    }

    private static boolean isKnownName(String word) {
        return Character.isUpperCase(word.charAt(0)) && English.tags(word).contains("NNP");
    }

    private static boolean isLike(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= 3 && Math.abs(a.length() - b.length()) <= 3;
    }
}
