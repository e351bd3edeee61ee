package org.diptych.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.load.file.Sample;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.text.Side;

/// Measures the window on two articles of five thousand paragraphs each, drawn in software, and what its
/// thread has to do while two articles are compared; and keeps both as a table.
public final class ReaderSpeed {

    private static final int ROWS = 5_000;
    private static final int STEPS = 200;

    /// As a wheel scrolls, in pixels.
    private static final double STEP = 60;

    private final Words words = new Words(Locale.ENGLISH);
    private final Wording wording = new Wording(Locale.ENGLISH);
    private final Random random = new Random(5);
    private final List<String> rows = new ArrayList<>();
    private final Stage stage = new Stage();
    private final Workbench window;

    private ReaderSpeed() throws IOException {
        Path home = Files.createTempDirectory("diptych");
        window =
                new Workbench(
                        stage,
                        Comparer.lexical(),
                        Chooser.ofSystem(stage, words),
                        Printery.ofSystem(stage),
                        Memory.empty(home.resolve("settings.properties")),
                        new Reviews(home.resolve("reviews")),
                        wording,
                        words);
        window.show();
    }

    /// Measures and writes.
    ///
    /// @param args the file for the table, and the commit
    public static void main(String[] args) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            ReaderSpeed speed = Frames.onWindow(ReaderSpeed::new);
            speed.comparing("while the sample is compared, at first");
            speed.comparing("while it is compared again");
            speed.opening();
            speed.longArticles();
            Files.writeString(Path.of(args[0]), speed.table(args[1]), UTF_8);
        } finally {
            Platform.exit();
        }
    }

    private void comparing(String when) throws Exception {
        Frames.settle();
        Watchdog watchdog = new Watchdog();
        boolean isPairOpen = window.reading().spread().get() != null;
        Frames.onWindow(() -> {
            if (isPairOpen) {
                window.actions().swap();
            } else {
                window.actions().trySample();
            }
            return true;
        });
        while (!Frames.onWindow(
                () -> window.reading().spread().get() != null && !window.isComparing())) {
            Thread.onSpinWait();
        }
        Frames.settle();
        watchdog.stop();
        row(when, watchdog);
    }

    private void row(String when, Watchdog watchdog) {
        row(
                "longest stretch of the window's thread, " + when,
                watchdog.longest().getFirst(),
                "%d longer than 50 ms".formatted(watchdog.longerThan(50)),
                "50 ms");
    }

    /// What the window's thread does when long articles are opened, before and after anything is found in them.
    private void opening() throws Exception {
        Comparison comparison = LongPair.of(ROWS, Sample.pair().right());
        Comparison bare =
                new Comparison(
                        comparison.pair(), comparison.original(), List.of(), comparison.ledgers());
        stretch("while long articles are shown", outcome(bare, Spread.of(bare, words, wording)));
        stretch(
                "while what was found in them is",
                outcome(comparison, Spread.of(comparison, words, wording)));
    }

    private void stretch(String when, Comparing.Outcome outcome) throws Exception {
        Frames.settle();
        Watchdog watchdog = new Watchdog();
        Frames.onWindow(() -> {
            window.reading().show(outcome, outcome.review());
            return true;
        });
        Frames.settle();
        watchdog.stop();
        row(when, watchdog);
    }

    private static Comparing.Outcome outcome(Comparison comparison, Spread spread) {
        return new Comparing.Outcome(
                Comparing.Request.of(Map.of(), Optional.empty()),
                new OpenPair(
                        Map.of(
                                Side.LEFT,
                                comparison.pair().on(Side.LEFT),
                                Side.RIGHT,
                                comparison.pair().on(Side.RIGHT))),
                Optional.empty(),
                spread,
                Review.of(comparison),
                null,
                Optional.empty(),
                Optional.empty());
    }

    private void longArticles() throws Exception {
        Comparison comparison = LongPair.of(ROWS, Sample.pair().left());
        double before = ThreadTime.frames();
        double own = ThreadTime.own();
        long start = System.nanoTime();
        Spread spread = Spread.of(comparison, words, wording);
        double spreadWork = ThreadTime.own() - own;
        double spreadClock = (System.nanoTime() - start) / 1e6;
        Comparing.Outcome outcome = outcome(comparison, spread);
        Frames.Cost shown = Frames.after(() -> window.reading().show(outcome, outcome.review()));
        Frames.settle();
        row(
                "shown after the comparison's end",
                ThreadTime.frames() - before + spreadWork,
                "of it %.0f ms beside the window's thread; by the clock %.0f ms"
                        .formatted(spreadWork, spreadClock + shown.clock()),
                "2,000 ms");
        ProseArea left = area(Side.LEFT);
        List<Frames.Cost> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(Frames.after(() -> left.scrollYBy(STEP)));
        }
        row("a step of scrolling", steps, "median 16 ms, p95 40 ms");
        List<Frames.Cost> jumps = new ArrayList<>();
        for (int i = 0; i < STEPS / 4; i++) {
            int finding = random.nextInt(window.reading().shown().size());
            jumps.add(
                    Frames.after(() ->
                            window.reading()
                                    .selected()
                                    .set(window.reading().shown().get(finding))));
        }
        row("a jump to a finding", jumps, "50 ms");
        rows.add(
                "| rows apart at the worst, over %d random scrolls and jumps | %.2f px | | 1 px |"
                        .formatted(STEPS, worst()));
        memory();
    }

    private void memory() throws IOException {
        long busy = resident();
        System.gc();
        rows.add(
                "| memory | %d MB | %d MB before a collection; Java's heap after it %d MB | 400 MB |"
                        .formatted(
                                resident(),
                                busy,
                                (Runtime.getRuntime().totalMemory()
                                                - Runtime.getRuntime().freeMemory())
                                        / 1_000_000));
    }

    /// How far apart the two halves of any row in view ever stood, in pixels.
    private double worst() throws Exception {
        double worst = 0;
        for (int i = 0; i < STEPS; i++) {
            boolean isJump = i % 4 == 0;
            Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
            double by = (random.nextDouble() - 0.4) * 2_000;
            int finding = random.nextInt(window.reading().shown().size());
            Frames.after(() -> {
                if (isJump) {
                    window.reading().selected().set(window.reading().shown().get(finding));
                } else {
                    area(side).scrollYBy(by);
                }
            });
            worst = Math.max(worst, Frames.onWindow(this::apart));
        }
        return worst;
    }

    private double apart() {
        Set<Integer> both = new HashSet<>(area(Side.LEFT).visibleRows());
        both.retainAll(area(Side.RIGHT).visibleRows());
        return both.stream()
                .mapToDouble(row -> Math.abs(y(Side.LEFT, row) - y(Side.RIGHT, row)))
                .max()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private double y(Side side, int row) {
        return area(side).cell(row).orElseThrow().getBoundsInParent().getMinY();
    }

    private ProseArea area(Side side) {
        List<ProseArea> areas =
                window.scene().getRoot().lookupAll(".prose").stream()
                        .map(ProseArea.class::cast)
                        .toList();
        return side == Side.LEFT ? areas.getFirst() : areas.getLast();
    }

    private void row(String what, double work, String told, String asked) {
        rows.add("| %s | %.0f ms | %s | %s |".formatted(what, work, told, asked));
    }

    private void row(String what, List<Frames.Cost> costs, String asked) {
        List<Double> work = costs.stream().map(Frames.Cost::work).sorted().toList();
        List<Double> clock = costs.stream().map(Frames.Cost::clock).sorted().toList();
        rows.add(
                "| %s | median %.0f ms, p95 %.0f ms | by the clock %.0f and %.0f ms | %s |"
                        .formatted(
                                what,
                                share(work, 0.5),
                                share(work, 0.95),
                                share(clock, 0.5),
                                share(clock, 0.95),
                                asked));
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    /// What the system counts as this program's memory, in megabytes; 0 where it does not tell.
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_000)
                        .findFirst()
                        .orElse(0L)
                : 0;
    }

    private String table(String commit) {
        return """
        # How fast the window is

        Written by `mvn -q -Pspeed test-compile exec:exec@reader-speed`, on %s, at commit %s, on %s %s with %d processors, drawn in software %s, compiled once only as the installed program is. Two articles of %,d paragraphs each, with %,d findings. Milliseconds of processor time of the threads that make frames, unless the clock is named: clocks count what else the machine does.

        | | measured | | asked |
        | --- | --- | --- | --- |
        %s
        """
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        commit,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        "Headless".equals(System.getProperty("glass.platform"))
                                ? "without a display"
                                : "on a display",
                        ROWS,
                        Objects.requireNonNull(window.reading().spread().get()).findings().size(),
                        String.join("\n", rows));
    }
}
