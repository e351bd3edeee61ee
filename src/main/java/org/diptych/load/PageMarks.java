package org.diptych.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of a plain text that are the page's own: "Page 3 of 7", numbers and running heads beside form feeds.
///
/// A number by itself may head a chapter, and "Page 3" may be what a story is about: neither is left out unless others
/// of its kind count on, or a new page begins beside it.
final class PageMarks {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?iu)[-–—|\\[( ]*(?:(page|pg\\.?|p\\.|seite|página|pág\\.|pagina|pag\\.|side|sida|strona|str\\.|страница|стр\\.|第)\\s*)?"
                            + "(\\d{1,4})\\s*(?:页|頁|ページ)?(?:\\s*(/|of|von|de|sur|di|van|av|af|z|из)\\s*(\\d{1,4}))?[-–—|\\]) ]*");

    /// The longest running head, in characters.
    private static final int LONGEST = 100;

    /// The share of a text's lines above which what is alike on all its pages is the text.
    private static final double MOST = 1.0 / 3;

    private final List<String> lines;
    private final Set<Integer> starts;
    private final Set<Integer> found = new TreeSet<>();

    private PageMarks(List<String> lines, Set<Integer> starts) {
        this.lines = lines;
        this.starts = starts;
    }

    /// The indexes of such lines.
    ///
    /// @param starts the indexes of the lines that begin a page behind a form feed
    static Set<Integer> among(List<String> lines, Set<Integer> starts) {
        PageMarks marks = new PageMarks(lines, starts);
        marks.count();
        marks.findEdges();
        return marks.found;
    }

    /// Lines of one form that count the pages of the whole, or one behind the other.
    private void count() {
        Map<String, TreeMap<Integer, Integer>> forms = new HashMap<>();
        for (int k = 0; k < lines.size(); k++) {
            Matcher line = NUMBERED.matcher(lines.get(k).strip());
            if (line.matches()) {
                int number = Integer.parseInt(line.group(2));
                boolean isOfWhole =
                        line.group(4) != null
                                && number >= 1
                                && number <= Integer.parseInt(line.group(4));
                if (isOfWhole && line.group(1) != null) {
                    found.add(k);
                }
                String form = lines.get(k).strip().replaceFirst("\\d+", "#");
                // Chapters are headed by a bare number, and a score is one of two.
                if (!form.equals("#") && (line.group(4) == null || isOfWhole)) {
                    forms.computeIfAbsent(form, _ -> new TreeMap<>()).put(k, number);
                }
            }
        }
        for (TreeMap<Integer, Integer> form : forms.values()) {
            List<Integer> numbers = new ArrayList<>(form.values());
            boolean isCounted = numbers.size() > 1;
            for (int k = 1; k < numbers.size(); k++) {
                isCounted &= numbers.get(k) == numbers.get(k - 1) + 1;
            }
            if (isCounted && areApart(new ArrayList<>(form.keySet()))) {
                found.addAll(form.keySet());
            }
        }
    }

    /// Whether there is text between any two of them: otherwise they are a list.
    private boolean areApart(List<Integer> marks) {
        for (int k = 1; k < marks.size(); k++) {
            if (lines.subList(marks.get(k - 1) + 1, marks.get(k)).stream()
                    .allMatch(String::isBlank)) {
                return false;
            }
        }
        return true;
    }

    /// The first and the last lines of pages, if they are numbers, or alike on several pages.
    private void findEdges() {
        if (starts.isEmpty()) {
            return;
        }
        List<Integer> tops = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Integer> bounds = new ArrayList<>(starts);
        bounds.add(0);
        bounds.add(lines.size());
        bounds.sort(Comparator.naturalOrder());
        for (int k = 0; k + 1 < bounds.size(); k++) {
            List<Integer> full = new ArrayList<>();
            for (int i = bounds.get(k); i < bounds.get(k + 1); i++) {
                if (!lines.get(i).isBlank()) {
                    full.add(i);
                }
            }
            if (full.size() > 1) {
                tops.add(full.getFirst());
                ends.add(full.getLast());
            }
        }
        take(tops);
        take(ends);
    }

    private void take(List<Integer> edges) {
        Map<String, Set<Integer>> alike = new HashMap<>();
        for (int edge : edges) {
            String line = lines.get(edge).strip();
            if (NUMBERED.matcher(line).matches()) {
                found.add(edge);
            } else if (line.length() <= LONGEST) {
                String key = line.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
                alike.computeIfAbsent(key, _ -> new HashSet<>()).add(edge);
            }
        }
        long all = lines.stream().filter(line -> !line.isBlank()).count();
        alike.values().stream()
                .filter(same -> same.size() > 1 && same.size() <= MOST * all)
                .forEach(found::addAll);
    }
}
