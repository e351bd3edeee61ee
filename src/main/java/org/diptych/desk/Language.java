package org.diptych.desk;

import java.util.Locale;

/// The language that Diptych speaks in its window.
enum Language {
    /// The one that the system is set to, or English where Diptych does not know that one.
    SYSTEM,
    ENGLISH,
    FRENCH;

    Locale locale() {
        return switch (this) {
            case SYSTEM -> known(Locale.getDefault(Locale.Category.DISPLAY));
            case ENGLISH -> Locale.ENGLISH;
            case FRENCH -> Locale.FRENCH;
        };
    }

    private static Locale known(Locale system) {
        return system.getLanguage().equals(Locale.FRENCH.getLanguage())
                ? Locale.FRENCH
                : Locale.ENGLISH;
    }
}
