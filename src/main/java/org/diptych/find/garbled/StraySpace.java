package org.diptych.find.garbled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Span;

/// Blanks where English has none, or none where it has one: "large -scale", "of]the ]", "this ."
public final class StraySpace extends SideRule {

    private static final List<Pattern> STRAY =
            Stream.of(
                            // "large -scale", "35 -year"
                            "[\\p{L}\\d]+ -\\p{Ll}+",
                            // "Pétion -Ville"
                            "\\p{Lu}\\p{Ll}+ -\\p{Lu}\\p{Ll}+",
                            // "knees ,", "like this ."
                            "(?<=[\\p{L}\\d”\"’)]) +[,.;!?](?=\\s|$|[”\"])(?! ?[.,])",
                            // "Beijing ‘s"
                            "(?<=\\p{L}) [‘’']s\\b",
                            // "“ We", "off ”"; a mark between blanks belongs to neither side
                            "“ +\\p{L}+|\\p{L}+ +”(?=[\\s,.;]|$)",
                            // "be“laid", "”said", "everyone. “" at the end of a line
                            "\\p{Ll}+“\\p{L}+|\\p{Ll}+”\\p{L}+|[.,] “$",
                            // "of]the ]"
                            "\\p{L}*\\]\\p{L}+(?: \\])?|\\p{L}+\\[\\p{L}+\\] ?|\\[ \\p{L}+|\\p{L}+ \\]",
                            // "2 .800", "$5, 200", "41, 000"
                            "\\d+ [.,]\\d{3}\\b|[$£€]\\d{1,3}, \\d{3}\\b",
                            // "$ 250"
                            "(?:US)?[$£€] \\d[\\d.,]*",
                            // an upside-down mark in English
                            "[¿¡]\\s?\\p{L}+")
                    .map(p -> Pattern.compile(p, Pattern.MULTILINE))
                    .toList();

    /// "60 %": right in other languages and house styles, so only where the other side has none.
    private static final Pattern BEFORE_PERCENT = Pattern.compile("(\\d[\\d.,]*) %");

    /// A word with a pair of brackets in it.
    private static final Pattern BRACKETED = Pattern.compile("\\p{L}*\\[\\p{L}+\\]\\p{L}*");

    public StraySpace() {
        super("garbled.spacing", Garble.SPACING, Severity.MINOR, 0.93);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        String text = reading.article().text();
        String other = reading.other().text();
        NavigableMap<Integer, MatchResult> bracketed = new TreeMap<>();
        BRACKETED.matcher(text).results().forEach(m -> bracketed.put(m.start(), m));
        Map<String, Boolean> known = new HashMap<>();
        Stream<MatchResult> percent =
                BEFORE_PERCENT
                        .matcher(text)
                        .results()
                        .filter(m -> other.contains(m.group(1) + "%"));
        return Stream.concat(STRAY.stream().flatMap(p -> p.matcher(text).results()), percent)
                .filter(m -> !known.computeIfAbsent(m.group(), other::contains))
                .filter(m -> !isWithinOneWord(reading, bracketed, new Span(m.start(), m.end())))
                .map(m -> garbled(reading, new Span(m.start(), m.end()), null, null));
    }

    /// Letters that a writer put into a word or changed in it: `[T]he`, `want[s]`.
    ///
    /// @param bracketed the words with brackets in them, by where they begin
    private static boolean isWithinOneWord(
            Reading reading, NavigableMap<Integer, MatchResult> bracketed, Span at) {
        Integer first = bracketed.floorKey(at.start());
        return bracketed.subMap(first == null ? 0 : first, at.end()).values().stream()
                .filter(m -> at.start() < m.end())
                .map(m -> m.group().replaceAll("[\\[\\]]", ""))
                .anyMatch(w -> English.knows(w) || reading.otherHasInAnyCase(w));
    }
}
