package org.diptych.speed;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/// Starts programs that show a window and looks at the screen to tell how soon they have: the first pixels, the
/// text, the coloured marks, and rest. It knows nothing of the programs, so that any can be held against any.
/// They take turns, so that what else the machine does meets all of them.
public final class Start {

    /// Text and colour are there when the screen has this share of what it has in the end.
    private static final double THERE = 0.8;

    /// A program that has changed nothing for so long has come to rest.
    private static final Duration REST = Duration.ofSeconds(8);

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /// Between two looks, in milliseconds: looking takes processor time from what is looked at.
    private static final int BETWEEN = 15;

    /// And at least this share of the time since the start.
    private static final double SPARSELY = 0.05;

    /// Of so many pixels of a row one is looked at, and of so many rows one.
    private static final int STEP = 2;

    /// A pixel is text if its brightest channel is below this, of 255.
    private static final int DARK = 90;

    /// A pixel is colour if its channels are farther apart than this.
    private static final int GREY = 12;

    private final Robot robot = new Robot();
    private final Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());

    private Start() throws AWTException {}

    /// What the screen held at a moment after the start.
    private record Glance(double seconds, int hash, long dark, long coloured) {}

    /// How soon one run was there, in seconds; processor time and memory are those of the program at rest.
    private record Run(double first, double text, double marks, double rest, double processor) {}

    /// Prints a table row for each program.
    ///
    /// @param args how often each is started, and their command lines, parted by `--`
    public static void main(String[] args) throws AWTException, IOException, InterruptedException {
        int times = Integer.parseInt(args[0]);
        List<List<String>> commands = new ArrayList<>();
        for (String arg : Arrays.asList(args).subList(1, args.length)) {
            if (arg.equals("--")) {
                commands.add(new ArrayList<>());
            } else {
                commands.getLast().add(arg);
            }
        }
        Start start = new Start();
        List<List<Run>> runs = commands.stream().<List<Run>>map(_ -> new ArrayList<>()).toList();
        for (int k = 0; k < times; k++) {
            for (int c = 0; c < commands.size(); c++) {
                runs.get(c).add(start.once(commands.get(c)));
            }
        }
        tell("| program | first pixels | text | marks | at rest | processor |");
        tell("| --- | --- | --- | --- | --- | --- |");
        for (int c = 0; c < commands.size(); c++) {
            List<Run> of = runs.get(c);
            tell(
                    "| %s | %s | %s | %s | %s | %s |"
                            .formatted(
                                    String.join(" ", commands.get(c)),
                                    told(of, Run::first),
                                    told(of, Run::text),
                                    told(of, Run::marks),
                                    told(of, Run::rest),
                                    told(of, Run::processor)));
        }
    }

    private Run once(List<String> command) throws IOException, InterruptedException {
        int empty = glance(Instant.now()).hash();
        Instant begin = Instant.now();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<Glance> changes = new ArrayList<>();
        Instant last = begin;
        int shown = empty;
        while (process.isAlive()
                && Duration.between(begin, Instant.now()).compareTo(LONGEST) < 0
                && (shown == empty || Duration.between(last, Instant.now()).compareTo(REST) < 0)) {
            robot.delay(
                    Math.max(
                            BETWEEN,
                            (int) (SPARSELY * Duration.between(begin, Instant.now()).toMillis())));
            Glance now = glance(begin);
            if (now.hash() != shown) {
                changes.add(now);
                shown = now.hash();
                last = Instant.now();
            }
        }
        double processor =
                process.toHandle()
                        .info()
                        .totalCpuDuration()
                        .map(time -> time.toMillis() / 1e3)
                        .orElse(Double.NaN);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
        // Until the window is gone.
        while (glance(begin).hash() != empty) {
            robot.delay(BETWEEN);
        }
        if (changes.isEmpty()) {
            throw new IOException("no window was shown by " + command);
        }
        Glance end = changes.getLast();
        return new Run(
                changes.getFirst().seconds(),
                soonest(changes, Glance::dark, end),
                end.coloured() == 0 ? Double.NaN : soonest(changes, Glance::coloured, end),
                end.seconds(),
                processor);
    }

    private static double soonest(
            List<Glance> changes, ToDoubleFunction<Glance> amount, Glance end) {
        return changes.stream()
                .filter(glance -> amount.applyAsDouble(glance) >= THERE * amount.applyAsDouble(end))
                .findFirst()
                .orElse(end)
                .seconds();
    }

    private Glance glance(Instant begin) {
        DataBufferInt pixels =
                (DataBufferInt) robot.createScreenCapture(screen).getRaster().getDataBuffer();
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1e3;
        int hash = 0;
        long dark = 0;
        long coloured = 0;
        for (int y = 0; y < screen.height; y += STEP) {
            for (int x = 0; x < screen.width; x += STEP) {
                int pixel = pixels.getElem(y * screen.width + x);
                hash = 31 * hash + pixel;
                int red = pixel >> 16 & 0xFF;
                int green = pixel >> 8 & 0xFF;
                int blue = pixel & 0xFF;
                int brightest = Math.max(red, Math.max(green, blue));
                int spread = brightest - Math.min(red, Math.min(green, blue));
                // What is black is the screen behind the window.
                dark += brightest > 0 && brightest < DARK ? 1 : 0;
                coloured += spread > GREY ? 1 : 0;
            }
        }
        return new Glance(seconds, hash, dark, coloured);
    }

    /// The least and the median.
    private static String told(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return Double.isNaN(sorted[0])
                ? ""
                : String.format(
                        Locale.ROOT, "%.2f s, %.2f s", sorted[0], sorted[sorted.length / 2]);
    }

    @SuppressWarnings("SystemOut") // A table for whoever runs it.
    private static void tell(String line) {
        System.out.println(line);
    }
}
