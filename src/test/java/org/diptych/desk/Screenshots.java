package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.diptych.align.Aligner;
import org.diptych.compare.Comparer;
import org.diptych.encode.Models;
import org.diptych.find.Finding;
import org.diptych.find.office.Offices;
import org.diptych.present.Wording;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.testfx.util.WaitForAsyncUtils;

/// Takes the pictures in assets/screenshots: `mvn -q test-compile exec:exec@screenshots`. Needs no display.
/// README.md shows the two that are read with the language models; the others do without, and are quick.
final class Screenshots {

    private static final int PATIENCE_SECONDS = 300;

    private static final double HEIGHT = 820;

    private static final List<String> ARABIC =
            List.of(
                    "صوت المجلس يوم الثلاثاء على إبقاء العبارة القديمة. "
                            + "وقالت الوزيرة إن الجزيرة تحتاج إلى 412 راكبا في اليوم على متن Morning Star.",
                    "صوت المجلس يوم الخميس على إبقاء العبارة. "
                            + "وقالت الوزيرة إن الجزيرة تحتاج إلى 421 راكبا في اليوم.");

    private static final List<String> CHINESE =
            List.of(
                    "市议会星期二投票决定保留旧电车线路。市长说，每天有412名乘客乘坐这条线路。",
                    "市议会星期四投票决定保留电车线路。市长说，每天有421名乘客乘坐这条线路。");

    private final Stage stage = new Stage();
    private final Workbench workbench;

    private Screenshots(Comparer comparer, Picture picture) {
        Locale locale = picture.name().equals("french") ? Locale.FRENCH : Locale.ENGLISH;
        Words words = new Words(locale);
        Wording wording = new Wording(locale);
        Path target = Path.of("target", "screenshots");
        workbench =
                new Workbench(
                        stage,
                        comparer,
                        Chooser.ofSystem(stage, words),
                        Printery.ofSystem(stage),
                        Memory.empty(target.resolve("settings.properties")),
                        new Reviews(target.resolve("reviews")),
                        wording,
                        words);
        workbench.show();
        stage.setWidth(picture.width());
        stage.setHeight(HEIGHT);
    }

    /// A picture of the window.
    ///
    /// @param articles two of them, or none
    /// @param steps what the reader has done there
    private record Picture(
            String name,
            Theme.Choice theme,
            double width,
            List<Path> articles,
            Consumer<Workbench> steps) {}

