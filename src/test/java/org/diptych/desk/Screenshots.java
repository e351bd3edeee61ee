package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.controlsfx.control.StatusBar;
import org.diptych.compare.Comparer;
import org.diptych.encode.Models;
import org.diptych.find.Finding;
import org.diptych.find.office.Offices;
import org.diptych.present.Wording;
import org.diptych.report.PdfReport;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.testfx.util.WaitForAsyncUtils;

/// Takes the pictures of README.md: `mvn -q test-compile exec:exec@screenshots`. Needs no display.
final class Screenshots {

    private static final int PATIENCE_SECONDS = 60;

    private final Stage stage = new Stage();
    private final Workbench workbench;

    private Screenshots() {
        Words words = new Words(Locale.ENGLISH);
        Wording wording = new Wording(Locale.ENGLISH);
        workbench =
                new Workbench(
                        stage,
                        Comparer.full(Offices.builtIn(), Models.installed()),
                        new PdfReport(wording),
                        Chooser.ofSystem(stage, words),
                        Memory.empty(Path.of("target", "screenshots", "settings")),
                        new Reviews(Path.of("target", "screenshots", "reviews")),
                        wording,
                        words);
        workbench.show();
    }

    /// A picture of the window on two articles, with a finding chosen.
    ///
    /// @param chosen the words of that finding
    private record Picture(String name, Theme.Choice theme, Path left, Path right, String chosen) {}

    /// Takes all pictures.
    ///
    /// @param arguments the folder for them
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path sample = Path.of("assets/sample");
        Path parade = Path.of("src/test/resources/pairs/parade-000-001");
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            take(
                    new Picture(
                            "reader.png",
                            Theme.Choice.LIGHT,
                            sample.resolve("original.txt"),
                            sample.resolve("copy.txt"),
                            "haggling crisp"),
                    folder);
            take(
                    new Picture(
                            "reader-dark.png",
                            Theme.Choice.DARK,
                            parade.resolve("000_ff3fc6f21ec6bfb7.txt"),
                            parade.resolve("001_a9ea9248f7a23e13.txt"),
                            "Chinas"),
                    folder);
        } finally {
            Platform.exit();
        }
    }

    private static void take(Picture picture, Path folder) throws Exception {
        Screenshots shots = onWindow(Screenshots::new);
        onWindow(() -> shots.open(picture));
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindow(shots::isCompared));
        WaitForAsyncUtils.waitForFxEvents(20);
        onWindow(() -> shots.choose(picture.chosen()));
        WaitForAsyncUtils.waitForFxEvents(20);
        onWindow(() -> shots.save(folder.resolve(picture.name())));
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private boolean open(Picture picture) {
        workbench.theme().choice().set(picture.theme());
        workbench.actions().open(List.of(picture.left(), picture.right()), Side.LEFT);
        return true;
    }

    private boolean isCompared() {
        return !workbench.reading().shown().isEmpty()
                && workbench.scene().lookup(".status-bar") instanceof StatusBar status
                && status.getProgress() == 0;
    }

    private boolean choose(String words) {
        Finding chosen =
                workbench.reading().shown().stream()
                        .filter(finding -> words(finding.mark().at()).equals(words))
                        .findFirst()
                        .orElseThrow();
        workbench.reading().selected().set(chosen);
        return true;
    }

    private String words(Place place) {
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
