package org.diptych.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.align.WordDiff;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.compare.Rules;
import org.diptych.encode.Encoder;
import org.diptych.encode.Models;
import org.diptych.encode.Opening.Opened;
import org.diptych.encode.Tagger;
import org.diptych.find.Rule;
import org.diptych.load.LoadFailure;
import org.diptych.present.Wording;
import org.diptych.report.PdfReport;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Sentence;

/// Writes the table of speeds: every stage at growing lengths, by the clock and in processor time, on
/// which what else the machine does weighs less; the exponent of growth; and others at the like work.
public final class Speed {

    private static final int RUNS = 3;

    /// No step is repeated that took longer, in seconds.
    private static final double LONG = 5;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Integer> sizes;
    private final List<String> rows = new ArrayList<>();
    private final Texts texts;

    /// Counted so that no rule is idle.
    private long found;

    private Speed(List<Integer> sizes, Texts texts) {
        this.sizes = sizes;
        this.texts = texts;
    }

    /// Measures and writes.
    ///
    /// @param args the file for the table, the commit, the models' folder or "-", the folder of the labelled
    ///     pairs, and the lengths in words
    public static void main(String[] args) throws IOException, LoadFailure {
        List<Integer> sizes = Stream.of(args).skip(4).map(Integer::valueOf).toList();
        List<Path> pairs;
        try (Stream<Path> folders = Files.list(Path.of(args[3]))) {
            pairs = folders.sorted().toList();
        }
        Speed speed = new Speed(sizes, new Texts(pairs));
        speed.stages();
        speed.paragraphs();
        speed.others();
        if (!args[2].equals("-")) {
            speed.models(Path.of(args[2]));
        }
        Files.writeString(Path.of(args[0]), speed.table(args[1]), UTF_8);
    }

    /// What is measured once: seconds by the clock, and of processor time.
    private record Cost(double seconds, double processor, double megabytes) {}

    private void stages() {
        List<Integer> middling = sizes.stream().filter(size -> size <= 10_000).toList();
        List<Rule> rules = Rules.all();
        Aligner aligner = Aligner.standard();
        row("segment both", sizes, text -> text.map(Texts::article));
        row("align, by words alone", sizes, text -> aligner.align(text.map(Texts::article)));
        row(
                "align and all rules",
                sizes,
                text -> {
                    Aligned pair = aligner.align(text.map(Texts::article));
                    rules.forEach(rule -> rule.check(pair).forEach(_ -> found++));
                });
        row("compare by words alone", sizes, Speed::compared);
        row("write the PDF of what was compared", sizes, this::comparison, Speed::pdf);
        row(
                "align a text that repeats itself",
                middling,
                texts::repeating,
                text -> aligner.align(text.map(Texts::article)));
        row("*Myers on sentences*", sizes, text -> sentenceDiff(text, new MyersDiff<>()));
        row(
                "*Myers in linear space on sentences*",
                sizes,
                text -> sentenceDiff(text, new MyersDiffWithLinearSpace<>()));
        row(
                "*Gale–Church on sentences*",
                middling,
                text -> {
                    Both<List<Integer>> lengths =
                            text.map(side -> sentences(side).stream().map(String::length).toList());
                    GaleChurch.cost(lengths.left(), lengths.right());
                });
    }

    private void others() {
        List<Integer> small = sizes.stream().filter(size -> size <= 1_000).toList();
        row("*CollateX (Dekker) on words*", small, Others::collate);
        Others.Checker checker = new Others.Checker();
        row(
                "*LanguageTool, checking one side*",
                small,
                text -> found += checker.check(text.right()));
    }

    private void paragraphs() {
        for (int characters : List.of(1_000, 10_000, 100_000)) {
            Both<String> paragraph = texts.paragraph(characters);
            Both<Article> both = paragraph.map(Texts::article);
            Cost cost =
                    measured(
                            paragraph,
                            text ->
                                    WordDiff.edits(
                                            both,
                                            Texts.whole(text.left()),
                                            Texts.whole(text.right())));
            rows.add(
                    "| word diff of one paragraph of %,d characters | %s |"
                            .formatted(characters, told(cost)));
        }
    }

