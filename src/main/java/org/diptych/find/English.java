package org.diptych.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The forms of English words and what they may be, from LanguageTool's dictionary (some 350,000 forms,
/// Penn Treebank tags).
public final class English {

    /// The articles.
    public static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /// Tell whose a thing is, who often has but one: "her lawyer".
    public static final Set<String> OWNERS =
            Set.of("my", "your", "his", "her", "its", "our", "their");

    /// What "be" is beside its subject.
    public static final Set<String> IS = Set.of("is", "are", "was", "were");

    private static final String FORMS = "/org/languagetool/resource/en/english.dict";
    private static final String ABOUT = "/org/languagetool/resource/en/english.info";

    private static final Set<String> FUNCTION =
            Set.of("DT", "IN", "TO", "CC", "PRP", "PRP$", "WDT", "WP");

    /// `NN:U` and `NN:UN` have no plural, or seldom one.
    private static final Set<String> NOUN = Set.of("NN", "NN:U", "NN:UN", "NNS");

    private static final Pattern BETWEEN_TAGS = Pattern.compile("[+|]");

    private static final Dictionary DICTIONARY = read();

    /// A lookup holds buffers and is not for sharing between threads; the dictionary is.
    private static final ThreadLocal<DictionaryLookup> LOOKUP =
            ThreadLocal.withInitial(() -> new DictionaryLookup(DICTIONARY));

    private English() {}

    /// Whether it is an English word, written with or without a capital. A possessive is one if its noun is.
    public static boolean knows(String word) {
        return !tags(word).isEmpty() || !tags(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /// Whether it is an article, or tells whose a thing is: only one of them stands before a noun.
    public static boolean isDeterminer(String word) {
        return ARTICLES.contains(word) || OWNERS.contains(word);
    }

    /// Whether it may be a word that says little by itself: an article, a preposition, a conjunction, a
    /// pronoun.
    public static boolean isFunctionWord(String word) {
        return !Collections.disjoint(tags(word.toLowerCase(Locale.ROOT)), FUNCTION);
    }

    /// What a form may be: `NN` noun, `NNS` plural, `NNP` name, `VB` verb, `VBD` past, `VBN` participle, `VBZ`
    /// third person, `JJ` adjective …; none for a form that is not English. Capitals count: `china` is not
    /// `China`.
    public static Set<String> tags(String form) {
        Set<String> tags = new HashSet<>();
        for (WordData reading : readings(form)) {
            CharSequence tag = reading.getTag();
            if (tag != null) {
                tags.addAll(List.of(BETWEEN_TAGS.split(tag)));
            }
        }
        return tags;
    }

    /// What a form may be a form of: `fell` of "fall" and "fell"; the form itself if it is not English.
    public static Set<String> lemmas(String form) {
        Set<String> lemmas = new HashSet<>();
        for (WordData reading : readings(form)) {
            CharSequence stem = reading.getStem();
            lemmas.add(stem == null ? form : stem.toString());
        }
        return lemmas.isEmpty() ? Set.of(form) : lemmas;
    }

    /// Only until the next call on this thread.
    private static List<WordData> readings(String form) {
        return LOOKUP.get().lookup(form.replace('’', '\''));
    }

    /// Whether two forms may be the same form of two verbs: "founded" and "closed".
    public static boolean areVerbsInOneForm(String one, String other) {
        Set<String> others = tags(other);
        return tags(one).stream().anyMatch(t -> t.startsWith("VB") && others.contains(t));
    }

    /// Whether a form may be a noun, of one thing or several.
    public static boolean isNoun(String form) {
        return tags(form).stream().anyMatch(NOUN::contains);
    }

    /// Whether a form can be nothing but a noun.
    public static boolean isOnlyNoun(String form) {
        return isOnly(form, NOUN);
    }

    /// Whether every reading of the form is one of these.
    public static boolean isOnly(String form, Set<String> allowed) {
        Set<String> tags = tags(form);
        return !tags.isEmpty() && allowed.containsAll(tags);
    }

    private static Dictionary read() {
        try (InputStream forms = English.class.getResourceAsStream(FORMS);
                InputStream about = English.class.getResourceAsStream(ABOUT)) {
            if (forms == null || about == null) {
                throw new IllegalStateException("the English dictionary is not on the class path");
            }
            return Dictionary.read(forms, about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
