package org.diptych.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lays figures out as tables.
final class Board {

    private static final List<String> FIGURES = List.of("P", "R", "F1");

    private Board() {}

    /// Every measure on every set, and garbled articles alone.
    static String figures(Map<String, Trials> sets, Map<String, Trials> alone) {
        List<String> head =
                sets.keySet().stream()
                        .flatMap(set ->
                                Stream.concat(FIGURES.stream(), Stream.of("labels"))
                                        .map(figure -> set + " " + figure))
                        .toList();
        Table table = new Table("", head);
        for (Measure measure : Measure.values()) {
            table.row(measure.toString(), cells(measure, sets.values()));
        }
        for (Measure measure :
                List.of(Measure.GARBLED, Measure.GARBLED_SERIOUS, Measure.GARBLED_CHARACTERS)) {
            table.row(measure + ", alone", cells(measure, alone.values()));
        }
        return table.toString();
    }

    /// What public sets were labelled for.
    static String publicFigures(Map<PublicSet, Trials> sets) {
        Table table = new Table("", Stream.concat(FIGURES.stream(), Stream.of("labels")).toList());
        sets.forEach((set, trials) ->
                set.measures()
                        .forEach(measure ->
                                table.row(
                                        set.name() + ", " + measure,
                                        cells(measure, List.of(trials)))));
        return table.toString();
    }

    /// How many of how many.
    static String shares(Map<String, Tally> counted) {
        Table table = new Table("", List.of("share", "of"));
        counted.forEach((what, tally) ->
                table.row(what, List.of(share(tally.recall()), String.valueOf(tally.labels()))));
        return table.toString();
    }

    /// Marks in a thousand words that hit no label.
    static String falseAlarms(Map<String, Trials> sets) {
        Table table =
                new Table(
                        "",
                        Stream.concat(
                                        Arrays.stream(Task.values()).map(Task::toString),
                                        Stream.of("pairs", "words"))
                                .toList());
        sets.forEach((set, trials) -> table.row(set, falseAlarms(trials)));
        return table.toString();
    }

    /// Milliseconds that the middle one of a set's pairs took.
    static String times(Map<String, Trials> sets) {
        Table table = new Table("", List.of("aligned", "all findings"));
        sets.forEach((set, trials) ->
                table.row(
                        set,
                        List.of(
                                milliseconds(trials.median(Trial::aligned)),
                                milliseconds(trials.median(Trial::all)))));
        return table.toString();
    }

    /// Garbled wording pair by pair.
    static String byPair(Trials trials) {
        Table table = new Table("", List.of("P", "R", "F1", "marks", "found", "labels"));
        for (Trial trial : trials.list()) {
            Tally tally = trial.score().of(Measure.GARBLED);
            table.row(
                    trial.gold().pair(),
                    List.of(
                            share(tally.precision()),
                            share(tally.recall()),
                            share(tally.f1()),
                            String.valueOf(tally.marks()),
                            String.valueOf(tally.found()),
                            String.valueOf(tally.labels())));
        }
        return table.toString();
    }

    /// Recall of every subtype in every set.
    static String bySubtype(Map<String, Trials> sets) {
        Table table = new Table("", List.copyOf(sets.keySet()));
        List<Score> scores = sets.values().stream().map(Trials::score).toList();
        scores.stream()
                .flatMap(s -> s.subtypes().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(subtype ->
                        table.row(
                                subtype,
                                scores.stream()
                                        .map(s -> s.subtypes().getOrDefault(subtype, Tally.NONE))
                                        .map(Board::recall)
                                        .toList()));
        return table.toString();
    }

    private static List<String> cells(Measure measure, Collection<Trials> sets) {
        return sets.stream().flatMap(trials -> cells(measure, trials).stream()).toList();
    }

    private static List<String> cells(Measure measure, Trials trials) {
        Tally tally = trials.score().of(measure);
        List<String> cells = new ArrayList<>();
        boolean all = measure.shown() == Measure.Shown.ALL;
        cells.add(all ? share(tally.precision()) : "");
        cells.add(all || measure.shown() == Measure.Shown.RECALL ? share(tally.recall()) : "");
        cells.add(measure.shown() == Measure.Shown.RECALL ? "" : share(tally.f1()));
        cells.add(String.valueOf(tally.labels()));
        return cells;
    }

    private static List<String> falseAlarms(Trials trials) {
        Score score = trials.score();
        List<String> cells = new ArrayList<>();
        for (Task task : Task.values()) {
            boolean asked = score.tallies().containsKey(task.measure());
            cells.add(asked ? rounded(score.falseAlarms(task), 2) : "");
        }
        cells.add(String.valueOf(trials.list().size()));
        cells.add(String.valueOf(score.words()));
        return cells;
    }

    private static String recall(Tally tally) {
        return tally.labels() == 0
                ? ""
                : "%d/%d %s".formatted(tally.found(), tally.labels(), share(tally.recall()));
    }

    private static String share(double share) {
        return rounded(share, 3);
    }

    /// A figure that lies in the middle goes to the even one, as in Python: figures may be compared as text.
    private static String rounded(double figure, int places) {
        return new BigDecimal(figure).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String milliseconds(Duration time) {
        return String.valueOf(time.toMillis());
    }
}
