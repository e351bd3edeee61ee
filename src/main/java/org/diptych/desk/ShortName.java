package org.diptych.desk;

import org.diptych.text.Beginning;

/// Names of files that are too long for a line, without their middle: of two versions it is mostly the end that differs.
final class ShortName {

    private static final int LONGEST = 36;
    private static final int END = 16;

    private ShortName() {}

    static String of(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = name.length() - END;
        return Beginning.of(name, LONGEST - END - 1)
                + "…"
                + name.substring(Character.isLowSurrogate(name.charAt(end)) ? end + 1 : end);
    }
}
