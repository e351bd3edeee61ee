package org.diptych.present;

import java.util.regex.Pattern;

/// A passage as it stands within a sentence of the program's own.
final class Passage {

    private static final String OPENING = "[\"'“”„‘«‹「『].*";

    /// Leads on from a passage, or ends its sentence: a comma or one full stop, before its closing marks or behind them.
    private static final Pattern STOP =
            Pattern.compile("(?<![.,;\\s])\\s*[.,;](?=[\"'”’»›」』]*$)|(?<=[\"”»])[.,;]$");

    private Passage() {}

    /// Without the comma or the full stop at its end.
    static String within(String passage) {
        return STOP.matcher(passage).replaceFirst("");
    }

    /// … and in marks of quotation, if it has none at its beginning.
    static String inMarks(String passage, Wording wording) {
        String within = within(passage);
        return within.isEmpty() || within.matches(OPENING)
                ? within
                : wording.format("passage.quoted", within);
    }
}
