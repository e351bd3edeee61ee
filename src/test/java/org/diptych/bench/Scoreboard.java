package org.diptych.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diptych.load.LoadFailure;
import org.diptych.present.Wording;
import org.diptych.report.JsonReport;
import org.diptych.report.Report;

/// Measures Diptych on every labelled pair and prints the figures:
/// `mvn -q -Pscoreboard test-compile exec:exec@scoreboard`. With
///
/// - `-Dbench.public=DIR` also on the public sets below that folder,
/// - `-Dbench.keep` writes the figures to `src/test/scoreboard.md`,
/// - `-Dbench.reports=DIR` writes every comparison of two articles below that folder, as JSON.
public final class Scoreboard {

    private static final String KEPT = "src/test/scoreboard.md";
    private static final Path OWN = Path.of("src", "test", "resources");

    private final Judges judges;

    /// Of pairs that something was learnt from, the judges may only replay what was said of them: how long it
    /// takes is asked of Diptych as it is.
    private final Judges timed = Judges.standard();

    private final Optional<Path> reports;
    private final Report json = new JsonReport(new Wording(Locale.ENGLISH));

    /// Judged, by the name of the set or of the part of it.
    private final Map<String, Trials> own = new LinkedHashMap<>();

    private final Map<String, Trials> garbledAlone = new LinkedHashMap<>();
    private final Map<String, Trials> clean = new LinkedHashMap<>();
    private final Map<PublicSet, Trials> others = new LinkedHashMap<>();
    private final Map<String, Trials> times = new LinkedHashMap<>();
    private final Map<String, Tally> faults = new LinkedHashMap<>();

    private Scoreboard(Judges judges, Optional<Path> reports) {
        this.judges = judges;
        this.reports = reports;
    }

    public static void main(String[] arguments) throws Exception {
        String origin = Origin.told(KEPT);
        Optional<Path> publicSets = folder("bench.public");
        Optional<Path> folds = folder("bench.folds");
        Judges judges = folds.isPresent() ? Judges.leavingOut(folds.get()) : Judges.standard();
        Scoreboard board = new Scoreboard(judges, folder("bench.reports"));
        long start = System.nanoTime();
        board.measureOwn();
        for (PublicSet set : PublicSet.ALL) {
            if (publicSets.filter(set::isIn).isPresent()) {
                board.measure(set, publicSets.get());
            }
        }
        if (publicSets.isPresent()) {
            board.faults.putAll(Faults.in(publicSets.get(), judges));
        }
        String figures = board.figures(origin);
        System.out.println(figures);
        System.out.println(board.details());
        System.out.printf("It took %d s.%n", (System.nanoTime() - start) / 1_000_000_000);
        if (Boolean.getBoolean("bench.keep")) {
            Files.writeString(Path.of(KEPT), figures);
        }
    }

    private static Optional<Path> folder(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private void measureOwn() throws IOException, LoadFailure {
        List<Gold> pairs = fair("pairs");
        List<Gold> train = fair("train");
        put(own, judges.together(pairs, to("pairs")), judges.together(train, to("train")));
        put(garbledAlone, judges.garbledAlone(pairs), judges.garbledAlone(train));
        own.forEach(clean::put);
        Trials both = own.getOrDefault("both", Trials.NONE);
        clean.put("both, no garbled label", both.where(Gold::isFluent));
        clean.put("both, honest copies", both.where(Gold::isHonest));
        clean.put(
                "both, clean articles alone",
                judges.fluentAlone(pairs).and(judges.fluentAlone(train)));
        put(
                times,
                timed.together(pairs, Judges.Listener.NONE),
                timed.together(train, Judges.Listener.NONE));
    }

    private List<Gold> fair(String set) throws IOException, LoadFailure {
        return Golds.ofFolder(OWN.resolve(set)).stream()
                .filter(gold -> judges.fair().test(gold.pair()))
                .toList();
    }

    private static void put(Map<String, Trials> sets, Trials pairs, Trials train) {
        sets.put("pairs", pairs);
        sets.put("train", train);
        sets.put("both", pairs.and(train));
    }

    private void measure(PublicSet set, Path folder) throws IOException, LoadFailure {
        List<Gold> golds = set.read(folder);
        Trials trials = judges.together(golds, to(set.name()));
        others.put(set, trials);
        times.put(set.name(), trials);
        if (set.isClean()) {
            clean.put(set.name(), trials);
            clean.put(set.name() + ", each alone", judges.fluentAlone(golds));
        }
    }

    private Judges.Listener to(String set) {
        return (gold, comparison) ->
                reports.ifPresent(folder -> {
                    Path file = folder.resolve(set, gold.pair() + ".json");
                    try {
                        Files.createDirectories(folder.resolve(set));
                        try (OutputStream out = Files.newOutputStream(file)) {
                            json.write(comparison, out);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /// What is kept: the small tables.
    private String figures(String origin) {
        return """
        # Scoreboard

        %s. %s

        Precision (P), recall (R) and F1 by what careful readers labelled; *alone* are garbled articles \
        judged with nothing beside them.

        %s
        Public sets%s:

        %s
        %sFalse alarms per 1,000 words, both articles counted:

        %s
        Milliseconds for the middle pair, loading apart:

        %s\
        """
                .formatted(
                        origin,
                        judges.told(),
                        Board.figures(own, garbledAlone),
                        leftOut(),
                        Board.publicFigures(others),
                        faults.isEmpty()
                                ? ""
                                : "Facts and quotations of public sets:\n\n"
                                        + Board.shares(faults)
                                        + "\n",
                        Board.falseAlarms(clean),
                        Board.times(times));
    }

    private String leftOut() {
        String absent =
                PublicSet.ALL.stream()
                        .filter(set -> !others.containsKey(set))
                        .map(PublicSet::name)
                        .collect(Collectors.joining(", "));
        return absent.isEmpty() ? "" : " (left out, for they were not at hand: " + absent + ")";
    }

    /// What is only printed: where garbled wording is missed.
    private String details() {
        Map<String, Trials> sets = new LinkedHashMap<>(own);
        garbledAlone.forEach((set, trials) -> sets.put(set + ", alone", trials));
        return """
        Garbled, pair by pair:

        %s
        Found of what was labelled, by subtype:

        %s\
        """
                .formatted(
                        Board.byPair(own.getOrDefault("both", Trials.NONE)), Board.bySubtype(sets));
    }
}
