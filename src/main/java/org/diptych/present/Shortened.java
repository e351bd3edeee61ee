package org.diptych.present;

import java.util.regex.Pattern;

/// Passages as a sentence quotes them: on one line, not too long, with nothing in them that nobody sees.
final class Shortened {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u200B\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    /// Longer passages are shortened; all in UTF-16 units.
    private static final int LONGEST = 120;

    private static final int BEGINNING = 70;

    private static final int END = 40;

    /// What stands before a difference, and what the beginning is cut to then.
    private static final int LEAD = 20;

    private Shortened() {}

    /// Long passages are quoted by their beginning and end.
    static String of(String text) {
        return of(text, "");
    }

    /// … and where another passage is like them up to some place between, by what stands there.
    static String of(String text, String other) {
        String line = line(text);
        if (line.length() <= LONGEST) {
            return line;
        }
        String end = line.substring(whole(line, line.length() - END)).stripLeading();
        int same = alike(line, line(other));
        if (same < BEGINNING || same >= line.length() - END) {
            return line.substring(0, whole(line, BEGINNING)).stripTrailing() + " … " + end;
        }
        int from = line.lastIndexOf(' ', same - LEAD) + 1;
        int to = between(line, same + BEGINNING);
        String begin = line.substring(0, between(line, LEAD)).stripTrailing() + " … ";
        return to >= line.length() - END
                ? begin + line.substring(from)
                : begin + line.substring(from, to).strip() + " … " + end;
    }

    /// The blank before a place, where one is near: no word is cut there.
    private static int between(String line, int place) {
        int blank = line.lastIndexOf(' ', Math.min(place, line.length() - 1));
        return place < line.length() && blank > place - LEAD && blank > 0
                ? blank
                : whole(line, place);
    }

    private static String line(String text) {
        return visible(text.replaceAll("\\s+", " ").strip());
    }

    /// How many characters two lines have in common before they differ.
    private static int alike(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /// Control characters by their numbers: nobody could see them.
    private static String visible(String words) {
        return CONTROL.matcher(words).replaceAll(c -> "U+%04X".formatted(c.group().codePointAt(0)));
    }

    /// The place, or the one before it if a character of two units stands across it.
    private static int whole(String line, int place) {
        if (place >= line.length()) {
            return line.length();
        }
        return Character.isLowSurrogate(line.charAt(place)) ? place - 1 : place;
    }
}
