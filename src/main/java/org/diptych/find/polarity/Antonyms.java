package org.diptych.find.polarity;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.text.Folding;
import org.diptych.text.Lines;

/// English words that are each other's contrary, by WordNet: military and civilian, legalise and outlaw.
public final class Antonyms {

    /// What turns a word into its contrary when it stands before it.
    private static final List<String> PREFIXES =
            List.of("un", "in", "im", "il", "ir", "dis", "non", "mis", "de", "a");

    /// The tags that a word of each part of speech has, by the letter that stands for it in the resource.
    private static final Map<Character, String> TAGS =
            Map.of('n', "NN", 'v', "VB", 'a', "JJ", 'r', "RB");

    /// The contraries of a base form; each base form has the letter of its part of speech before it.
    private static final Map<String, Set<String>> CONTRARIES = read();

    /// Base forms that deny another by what stands before it: unhappy, disagree.
    private static final Set<String> NEGATIVE = negative();

    private Antonyms() {}

    /// Whether two forms are of words that exclude each other.
    public static boolean areContrary(String one, String other) {
        return !Collections.disjoint(contraries(one), bases(other));
    }

    /// The base forms of all contraries of a form.
    public static Set<String> contraries(String form) {
        Set<String> contraries = new HashSet<>();
        bases(form).forEach(b -> contraries.addAll(CONTRARIES.getOrDefault(b, Set.of())));
        return contraries;
    }

    /// Whether a form denies something by itself: unhappy, careless, disagreed.
    static boolean isNegative(String form) {
        return bases(form).stream().anyMatch(NEGATIVE::contains);
    }

    /// The base forms of a form, each with its part of speech.
    public static Set<String> bases(String form) {
        String folded = Folding.fold(form);
        Set<String> tags = English.tags(folded);
        Set<String> bases = new HashSet<>();
        TAGS.forEach((part, tag) -> {
            if (tags.stream().anyMatch(t -> t.startsWith(tag))) {
                bases.add(part + folded);
                English.lemmas(folded).forEach(lemma -> bases.add(part + lemma));
            }
        });
        return bases;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> contraries = new HashMap<>();
        for (String line : Lines.of(Antonyms.class, "antonyms.txt")) {
            String[] pair = line.split(" ", -1);
            String one = pair[0] + pair[1];
            String other = pair[0] + pair[2];
            contraries.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
            contraries.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
        }
        return contraries;
    }

    private static Set<String> negative() {
        Set<String> negative = new HashSet<>();
        CONTRARIES.forEach((base, contraries) -> {
            String word = base.substring(1);
            Stream<String> words = contraries.stream().map(c -> c.substring(1));
            if (word.endsWith("less") || words.anyMatch(w -> isPrefixed(word, w))) {
                negative.add(base);
            }
        });
        return negative;
    }

    private static boolean isPrefixed(String word, String plain) {
        return word.endsWith(plain)
                && PREFIXES.contains(word.substring(0, word.length() - plain.length()));
    }
}
