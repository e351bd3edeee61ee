package org.diptych.find.conflict;

import java.util.Set;
import org.diptych.find.English;
import org.diptych.text.Folding;

/// Tells whether two English words are forms of one, or at least of one family.
final class WordForms {

    /// Letters that two words of one family begin with: assured, assurances.
    private static final int FAMILY = 5;

    private static final double FAMILY_SHARE = 0.6;

    /// Verbs that leave it to the words behind them to say what was done: "was not found to be infected".
    private static final Set<String> EMPTY_VERBS =
            Set.of(
                    "do", "make", "find", "give", "get", "take", "seem", "appear", "need", "go",
                    "come", "able", "become");

    private WordForms() {}

    /// Whether two words begin alike, as far as a family does.
    static boolean areOfOneFamily(String one, String other) {
        String a = Folding.fold(one);
        String b = Folding.fold(other);
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= FAMILY && shared >= FAMILY_SHARE * Math.min(a.length(), b.length());
    }

    /// Whether both may be forms of one word that says something by itself.
    static boolean areOfOneWord(String one, String other) {
        Set<String> lemmas = English.lemmas(Folding.fold(one));
        return !English.isFunctionWord(one)
                && English.lemmas(Folding.fold(other)).stream().anyMatch(lemmas::contains);
    }

    /// A word without the ending of a regular form.
    static String stem(String word) {
        String folded = Folding.fold(word);
        return folded.length() <= 3 ? folded : folded.replaceFirst("(?:ed|ing|es|s|d)$", "");
    }

    /// Whether a form is of a verb that says little by itself.
    static boolean isEmptyVerb(String word) {
        return English.lemmas(Folding.fold(word)).stream().anyMatch(EMPTY_VERBS::contains);
    }
}
