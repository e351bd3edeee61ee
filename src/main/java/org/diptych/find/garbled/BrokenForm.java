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
import org.diptych.text.Span;

/// Word forms that English does not put together: "cannot got", "was be stolen", "a the", "an powerful".
public final class BrokenForm extends SideRule {

    private static final Set<String> MODALS = Set.of("cannot", "could", "would", "should", "must");

    /// Verbs that are nouns too: only the other side tells that one is a verb.
    private static final Set<String> MODALS_OR_NOUNS = Set.of("will", "can", "may", "might");

    private static final Set<String> DOES = Set.of("did", "does", "do");

    /// "Not", run together with the verb before it.
    private static final String NOT = "n't";

    /// Behind one of these the verb may be left out: "those who did not went home".
    private static final Set<String> RELATIVES = Set.of("who", "that", "which");

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> NOT_BASE = Set.of("VBD", "VBN", "VBZ");

    public BrokenForm() {
        super("garbled.ungrammatical.form", Garble.UNGRAMMATICAL, Severity.MAJOR, 0.85);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return IntStream.range(0, reading.tokens().size() - 1)
                .filter(k -> reading.tokens().get(k).isWord())
                .boxed()
                .flatMap(k -> broken(reading, k).stream())
                .filter(s -> !reading.other().text().contains(reading.article().at(s)))
                .map(s -> garbled(reading, s, null, null));
    }

    private static Optional<Span> broken(Reading reading, int k) {
        String word = Folding.fold(reading.word(k));
        int after = reading.word(k + 1).equalsIgnoreCase("not") ? k + 2 : k + 1;
        String next = reading.word(after).toLowerCase(Locale.ROOT);
        if (after >= reading.tokens().size()
                || !reading.tokens().get(after).isWord()
                || reading.isFirst(after)) {
            return Optional.empty();
        }
        boolean negated = after > k + 1;
        boolean broken =
                (MODALS.contains(word) && English.isOnly(next, NOT_BASE))
                        || isInflected(reading, k, word, next)
                        || (isDenial(reading, k, word, negated) && English.isOnly(next, PAST))
                        || isDoubleVerb(reading, k, word, next)
                        || (!negated && isDoubleArticle(word, reading.word(after)))
                        || isWrongArticle(word, reading.word(after));
        return broken ? Optional.of(reading.span(k, after)) : Optional.empty();
    }

    /// "Did not", "didn't".
    private static boolean isDenial(Reading reading, int k, String word, boolean negated) {
        boolean joined = word.endsWith(NOT);
        String verb = joined ? word.substring(0, word.length() - NOT.length()) : word;
        return (negated || joined)
                && DOES.contains(verb)
                && !RELATIVES.contains(reading.word(k - 1).toLowerCase(Locale.ROOT));
    }

    /// "Will pays", where the other side has "will pay". But "the will names her" is English.
    private static boolean isInflected(Reading reading, int k, String word, String next) {
        String before = reading.word(k - 1).toLowerCase(Locale.ROOT);
        return (MODALS.contains(word) || MODALS_OR_NOUNS.contains(word))
                && !English.isDeterminer(before)
                && English.lemmas(next).stream()
                        .filter(base -> !base.equals(next))
                        .anyMatch(base ->
                                reading.other().text().contains(" " + word + " " + base + " "));
    }

    /// "Was be stolen". But "what it is is a mess" is English.
    private static boolean isDoubleVerb(Reading reading, int k, String word, String next) {
        Set<String> before = English.tags(reading.word(k - 1).toLowerCase(Locale.ROOT));
        return English.IS.contains(word)
                && (next.equals("be") || English.IS.contains(next))
                && (before.contains("NN") || before.contains("NNS"));
    }

    /// "The his". But "the A team" is English.
    private static boolean isDoubleArticle(String word, String next) {
        String small = next.toLowerCase(Locale.ROOT);
        return English.ARTICLES.contains(word) && English.isDeterminer(small) && !next.equals("A");
    }

    private static boolean isWrongArticle(String article, String next) {
        if (next.length() < 3 || !next.chars().allMatch(Character::isLowerCase)) {
            return false;
        }
        boolean vowel = "aeio".indexOf(next.charAt(0)) >= 0;
        return switch (article) {
            case "a" -> vowel && !next.matches("(?:one|once|eu|ewe).*");
            case "an" -> !vowel && "uhy".indexOf(next.charAt(0)) < 0;
            default -> false;
        };
    }
}
