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
                                    + " auch doch nun nur ihr ihre ihrer ihrem ihren sein seine seiner seinem seinen unser"
                                    + " unsere er sie es wir ich man heute gestern morgen dann danach damals jetzt hier dort"
                                    + " dabei dazu dagegen aber und oder denn wer was wie wo wenn weil dass rund kein keine"
                                    + " keiner diese dieser dieses jede jeder jedes alle viele mit von vor aus auf unter über"
                                    + " noch schon so zudem außerdem allerdings")
                            .split(" "));

    private German() {}

    /// Whether a word is part of nobody's name, though it may be written with a capital.
    public static boolean isNoName(String word) {
        return NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
