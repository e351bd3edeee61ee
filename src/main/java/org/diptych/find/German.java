package org.diptych.find;

import java.util.Locale;
import java.util.Set;

/// What is no name in German, which writes every noun with a capital.
public final class German {

    /// Nouns that stand before another noun and make no name with it, "seit drei Jahren Bürgermeisterin", and what
    /// sentences begin with.
    private static final Set<String> NO_NAMES =
            Set.of(
                    ("ende anfang mitte uhr euro dollar franken prozent million millionen milliarde"
                                    + " milliarden tonnen meter kilometer jahr jahre jahren monat monate"
                                    + " monaten woche wochen tag tage tagen januar februar märz april mai"
                                    + " juni juli august september oktober november dezember montag dienstag"
                                    + " mittwoch donnerstag freitag samstag sonnabend sonntag der die das den"
                                    + " dem des ein eine einer einem im am zum zur beim nach bei seit für als"
                                    + " auch doch nun nur")
                            .split(" "));

    private German() {}

    /// Whether a word is part of nobody's name, though it may be written with a capital.
    public static boolean isNoName(String word) {
        return NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
