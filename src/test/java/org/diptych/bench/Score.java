package org.diptych.bench;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a pair, or a set of them, was judged.
///
/// @param words of both articles, as blanks part them
/// @param tallies of what was labelled
/// @param subtypes labels found and labels, by task and subtype: "garbled/glued"
record Score(int words, Map<Measure, Tally> tallies, SortedMap<String, Tally> subtypes) {

    static final Score NONE = new Score(0, Map.of(), new TreeMap<>());

    Score {
        tallies = Map.copyOf(tallies);
        subtypes = Collections.unmodifiableSortedMap(new TreeMap<>(subtypes));
    }

    static Score sum(List<Score> scores) {
        return scores.stream().reduce(NONE, Score::plus);
    }

    Tally of(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    /// Of a thousand words, how many bear a mark of this task that hits no label.
    double falseAlarms(Task task) {
        return words == 0 ? 0 : 1000.0 * of(task.measure()).falseAlarms() / words;
    }

    private Score plus(Score other) {
        Map<Measure, Tally> sums = new EnumMap<>(Measure.class);
        sums.putAll(tallies);
        other.tallies.forEach((m, tally) -> sums.merge(m, tally, Tally::plus));
        SortedMap<String, Tally> parts = new TreeMap<>(subtypes);
        other.subtypes.forEach((name, tally) -> parts.merge(name, tally, Tally::plus));
        return new Score(words + other.words, sums, parts);
    }
}
