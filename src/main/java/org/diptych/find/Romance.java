package org.diptych.find;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What is no name in French, Spanish, Italian and Portuguese, though it may be written with a capital.
public final class Romance {

    /// Articles, pronouns and the like of French, Spanish, Italian and Portuguese, as they begin a sentence.
    private static final Set<String> FUNCTION_WORDS =
            Set.copyOf(
                    List.of(
                            ("le la les un une des du de au aux ce cet cette ces il elle ils elles on nous vous je tu mon ma mes son"
                                            + " sa ses leur leurs notre nos votre vos et ou mais donc car si dans sur sous par pour avec sans"
                                            + " après avant depuis pendant selon chez vers entre en à y qui que quand où comme tout tous"
                                            + " toute toutes deux trois quatre cinq six sept huit neuf dix plus moins même"
                                            + " el los las unos unas uno lo al del este esta estos estas ese esa su sus nuestro nuestra"
                                            + " yo él ella ellos ellas nosotros y o pero si en con sin por para según tras desde hasta"
                                            + " entre sobre ante como cuando donde más menos dos tres cuatro cinco seis siete ocho"
                                            + " nueve diez no ni se ya también il gli i lo una uno e o ma nel nella con per tra fra os as um"
                                            + " uma uns umas ele ela eles elas mas com sem não dois três")
                                    .split(" ")));

    /// An article or a pronoun that has lost its vowel: L'entreprise.
    private static final Pattern ELIDED =
            Pattern.compile("^(?:[ldsncjmt]|qu)['’](?=\\p{L}{2})", Pattern.CASE_INSENSITIVE);

    private Romance() {}

    /// Whether it is an article, a pronoun, a number or the like, with a capital or without.
    public static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// A word without the article before it that has lost its vowel.
    public static String unelided(String word) {
        return ELIDED.matcher(word).replaceFirst("");
    }
}
