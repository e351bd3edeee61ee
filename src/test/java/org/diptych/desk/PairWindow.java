package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.compare.Comparer;
import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The window on a labelled pair whose findings are planted, and what tests do with it.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // open() sets the fields before each test.
abstract class PairWindow {

    static final int PATIENCE_SECONDS = 240;

    @TempDir Path folder;

    LabelledPair pair = new LabelledPair(List.of(), List.of());
    PlannedChooser chooser = new PlannedChooser(Path.of(""));
    PlannedPrintery printery = new PlannedPrintery();
    Workbench window;
    Reading reading;

    /// While it is up, the rule does not end.
    volatile CountDownLatch held = new CountDownLatch(0);

    void open(Stage stage) throws IOException {
        open(
                stage,
                new Comparer(Aligner.standard(), List.of(new PlantedRule(this::planted))),
                Planted.WORDING,
                Locale.ENGLISH);
    }

    void open(Stage stage, Comparer comparer, Wording wording, Locale locale) throws IOException {
        pair = LabelledPair.read(Path.of("src", "test", "resources", "pairs", "01-council-tram"));
        chooser = new PlannedChooser(folder);
        printery = new PlannedPrintery();
        window =
                new Workbench(
                        stage,
                        comparer,
                        chooser,
                        printery,
                        Memory.empty(folder.resolve("settings.properties")),
                        new Reviews(folder.resolve("reviews")),
                        wording,
                        new Words(locale));
        reading = window.reading();
        Headless.fit(stage);
        window.show();
    }

    /// What the only rule finds, once it is let go.
    List<Finding> planted(Aligned aligned) {
        try {
            held.await();
        } catch (InterruptedException _) {
            throw new CancellationException();
        }
        return aligned.on(Side.LEFT).name().equals("left.txt") ? pair.findings() : List.of();
    }

    void dropPair(FxRobot robot) throws Exception {
        drop(robot, 600, pair.files());
        await(() -> reading.shown().size() == pair.findings().size());
    }

    /// Whether nothing is being opened or compared.
    boolean isCompared() {
        return !window.isComparing();
    }

    void drop(FxRobot robot, double x, List<Path> files) {
        robot.interact(() -> {
            FileDrop.on(window.scene(), x, 300, files);
            return files;
        });
    }

    /// What the window says at its foot; empty if nothing.
    static String notice(FxRobot robot) {
        return robot.lookup(".notification-bar .label")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void assertLevel(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Both<ProseArea> areas = areas(robot);
        Map<Integer, Both<Double>> tops =
                onFx(() -> {
                    Map<Integer, Both<Double>> found = new TreeMap<>();
                    for (int row : areas.left().visibleRows()) {
                        if (areas.right().visibleRows().contains(row)) {
                            found.put(row, new Both<>(y(areas.left(), row), y(areas.right(), row)));
                        }
                    }
                    return found;
                });
        assertThat(tops).isNotEmpty();
        tops.forEach((row, y) ->
                assertThat(y.left()).as("row " + row).isCloseTo(y.right(), within(1.0)));
    }

    /// The answer to what only the window's own thread may ask, as where its rows are.
    static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    static double y(ProseArea area, int row) {
        return area.cell(row).orElseThrow().getBoundsInParent().getMinY();
    }

    static List<Integer> visibleRows(ProseArea area) {
        return onFx(area::visibleRows);
    }

    static Both<ProseArea> areas(FxRobot robot) {
        List<ProseArea> areas = List.copyOf(robot.lookup(".prose").queryAllAs(ProseArea.class));
        return new Both<>(areas.getFirst(), areas.getLast());
    }

    Article article(Side side) {
        return reading.open().get().on(side).orElseThrow();
    }

    Both<String> names() {
        return new Both<>(article(Side.LEFT).name(), article(Side.RIGHT).name());
    }

    static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
