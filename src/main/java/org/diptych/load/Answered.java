package org.diptych.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A plain text that was quoted whole, as mail programs quote what they answer: with a sign before every line.
final class Answered {

    private static final Pattern QUOTED = Pattern.compile("(?:> ?)+");

    /// Who wrote when, above it.
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?i)(?=.*[\\d@<])(?:on .{5,160} wrote:|am .{5,160} schrieb .{0,80}:|le .{5,160} a écrit ?:)");

    /// So much of a text is quoted, or it is an answer to something.
    private static final double MOST = 2.0 / 3;

    private Answered() {}

    /// The lines as they were before they were quoted; as they are, if they were not.
    static List<String> unquoted(List<String> lines) {
        int all = 1;
        int quoted = 0;
        for (String line : lines) {
            all += line.length();
            quoted += isQuoted(line) ? line.length() : 0;
        }
        if (quoted < MOST * all) {
            return lines;
        }
        List<String> bare = new ArrayList<>();
        for (String line : lines) {
            bare.add(isQuoted(line) ? QUOTED.matcher(line).replaceFirst("") : line);
        }
        return bare;
    }

    /// Whether a line says who wrote what is quoted below it.
    static boolean isHead(List<String> lines, int line) {
        int next = line + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && isQuoted(lines.get(next))
                && HEAD.matcher(lines.get(line).strip()).matches();
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
    }
}