    /// Takes all pictures, or those that are named.
    ///
    /// @param arguments the folder for them, and names without `.png`
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            for (Picture picture : pictures()) {
                if (wanted.isEmpty() || wanted.contains(picture.name())) {
                    take(picture, folder);
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private static List<Picture> pictures() throws IOException {
        Path assets = Path.of("assets", "sample");
        List<Path> sample = List.of(assets.resolve("original.txt"), assets.resolve("copy.txt"));
        Path pairs = Path.of("src", "test", "resources", "pairs", "parade-000-001");
        List<Path> parade =
                List.of(
                        pairs.resolve("000_ff3fc6f21ec6bfb7.txt"),
                        pairs.resolve("001_a9ea9248f7a23e13.txt"));
        Theme.Choice light = Theme.Choice.LIGHT;
        Theme.Choice dark = Theme.Choice.DARK;
        double wide = 1280;
        return List.of(
                new Picture("reader", light, wide, sample, w -> choose(w, "haggling crisp")),
                new Picture("reader-dark", dark, wide, parade, w -> choose(w, "Chinas")),
                new Picture("parade", light, wide, parade, _ -> {}),
                new Picture("empty", light, wide, List.of(), _ -> {}),
                new Picture("empty-dark", dark, wide, List.of(), _ -> {}),
                new Picture(
                        "ledger",
                        light,
                        wide,
                        sample,
                        w -> {
                            w.reading().book().set(Reading.Book.QUOTES);
                            w.reading().differences().set(true);
                        }),
                new Picture("moved", light, wide, moved(sample.getFirst()), _ -> {}),
                new Picture("narrow", light, 700, sample, w -> choose(w, "13 September")),
                new Picture("arabic", light, wide, made("arabic", ARABIC), w -> choose(w, "421")),
                new Picture("chinese", dark, wide, made("chinese", CHINESE), _ -> {}),
                new Picture("analysing", light, wide, sample, _ -> {}),
                new Picture(
                        "error",
                        light,
                        wide,
                        sample,
                        w ->
                                w.actions()
                                        .open(
                                                List.of(
                                                        Path.of(
                                                                "assets",
                                                                "icons",
                                                                "diptych-256.png")),
                                                Side.RIGHT)),
                new Picture("french", light, wide, sample, w -> choose(w, "13 September")));
    }

    /// The original, and a copy in which a paragraph went further down and lost some words on the way.
    private static List<Path> moved(Path original) throws IOException {
        List<String> paragraphs =
                new ArrayList<>(List.of(Files.readString(original).strip().split("\n\\s*\n")));
        String wanderer = paragraphs.remove(3);
        paragraphs.add(4, wanderer.replaceFirst("^(\\S+ ){4}", "Then "));
        Path folder = Files.createDirectories(Path.of("target", "screenshots", "moved"));
        return List.of(
                original,
                Files.writeString(folder.resolve("copy.txt"), String.join("\n\n", paragraphs)));
    }

    private static List<Path> made(String name, List<String> texts) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots", name));
        return List.of(
                Files.writeString(folder.resolve("original.txt"), texts.getFirst()),
                Files.writeString(folder.resolve("copy.txt"), texts.getLast()));
    }

    private static void take(Picture picture, Path folder) throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        Comparer comparer =
                switch (picture.name()) {
                    case "reader", "reader-dark", "parade" ->
                            Comparer.full(Offices.builtIn(), Models.installed());
                    case "analysing" -> endless(taken);
                    default -> Comparer.lexical();
                };
        Screenshots shots = onWindow(() -> new Screenshots(comparer, picture));
        onWindow(() -> shots.open(picture));
        if (picture.name().equals("analysing")) {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> onWindow(() -> shots.workbench.reading().spread().get() != null));
        } else if (!picture.articles().isEmpty()) {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindow(shots::isCompared));
        }
        WaitForAsyncUtils.waitForFxEvents(20);
        onWindow(() -> shots.prepare(picture));
        WaitForAsyncUtils.waitForFxEvents(20);
        if (picture.name().equals("error")) {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindow(shots::isCompared));
            WaitForAsyncUtils.waitForFxEvents(60);
        }
        onWindow(() -> shots.save(folder.resolve(picture.name() + ".png")));
        taken.countDown();
    }

    /// Finds nothing until the picture is taken.
    private static Comparer endless(CountDownLatch taken) {
        return new Comparer(
                Aligner.standard(),
                List.of(
                        new PlantedRule(_ -> {
                            try {
                                taken.await();
                            } catch (InterruptedException _) {
                                Thread.currentThread().interrupt();
                            }
                            return List.of();
                        })));
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private boolean open(Picture picture) {
        workbench.theme().choice().set(picture.theme());
        workbench.actions().open(picture.articles(), Side.LEFT);
        return true;
    }

    private boolean prepare(Picture picture) {
        picture.steps().accept(workbench);
        return true;
    }

    private boolean isCompared() {
        return workbench.reading().spread().get() != null && !workbench.isComparing();
    }

    /// Selects the finding of some words.
    private static void choose(Workbench workbench, String words) {
        Finding chosen =
                workbench.reading().shown().stream()
                        .filter(finding -> words(workbench, finding.mark().at()).equals(words))
                        .findFirst()
                        .orElseThrow();
        workbench.reading().selected().set(chosen);
    }

    private static String words(Workbench workbench, Place place) {
        Spread spread = Objects.requireNonNull(workbench.reading().spread().get());
        return spread.comparison().pair().on(place.side()).at(place.span());
    }

    private boolean save(Path file) throws IOException {
        boolean saved =
                ImageIO.write(
                        SwingFXUtils.fromFXImage(workbench.scene().snapshot(null), null),
                        "png",
                        file.toFile());
        stage.close();
        return saved;
    }
}
