package org.diptych.load.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins lines, and the words that were parted between them.
final class Words {

    private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[-\\u2010\\u00AD]$");

    private static final Pattern REST = Pattern.compile("^(\\p{Ll}[\\p{L}]*)");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*\\p{L}");

    /// All words of the document, with the hyphens that they have within a line.
    private final Set<String> known = new HashSet<>();

    Words(List<Line> lines) {
        for (Line line : lines) {
            WORD.matcher(line.text())
                    .results()
                    .forEach(m -> known.add(m.group().toLowerCase(Locale.ROOT)));
        }
    }

    String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (text.isEmpty()) {
                text.append(line.text());
                continue;
            }
            Matcher parted = PARTED.matcher(text.substring(Math.max(0, text.length() - 60)));
            Matcher rest = REST.matcher(line.text());
            if (parted.find() && rest.find()) {
                if (!keepsHyphen(parted.group(1), rest.group(1))) {
                    text.setLength(text.length() - 1);
                }
            } else if (!isUnspaced(
                    text.codePointBefore(text.length()), line.text().codePointAt(0))) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString().replace("\u00AD", "");
    }

    /// "well-known" keeps its hyphen if the document has it elsewhere, and no "wellknown".
    private boolean keepsHyphen(String one, String other) {
        String whole = (one + other).toLowerCase(Locale.ROOT);
        String hyphened = (one + "-" + other).toLowerCase(Locale.ROOT);
        return known.contains(hyphened) && !known.contains(whole);
    }

    /// Chinese and Japanese have no blanks between words.
    private static boolean isUnspaced(int last, int next) {
        return isWide(last) && isWide(next);
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
