package org.diptych.find.garbled;

import java.util.Locale;
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
import org.diptych.text.Folding;
import org.diptych.text.Token;

/// Possessives and short forms whose apostrophe was lost or misplaced: "Russias Victory Day", "Chinas'",
/// "isnt".
public final class LostApostrophe extends SideRule {

    public LostApostrophe() {
        super("garbled.apostrophe", Garble.APOSTROPHE, Severity.MINOR, 0.94);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(k -> reading.tokens().get(k).isWord())
                .boxed()
                .flatMap(k -> lost(reading, k).stream());
    }

    private Optional<Finding> lost(Reading reading, int token) {
        return meant(reading, token)
                .map(meant ->
                        garbled(
                                reading,
                                reading.tokens().get(token).span(),
                                reading.answer(token).orElse(null),
                                meant));
    }

    /// The word with its apostrophe, as the other side has it; none if it lost none.
    private static Optional<String> meant(Reading reading, int token) {
        Optional<String> inPlace = inPlace(reading, token);
        if (inPlace.isPresent()
                && !reading.otherHasInAnyCase(reading.word(token))
                && !isPlural(reading, token)) {
            return inPlace;
        }
        return isNameWithS(reading, token)
                ? inPlace.or(() -> elsewhere(reading, token))
                : Optional.empty();
    }

    /// "Within 12 months.": nothing follows that might be theirs.
    private static boolean isPlural(Reading reading, int token) {
        return isCounted(reading, token)
                && (token + 1 == reading.tokens().size()
                        || reading.tokens().get(token + 1).isMark());
    }

    /// The word of the other side that has the same letters in this place, and an apostrophe.
    private static Optional<String> inPlace(Reading reading, int token) {
        String word = Folding.fold(reading.word(token));
        return word.indexOf('\'') >= 0
                ? Optional.empty()
                : reading.answer(token).stream()
                        .flatMap(a -> reading.other().tokensIn(a).stream())
                        .map(reading.other()::at)
                        .filter(a -> isWithApostrophe(Folding.fold(a), word))
                        .findFirst();
    }

    private static boolean isWithApostrophe(String folded, String word) {
        return folded.contains("'") && folded.replace("'", "").equals(word);
    }

    /// What the other side has in another place, where this word can be no plural for what it stands before: a
    /// noun ("Vietnams chief negotiator") or a verb of one ("Wijesekaras wins"), but "two Toyotas", "the
    /// Obamas flew".
    private static Optional<String> elsewhere(Reading reading, int token) {
        String name = withoutS(reading.word(token));
        if (!English.tags(name.toLowerCase(Locale.ROOT)).isEmpty() || isCounted(reading, token)) {
            return Optional.empty();
        }
        if (reading.otherHas(name + "'s") && isBeforeNoun(reading, token)) {
            return Optional.of(name + "’s");
        }
        return reading.otherHas(name) && tags(reading, token + 1).contains("VBZ")
                ? Optional.of(name)
                : Optional.empty();
    }

    /// Whether a noun follows, or its adjective, that can be no verb.
    private static boolean isBeforeNoun(Reading reading, int token) {
        Set<String> tags = tags(reading, token + 1);
        return tags.stream().anyMatch(t -> t.startsWith("NN") || t.equals("JJ"))
                && tags.stream().noneMatch(t -> t.startsWith("VB") || t.equals("MD"));
    }

    /// "The Browns", "two Toyotas".
    private static boolean isCounted(Reading reading, int token) {
        Set<String> tags = tags(reading, token - 1);
        return tags.contains("DT") || tags.contains("CD") || isNumber(reading, token - 1);
    }

    private static boolean isNumber(Reading reading, int token) {
        return token >= 0 && reading.tokens().get(token).kind() == Token.Kind.NUMBER;
    }

    private static Set<String> tags(Reading reading, int token) {
        return English.tags(reading.word(token).toLowerCase(Locale.ROOT));
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
        String name = withoutS(word);
        return English.tags(word).isEmpty()
                && Character.isLowerCase(name.charAt(name.length() - 1))
                && !reading.otherHas(word)
                && !isDemonym(name)
                && !isFamily(reading, token);
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

    private static String withoutS(String word) {
        return word.substring(0, word.length() - 1);
    }
}
