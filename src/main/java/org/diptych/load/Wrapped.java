package org.diptych.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Plain text whose lines were broken because they were full, as old mail programs, books without a format and copies
/// out of a PDF have it. Its paragraphs are put together again, for nobody can align halves of sentences.
public final class Wrapped {

    /// Lines that follow on one another, from which it can be told whatever they say. Of fewer each has to be full.
    private static final int FEWEST = 6;

    private static final int FEWEST_OF_ALL = 2;

    /// The share of lines that are full.
    private static final double MOST = 0.6;

    /// How often full lines are followed by one that goes on with a sentence, as a share of how often a word in the
    /// midst of a line begins with a small letter. The lines of a poem and of a list begin with capitals.
    private static final double GOING_ON = 0.6;

    /// How many lines may be longer than the column, and go on all the same, for each that is full.
    private static final double TOO_LONG = 0.1;

    /// The share of a text that its broken lines are at least: a list in a text of long lines is none.
    private static final double LEAST = 1.0 / 3;

    private static final Pattern INDENT = Pattern.compile("(?: {2,}|\\t|\\u3000).*");

    /// Begins a line of its own: a list's item, a heading of Markdown, a quoted mail, a row of a table.
    private static final Pattern OF_ITS_OWN =
            Pattern.compile("\\s*(?:[-*•–—#>|+]|\\d{1,3}\\)\\s).*");

    /// Begins an item of a list, or is a date of which the month follows: "19. Juni".
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3}\\.\\s.*");

    private static final Pattern ENDS = Pattern.compile(".*[.:;!?]\\P{L}?");

    private final List<String> lines;
    private final Column column;

    private Wrapped(List<String> lines, ToIntFunction<String> measure) {
        this.lines = lines;
        column = Column.of(lines, Wrapped::mayGoOn, measure);
    }

    /// A paragraph and the lines that it was made of.
    ///
    /// @param text on one line
    /// @param first of its lines
    /// @param last of them
    public record Run(String text, int first, int last) {}

    /// The paragraphs of some lines, which may be blank; none if the lines were not broken.
    public static List<Run> runs(List<String> unstripped) {
        List<String> lines = unstripped.stream().map(String::stripTrailing).toList();
        boolean isWide = Column.isWide(String.join("", lines));
        // Lines of Chinese are filled by the width of their characters, or by their number.
        return Stream.<ToIntFunction<String>>of(Column::columns, line -> 2 * line.length())
                .limit(isWide ? 2 : 1)
                .map(measure -> new Wrapped(lines, measure))
                .filter(wrapped -> wrapped.broken() > 0)
                .max(Comparator.comparingInt(Wrapped::broken))
                .map(Wrapped::joined)
                .orElse(List.of());
    }

    /// The text with each paragraph on one line, or as it stands if its lines were not broken.
    static String unwrapped(String text) {
        List<String> lines = text.lines().toList();
        List<Run> runs = runs(lines);
        return runs.isEmpty() ? text : laidOut(runs, lines.size());
    }

    /// Paragraphs with as many blank lines between them as there were.
    ///
    /// @param lines how many the text had
    static String laidOut(List<Run> runs, int lines) {
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (Run run : runs) {
            text.repeat('\n', run.first() - line).append(run.text()).append('\n');
            line = run.last() + 1;
        }
        return text.repeat('\n', lines - line).toString();
    }

    /// How many lines are full, if all of them were broken because they were; else 0.
    private int broken() {
        int following = 0;
        int full = 0;
        int goingOn = 0;
        int broken = 0;
        int tooLong = 0;
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            int itsFull = 0;
            int its = 0;
            int length = 0;
            for (; to < lines.size() && !lines.get(to).isBlank(); to++) {
                length += lines.get(to).length();
                if (mayGoOn(lines, to)) {
                    boolean isFull = column.isFull(to);
                    // A short line with a stop may be the last of its paragraph.
                    its += isFull || !Column.isBetweenSentences(lines, to) ? 1 : 0;
                    itsFull += isFull ? 1 : 0;
                    tooLong += column.isExceededBy(to) ? 1 : 0;
                    goingOn += isFull && Column.goesOn(lines, to) ? 1 : 0;
                }
            }
            // An address or a list of short names says nothing of how the rest is set.
            following += itsFull > 0 ? its : 0;
            full += itsFull;
            broken += itsFull > 0 ? length : 0;
            from = to + 1;
        }
        boolean isSure = following >= FEWEST ? full >= MOST * following : full == following;
        boolean isBroken =
                following >= FEWEST_OF_ALL
                        && isSure
                        && tooLong <= TOO_LONG * full
                        && goingOn >= GOING_ON * small() * full
                        && broken >= LEAST * lines.stream().mapToInt(String::length).sum();
        return isBroken ? full : 0;
    }

    /// The share of words within lines that begin with a small letter, or with one of a script that has no others.
    private double small() {
        int small = 0;
        int all = 1;
        for (String line : lines) {
            for (int k = 1; k + 1 < line.length(); k++) {
                if (line.charAt(k - 1) == ' ' && Character.isLetter(line.charAt(k))) {
                    all++;
                    small += Character.isUpperCase(line.charAt(k)) ? 0 : 1;
                }
            }
        }
        return all == 1 ? 1 : (double) small / all;
    }

    /// The paragraphs, in order.
    private List<Run> joined() {
        Words words = new Words(lines);
        List<Run> runs = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            if (lines.get(k).isBlank()) {
                continue;
            }
            paragraph.add(lines.get(k).strip());
            if (!mayGoOn(lines, k) || !column.isFull(k)) {
                runs.add(new Run(words.joined(paragraph), k + 1 - paragraph.size(), k));
                paragraph.clear();
            }
        }
        return runs;
    }

    /// Whether nothing but its length tells that the next line does not belong to the same paragraph.
    private static boolean mayGoOn(List<String> lines, int line) {
        return line + 1 < lines.size()
                && !lines.get(line).isBlank()
                && !lines.get(line + 1).isBlank()
                && !INDENT.matcher(lines.get(line + 1)).matches()
                && !isRule(lines.get(line))
                && !isRule(lines.get(line + 1))
                && !isOfItsOwn(lines.get(line + 1), lines.get(line));
    }

    /// A line of signs, such as one under a headline.
    private static boolean isRule(String line) {
        return line.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// Whether a line begins something, however full the one before it is.
    public static boolean isOfItsOwn(String line, String before) {
        return OF_ITS_OWN.matcher(line).matches()
                || (NUMBERED.matcher(line).matches()
                        && (ENDS.matcher(before).matches() || NUMBERED.matcher(before).matches()));
    }
}
