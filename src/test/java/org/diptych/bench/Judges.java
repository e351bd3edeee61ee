package org.diptych.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.encode.Models;
import org.diptych.find.learnt.Weighing;
import org.diptych.find.office.Offices;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Puts pairs before Diptych, one after the other so that the times mean something.
///
/// @param told who they are, as a sentence for the reader of the figures
/// @param comparers who compares which pair
/// @param fair which of the labelled pairs they may judge: none that their models were taught
record Judges(String told, Comparers comparers, Predicate<String> fair) {

    /// Gives every pair its comparer. What was learnt from some pairs must not judge those: for them this
    /// gives a comparer that replays what a model said which had not seen them.
    @FunctionalInterface
    interface Comparers {
        Comparer forPair(String pair);
    }

    /// Judges one pair.
    @FunctionalInterface
    interface Judge {
        Comparison judge(Both<Article> articles, Progress progress);
    }

    /// Hears of every comparison, in order.
    @FunctionalInterface
    interface Listener {
        void judged(Gold gold, Comparison comparison);

        Listener NONE = (_, _) -> {};
    }

    /// With every part that Diptych has, for every pair.
    static Judges standard() {
        Comparer comparer = Comparer.full(Offices.builtIn(), Models.installed());
        return new Judges(
                "Diptych as it is. Its tagger was taught the labelled pairs, and the thresholds of its"
                        + " rules were tuned on train.",
                _ -> comparer,
                _ -> true);
    }

    /// With taggers that were each taught only some of the pairs: a pair is judged by the one that was not
    /// taught it, and what nobody was taught by the tagger that Diptych has.
    ///
    /// @param folds where the folds were trained: a folder each, with its models in `models`, the names of the
    ///     pairs that it was not taught in `left-out.txt`, and weights that these did not teach either in
    ///     `weights.csv`
    static Judges leavingOut(Path folds) throws IOException {
        Comparer standard = Comparer.full(Offices.builtIn(), Models.installed());
        Map<String, Comparer> comparers = new HashMap<>();
        try (Stream<Path> folders = Files.list(folds)) {
            for (Path fold : folders.filter(Judges::isFold).sorted().toList()) {
                Comparer comparer =
                        Comparer.full(
                                Offices.builtIn(),
                                Models.in(fold.resolve("models")),
                                weighing(fold.resolve("weights.csv")));
                Files.readAllLines(fold.resolve("left-out.txt"))
                        .forEach(name -> comparers.put(name, comparer));
            }
        }
        return new Judges(
                "Of the labelled pairs %d were judged, each by a tagger that had not been taught it; the"
                                .formatted(comparers.size())
                        + " public sets by the one that Diptych has. The thresholds of its rules were"
                        + " tuned on train.",
                pair -> comparers.getOrDefault(pair, standard),
                comparers::containsKey);
    }

    private static Weighing weighing(Path table) throws IOException {
        try (Reader reader = Files.newBufferedReader(table)) {
            return Weighing.read(reader);
        }
    }

    private static boolean isFold(Path folder) {
        return Files.isDirectory(folder.resolve("models"))
                && Files.exists(folder.resolve("left-out.txt"))
                && Files.exists(folder.resolve("weights.csv"));
    }

    /// Every pair as it is.
    Trials together(List<Gold> golds, Listener listener) {
        return trials(golds, this::together, listener);
    }

    /// Every article that somebody garbled, with nothing beside it.
    Trials garbledAlone(List<Gold> golds) {
        return alone(golds, Gold::isGarbledOn);
    }

    /// Every article that nobody garbled, with nothing beside it: marks in it are false alarms.
    Trials fluentAlone(List<Gold> golds) {
        return alone(golds, (gold, side) -> !gold.isGarbledOn(side));
    }

    /// Where both articles of a pair are the same text, one of them.
    private Trials alone(List<Gold> golds, BiPredicate<Gold, Side> wanted) {
        List<Gold> lone =
                golds.stream()
                        .flatMap(g -> g.sides().filter(s -> wanted.test(g, s)).map(g::alone))
                        .toList();
        return trials(lone, this::together, Listener.NONE);
    }

    private Judge together(Gold gold) {
        Comparer comparer = comparers.forPair(gold.pair());
        return (articles, progress) -> comparer.compare(articles, Optional.empty(), progress);
    }

    private static Trials trials(
            List<Gold> golds, Function<Gold, Judge> judges, Listener listener) {
        return new Trials(
                golds.stream().map(gold -> trial(gold, judges.apply(gold), listener)).toList());
    }

    private static Trial trial(Gold gold, Judge judge, Listener listener) {
        Clock clock = new Clock();
        Comparison comparison = judge.judge(gold.articles(), clock);
        Duration all = clock.elapsed();
        listener.judged(gold, comparison);
        Score score = Scorer.score(gold, Judged.of(comparison));
        return new Trial(gold, score, clock.aligned().orElse(all), all);
    }

    /// Runs from when it is made.
    private static final class Clock implements Progress {

        private final long start = System.nanoTime();
        private final AtomicLong aligned = new AtomicLong(-1);

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - start);
        }

        Optional<Duration> aligned() {
            return aligned.get() < 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofNanos(aligned.get()));
        }

        @Override
        public void at(Stage stage) {}

        /// The first that is handed over is the alignment.
        @Override
        public void soFar(Comparison comparison) {
            aligned.compareAndSet(-1, System.nanoTime() - start);
        }
    }
}
