package org.diptych.load;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How wide the lines of a text were allowed to be when they were broken, and which of them are full.
///
/// That is not the longest line: an address, a headline or a paragraph that was not broken may be longer.
final class Column {

    /// Lines of running text are no shorter and no longer than this where a program has broken them, in columns of a
    /// terminal.
    private static final int NARROWEST = 40;

    /// The same where words are parted between lines, as they are in columns of a newspaper and hardly in verses.
    private static final int NARROWEST_PARTED = 20;

    /// The share of lines at whose ends words are parted then, and how many there are at least.
    private static final double PARTED_OFTEN = 0.1;

    private static final int FEWEST_PARTED = 3;

    private static final int WIDEST = 100;

    /// A line is full if the first word of the next would not have fitted, or all but: letters of a printed page
    /// are not all as wide. Where the next line may begin something new it has to be fuller to go on.
    private static final double FULL = 0.85;

    private static final double FULL_BEFORE_CAPITAL = 0.93;

    /// The same for scripts without blanks, in which a character or two fit in anywhere.
    private static final double FULL_UNSPACED = 0.93;

    /// The longest word that a line makes room for; what is longer is an address or has no blanks.
    private static final int LONGEST_WORD = 30;

    private static final Pattern STOP = Pattern.compile("[.!?…:;。！？：；؟۔।]['\"”’»)\\]」』）]*$");

    /// A word that is parted at the end of a line goes on in the next, however short the line is.
    private static final Pattern PARTED = Pattern.compile("\\p{L}[-\\u2010\\u00AC\\u00AD]$");

    private final List<String> lines;
    private final ToIntFunction<String> measure;
    private final int width;

    private Column(List<String> lines, ToIntFunction<String> measure, int width) {
        this.lines = lines;
        this.measure = measure;
        this.width = width;
    }

    /// The width that leaves most lines full and fewest too long.
    ///
    /// @param mayGoOn whether a line may go on in the next
    static Column of(
            List<String> lines,
            BiPredicate<List<String>, Integer> mayGoOn,
            ToIntFunction<String> measure) {
        List<Integer> asked =
                IntStream.range(0, lines.size())
                        .filter(k -> mayGoOn.test(lines, k))
                        .boxed()
                        .toList();
        TreeSet<Integer> widths = new TreeSet<>();
        asked.forEach(k -> widths.add(measure.applyAsInt(lines.get(k))));
        Column best = new Column(lines, measure, 0);
        int most = Integer.MIN_VALUE;
        for (int width : widths.subSet(narrowest(lines, asked), true, WIDEST, true)) {
            Patience.check();
            Column column = new Column(lines, measure, width);
            int score = asked.stream().mapToInt(column::fits).sum();
            if (score > most) {
                most = score;
                best = column;
            }
        }
        return best;
    }

    private static int narrowest(List<String> lines, List<Integer> asked) {
        long parted =
                asked.stream()
                        .filter(k -> isParted(lines.get(k)))
                        .filter(k -> Character.isLowerCase(lines.get(k + 1).strip().codePointAt(0)))
                        .count();
        return parted >= FEWEST_PARTED && parted >= PARTED_OFTEN * asked.size()
                ? NARROWEST_PARTED
                : NARROWEST;
    }

    private int fits(int line) {
        return isExceededBy(line) ? -1 : isFull(line) ? 1 : 0;
    }

    /// Whether a line is longer than that, and so was not broken.
    boolean isExceededBy(int line) {
        return measure.applyAsInt(lines.get(line)) > width;
    }

    /// Whether a line is as long as it could be, with the next one behind it.
    boolean isFull(int line) {
        String its = lines.get(line);
        String next = lines.get(line + 1).strip();
        int length = measure.applyAsInt(its);
        if (length > width) {
            return false;
        }
        String bare = its.strip();
        if (Character.isLetter(next.codePointAt(0)) && isParted(its)) {
            return true;
        }
        boolean isUnspaced =
                (bare.indexOf(' ') < 0 && next.indexOf(' ') < 0)
                        || isWide(bare.codePointBefore(bare.length()))
                        || isWide(next.codePointAt(0));
        if (isUnspaced) {
            return length >= FULL_UNSPACED * width && !endsSentence(its) && !its.contains("://");
        }
        int blank = next.indexOf(' ');
        String word = next.substring(0, blank < 0 ? next.length() : blank);
        double least = goesOn(lines, line) ? FULL : endsSentence(its) ? 1 : FULL_BEFORE_CAPITAL;
        return length + 1 + Math.min(LONGEST_WORD, measure.applyAsInt(word)) > least * width;
    }

    /// Whether a line goes on with the sentence of the one before it, as far as letters can tell.
    static boolean goesOn(List<String> lines, int line) {
        int first =
                lines.get(line + 1)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .findFirst()
                        .orElse('.');
        return Character.isLowerCase(first)
                || (!Character.isUpperCase(first)
                        && !Character.isTitleCase(first)
                        && !endsSentence(lines.get(line)));
    }

    /// Whether a sentence ends with a line, and another one begins.
    static boolean isBetweenSentences(List<String> lines, int line) {
        return endsSentence(lines.get(line)) && !goesOn(lines, line);
    }

    private static boolean endsSentence(String line) {
        return STOP.matcher(end(line)).find();
    }

    private static boolean isParted(String line) {
        return PARTED.matcher(end(line)).find();
    }

    private static String end(String line) {
        return line.substring(Math.max(0, line.length() - 6));
    }

    /// How many columns of a terminal a line takes.
    static int columns(String line) {
        return line.codePoints().map(c -> isBroad(c) ? 2 : 1).sum();
    }

    private static boolean isBroad(int c) {
        if (c < 0x1100) {
            return false;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }

    /// Whether a text is mostly written in characters that have no blanks between words.
    static boolean isWide(String text) {
        return 2 * text.codePoints().filter(Words::isWide).count() > text.length();
    }

    private static boolean isWide(int c) {
        return Words.isWide(c);
    }
}