    private void models(Path folder) {
        try (Models models = Models.in(folder)) {
            if (models.encoder() instanceof Opened<Encoder>(Encoder encoder)) {
                row(
                        "encode one side",
                        sizes.subList(0, 1),
                        text -> encoder.encode(sentences(text.left())));
            }
            if (models.tagger() instanceof Opened<Tagger>(Tagger tagger)) {
                row(
                        "tag both sides beside each other",
                        sizes.subList(0, 1),
                        text -> {
                            List<String> left = sentences(text.left());
                            List<String> right = sentences(text.right());
                            List<Both<String>> passages = new ArrayList<>();
                            for (int k = 0; k < Math.min(left.size(), right.size()); k++) {
                                passages.add(new Both<>(left.get(k), right.get(k)));
                            }
                            tagger.tag(passages);
                        });
            }
        }
    }

    private Comparison comparison(int words) {
        return compared(texts.natural(words));
    }

    private static Comparison compared(Both<String> text) {
        return Comparer.lexical()
                .compare(text.map(Texts::article), Optional.empty(), Progress.UNHEARD);
    }

    private static void pdf(Comparison comparison) {
        try {
            new PdfReport(new Wording(Locale.ENGLISH))
                    .write(comparison, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sentenceDiff(Both<String> text, DiffAlgorithmI<String> algorithm) {
        DiffUtils.diff(sentences(text.left()), sentences(text.right()), algorithm);
    }

    private static List<String> sentences(String text) {
        Article article = Texts.article(text);
        return article.sentences().stream()
                .map(Sentence::span)
                .map(span -> span.in(article.text()))
                .toList();
    }

    private void row(String name, List<Integer> lengths, Consumer<Both<String>> work) {
        row(name, lengths, texts::natural, work);
    }

    private <T> void row(
            String name, List<Integer> lengths, IntFunction<T> given, Consumer<T> work) {
        List<String> cells = new ArrayList<>();
        List<Cost> costs = new ArrayList<>();
        for (int words : lengths) {
            costs.add(measured(given.apply(words), work));
            cells.add(told(costs.getLast()));
        }
        while (cells.size() < sizes.size()) {
            cells.add("");
        }
        cells.add(
                lengths.size() < 2
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%.2f",
                                Math.log(
                                                costs.getLast().seconds()
                                                        / costs.get(costs.size() - 2).seconds())
                                        / Math.log(
                                                (double) lengths.getLast()
                                                        / lengths.get(lengths.size() - 2))));
        rows.add("| " + name + " | " + String.join(" | ", cells) + " |");
    }

    /// The cheapest of some runs, after one that warms the JVM up.
    private static <T> Cost measured(T given, Consumer<T> work) {
        Cost best = once(given, work);
        for (int k = 0; k < RUNS && best.seconds() < LONG; k++) {
            Cost cost = once(given, work);
            best = cost.seconds() < best.seconds() ? cost : best;
        }
        return best;
    }

    private static <T> Cost once(T given, Consumer<T> work) {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long processor = SYSTEM.getProcessCpuTime();
        long clock = System.nanoTime();
        work.accept(given);
        double seconds = (System.nanoTime() - clock) / 1e9;
        double busy = (SYSTEM.getProcessCpuTime() - processor) / 1e9;
        double bytes = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Cost(seconds, busy, bytes / 1e6);
    }

    private static String told(Cost cost) {
        return String.format(
                Locale.ROOT,
                "%.3f s (%.2f), %.0f MB",
                cost.seconds(),
                cost.processor(),
                cost.megabytes());
    }

    private String table(String commit) {
        String heads = String.join(" | ", sizes.stream().map("%,d words"::formatted).toList());
        return """
        # How fast Diptych is

        Written by `mvn -q -Pspeed test-compile exec:exec@speed`, on %s, at commit %s, on %s with %d \
        processors, Java %s. Seconds by the clock, the least of up to %d runs, in brackets of processor time, \
        and Java's memory at its peak; the exponent of growth is that of the last two lengths. In italics: others, at the like work.

        | | %s | grows as |
        |%s
        %s
        """
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        commit,
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        RUNS + 1,
                        heads,
                        " --- |".repeat(sizes.size() + 2),
                        String.join("\n", rows));
    }
}
