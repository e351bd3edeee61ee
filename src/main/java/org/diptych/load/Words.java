package org.diptych.load;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins lines, and the words that were parted between them.
public final class Words {

    private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[-\\u2010\\u00AC\\u00AD]$");

    private static final Pattern REST = Pattern.compile("^(\\p{Ll}[\\p{L}]*)");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*\\p{L}");

    /// A line that ends in the midst of a compound: "30-" and "year".
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{N}][-\\u2010]$");

    /// "pre- and post-war".
    private static final Pattern SHARED =
            Pattern.compile("^(?:and|or|to|und|oder|bis|et|ou|en|of)\\b.*");

    /// With so few parted words, lines are not parted by a program, and all hyphens are the writer's own.
    private static final double FEW = 0.02;

    /// All words of the document, with the hyphens that they have within a line.
    private final Set<String> known = new HashSet<>();

    private final boolean isParted;
    private final boolean isPartedOften;

    /// @param lines of the whole document
    public Words(List<String> lines) {
        long parted = lines.stream().filter(line -> PARTED.matcher(line).find()).count();
        isParted = lines.size() < 100 || parted > FEW * lines.size();
        isPartedOften = parted > 2;
        boolean isRest = false;
        for (String line : lines) {
            Matcher half = PARTED.matcher(line);
            boolean isHalf = half.find();
            Matcher rest = REST.matcher(line);
            // Halves of words are none.
            int from = isRest && rest.find() ? rest.end() : 0;
            String whole = isHalf ? line.substring(0, Math.max(from, half.start())) : line;
            WORD.matcher(whole)
                    .region(from, whole.length())
                    .results()
                    .forEach(m -> known.add(m.group().toLowerCase(Locale.ROOT)));
            isRest = isHalf;
        }
    }

    /// The words of some lines of it, which are none of them empty, in one.
    public String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (text.isEmpty()) {
                text.append(line);
                continue;
            }
            Matcher parted = PARTED.matcher(text.substring(Math.max(0, text.length() - 60)));
            Matcher rest = REST.matcher(line);
            boolean isShared = SHARED.matcher(line).matches();
            if (!isShared && parted.find() && rest.find()) {
                if (isSoft(text) || !keepsHyphen(parted.group(1), rest.group(1))) {
                    text.setLength(text.length() - 1);
                }
            } else if ((isShared
                            || !COMPOUND.matcher(text.substring(Math.max(0, text.length() - 3)))
                                    .find()
                            || !isOfWord(line))
                    && !isUnspaced(text.codePointBefore(text.length()), line.codePointAt(0))) {
                text.append(' ');
            }
            text.append(line);
        }
        return text.toString().replace("\u00AD", "");
    }

    /// The hyphen of a program that reads scanned pages.
    private static boolean isSoft(StringBuilder text) {
        return text.charAt(text.length() - 1) == '\u00AC';
    }

    private static boolean isOfWord(String line) {
        return Character.isLetterOrDigit(line.codePointAt(0));
    }

    /// "well-known" keeps its hyphen if the document has it elsewhere, and no "wellknown"; or, if hardly a line
    /// is parted, where both halves are words of their own.
    private boolean keepsHyphen(String one, String other) {
        String whole = (one + other).toLowerCase(Locale.ROOT);
        String hyphened = (one + "-" + other).toLowerCase(Locale.ROOT);
        boolean isCompound =
                !isPartedOften
                        && Math.min(one.length(), other.length()) >= 4
                        && known.contains(one.toLowerCase(Locale.ROOT))
                        && known.contains(other);
        return !known.contains(whole) && (known.contains(hyphened) || isCompound || !isParted);
    }

    /// Chinese and Japanese have no blanks between words, nor before or behind figures and letters.
    private static boolean isUnspaced(int last, int next) {
        return isWide(last) || isWide(next);
    }

    /// Whether a character is of a script that has no blanks.
    static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
