package org.diptych.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Plain text whose lines were broken because they were full, as old mail programs, books without a format and copies
/// out of a PDF have it. Its paragraphs are put together again, for nobody can align halves of sentences.
public final class Wrapped {

    /// Lines of running text are no shorter and no longer than this where a program has broken them, in characters.
    private static final int NARROWEST = 40;

    private static final int WIDEST = 100;

    /// Lines that follow on one another, from which it can be told.
    private static final int FEWEST = 6;

    /// A line is full if the first word of the next would not have fitted, or all but: letters of a printed page
    /// are not all as wide.
    private static final double FULL = 0.85;

    /// The share of such lines that are full, and of the lines behind those that begin in the midst of a sentence. The
    /// lines of a poem and of a list begin with capitals.
    private static final double MOST = 0.6;

    private static final double GOING_ON = 0.5;

    private static final Pattern INDENT = Pattern.compile("(?: {2,}|\\t|\\u3000).*");

    /// Begins a line of its own: a list's item, a heading of Markdown, a quoted mail, a row of a table.
    private static final Pattern OF_ITS_OWN =
            Pattern.compile("\\s*(?:[-*•–—#>|+]|\\d{1,3}\\)\\s).*");

    /// Begins an item of a list, or is a date of which the month follows: "19. Juni".
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3}\\.\\s.*");

    private static final Pattern ENDS = Pattern.compile(".*[.:;!?]\\P{L}?");

    private static final Pattern WORD = Pattern.compile("\\s*(\\S+)");

    private final List<String> lines;
    private final int width;

    private Wrapped(List<String> lines) {
        this.lines = lines;
        width = lines.stream().mapToInt(String::length).max().orElse(0);
    }

    /// The text with each paragraph on one line, or as it stands if its lines were not broken.
    static String unwrapped(String text) {
        Wrapped wrapped = new Wrapped(text.lines().map(String::stripTrailing).toList());
        return wrapped.isBroken() ? wrapped.joined() : text;
    }

    private boolean isBroken() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int following = 0;
        int full = 0;
        int goingOn = 0;
        for (int k = 0; k + 1 < lines.size(); k++) {
            if (lines.get(k).isBlank() || lines.get(k + 1).isBlank()) {
                continue;
            }
            following++;
            if (isFull(k)) {
                full++;
                goingOn += Character.isUpperCase(lines.get(k + 1).strip().codePointAt(0)) ? 0 : 1;
            }
        }
        return following >= FEWEST && full >= MOST * following && goingOn >= GOING_ON * full;
    }

    private boolean isFull(int line) {
        var next = WORD.matcher(lines.get(line + 1));
        int word = next.lookingAt() ? next.group(1).length() : 0;
        return lines.get(line).length() + 1 + word > FULL * width;
    }

    private String joined() {
        Words words = new Words(lines);
        StringBuilder text = new StringBuilder();
        List<String> paragraph = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            if (lines.get(k).isBlank()) {
                text.append('\n');
                continue;
            }
            paragraph.add(lines.get(k).strip());
            if (!goesOn(k)) {
                text.append(words.joined(paragraph)).append('\n');
                paragraph.clear();
            }
        }
        return text.toString();
    }

    /// Whether the next line belongs to the same paragraph.
    private boolean goesOn(int line) {
        return line + 1 < lines.size()
                && !lines.get(line + 1).isBlank()
                && isFull(line)
                && !INDENT.matcher(lines.get(line + 1)).matches()
                && !isOfItsOwn(lines.get(line + 1), lines.get(line));
    }

    /// Whether a line begins something, however full the one before it is.
    public static boolean isOfItsOwn(String line, String before) {
        return OF_ITS_OWN.matcher(line).matches()
                || (NUMBERED.matcher(line).matches()
                        && (ENDS.matcher(before).matches() || NUMBERED.matcher(before).matches()));
    }
}
