package org.diptych.desk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.diptych.align.Aligner;
import org.diptych.compare.Comparer;
import org.diptych.present.Wording;
import org.diptych.report.Report;
import org.diptych.text.Side;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the window on a labelled pair, for people to look at. Arguments: the folder of the
/// pair, and the folder for the pictures.
final class Screenshots {

    private static final int PATIENCE_SECONDS = 60;

    private final Path pictures;
    private final Stage stage;
    private final Workbench workbench;

    private Screenshots(Stage stage, LabelledPair pair, Path pictures) {
        this.stage = stage;
        this.pictures = pictures;
        Words words = new Words(Locale.ENGLISH);
        Wording wording = new Wording(Locale.of("en", "ZZ"));
        Report report = (_, _) -> {};
        workbench =
                new Workbench(
                        stage,
                        new Comparer(
                                Aligner.standard(), List.of(new PlantedRule(_ -> pair.findings()))),
                        report,
                        Chooser.ofSystem(stage, words),
                        wording,
                        words);
    }

    public static void main(String[] arguments) throws Exception {
        LabelledPair pair = LabelledPair.read(Path.of(arguments[0]));
        Path pictures = Files.createDirectories(Path.of(arguments[1]));
        Platform.startup(() -> {});
        Screenshots shots = onWindow(() -> new Screenshots(new Stage(), pair, pictures));
        onWindow(shots::begin);
        shots.take("empty");
        onWindow(() -> shots.open(pair.files()));
        shots.awaitComparison();
        shots.take("light");
        onWindow(() -> shots.step(7));
        shots.take("light-card");
        onWindow(() -> shots.dress(Theme.Choice.DARK));
        shots.take("dark-card");
        onWindow(() -> shots.resize(700, 820));
        shots.take("dark-narrow");
        onWindow(() -> shots.dress(Theme.Choice.LIGHT));
        onWindow(() -> shots.step(3));
        shots.take("light-narrow");
        onWindow(() -> shots.resize(1700, 1000));
        onWindow(() -> shots.step(12));
        shots.take("light-wide");
        onWindow(() -> shots.resize(1280, 820));
        onWindow(() -> shots.open(List.of(Path.of("no-such-article.txt"))));
        shots.take("error");
        Platform.exit();
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private boolean begin() {
        workbench.show();
        return true;
    }

    private boolean open(List<Path> files) {
        workbench.actions().open(files, Side.LEFT);
        return true;
    }

    private boolean step(int times) {
        for (int i = 0; i < times; i++) {
            workbench.reading().next();
        }
        return true;
    }

    private boolean dress(Theme.Choice choice) {
        workbench.theme().choice().set(choice);
        return true;
    }

    private boolean resize(int width, int height) {
        stage.setWidth(width);
        stage.setHeight(height);
        return true;
    }

    private void awaitComparison() throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> onWindow(() -> !workbench.reading().shown().isEmpty()));
    }

    private void take(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(20);
        onWindow(() -> {
            save(name);
            return Optional.empty();
        });
    }

    private void save(String name) throws IOException {
        File file = pictures.resolve(name + ".png").toFile();
        ImageIO.write(
                SwingFXUtils.fromFXImage(workbench.scene().snapshot(null), null), "png", file);
    }
}
