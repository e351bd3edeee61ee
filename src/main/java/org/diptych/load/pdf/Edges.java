package org.diptych.load.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Running heads and page numbers: short lines at the upper or lower edge that stand alike on several
/// pages, hold nothing but a number, or are set small above the text.
final class Edges {

    /// The share of a page's height that is its edge.
    private static final double EDGE = 0.12;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?:page|seite|p\\.|pág\\.|página|стр\\.|[-–—|]|第)?\\s*(?:\\d{1,4}|[ivxlc]{1,6})\\s*(?:页|頁)?"
                            + "(?:\\s*(?:/|of|von|de|из)\\s*\\d{1,4})?\\s*[-–—|]?");

    /// What browsers print at the edges of a page.
    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?:https?|file|about|data):\\S+\\s+\\d{1,4}/\\d{1,4}"
                            + "|(?:\\d{1,4} of \\d{1,4}\\s+)?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}:\\d{2}\\b.{0,200}");

    private final Map<String, Set<Integer>> pages = new HashMap<>();

    Edges(List<Line> lines) {
        for (Line line : lines) {
            if (isAtEdge(line)) {
                pages.computeIfAbsent(key(line), _ -> new HashSet<>()).add(line.page());
            }
        }
    }

    /// @param usual the size of the text's letters
    boolean holds(Line line, double usual) {
        if (!isAtEdge(line)) {
            return false;
        }
        boolean isSmallAtTop = line.bottom() < EDGE * line.height() && line.size() <= usual - 0.9;
        return isSmallAtTop
                || NUMBER.matcher(line.text()).matches()
                || PRINTED.matcher(line.text()).matches()
                || pages.getOrDefault(key(line), Set.of()).size() > 1;
    }

    private static boolean isAtEdge(Line line) {
        return line.bottom() < EDGE * line.height() || line.bottom() > (1 - EDGE) * line.height();
    }

    /// What heads of several pages have in common: all but the numbers, and roughly the place.
    private static String key(Line line) {
        String words = line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
        return Math.round(line.bottom() / 8) + " " + words;
    }
}
