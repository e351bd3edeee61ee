package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.find.Finding.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is as it was left when the program starts again.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start sets the fields before each test.
class RememberedTest {

    @TempDir private Path folder;

    private Stage stage;
    private Workbench window;

    @Start
    void start(Stage first) throws IOException {
        stage = first;
        Memory memory = Memory.empty(folder.resolve("settings"));
        memory.put("window.x", 20);
        memory.put("window.y", 10);
        memory.put("window.width", 920);
        memory.put("window.height", 500);
        memory.save();
        window = open(first);
    }

    private Workbench open(Stage on) throws IOException {
        Workbench opened =
                new Workbench(
                        on,
                        Comparer.lexical(),
                        new PlannedChooser(folder),
                        new PlannedPrintery(),
                        Memory.of(folder.resolve("settings")),
                        new Reviews(folder.resolve("reviews")),
                        Planted.WORDING,
                        new Words(Locale.ENGLISH));
        opened.show();
        return opened;
    }

    private Workbench again(FxRobot robot) {
        return again(robot, _ -> {});
    }

    /// Closes the window and opens another that remembers it, or what somebody put into its memory.
    private Workbench again(FxRobot robot, Consumer<Memory> between) {
        robot.interact(() -> {
            stage.hide();
            Memory memory = Memory.of(folder.resolve("settings"));
            between.accept(memory);
            memory.save();
            stage = new Stage();
            window = open(stage);
            return window;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    /// What hangs over the edge of the screen or is left open, the headless platform stumbles over.
    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.hide());
    }

    @Test
    void the_window_stands_where_it_stood(FxRobot robot) {
        assertThat(stage.getX()).isEqualTo(20);
        robot.interact(() -> stage.setX(60));
        again(robot);
        assertThat(stage.getX()).isEqualTo(60);
        assertThat(stage.getY()).isEqualTo(10);
        assertThat(stage.getWidth()).isEqualTo(920);
        assertThat(stage.getHeight()).isEqualTo(500);
    }

    @Test
    void a_window_whose_screen_is_gone_comes_back_to_one_that_is_there(FxRobot robot) {
        again(
                robot,
                memory -> {
                    memory.put("window.x", -9000);
                    memory.put("window.y", -9000);
                });
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertThat(screen.contains(stage.getX() + 40, stage.getY() + 40)).isTrue();
        assertThat(stage.getWidth()).isEqualTo(920);
    }

    @Test
    void theme_filters_order_and_switches_are_as_they_were_left(FxRobot robot) {
        Reading reading = window.reading();
        robot.interact(() -> {
            window.theme().choice().set(Theme.Choice.DARK);
            window.theme().zoomIn();
            reading.sifting().toggle(reading.sifting().kinds(), Kind.DROPPED);
            reading.sifting().sureness().set(Sifting.Strictness.LIKELY.least());
            reading.sifting().order().set(Sifting.Order.HARM);
            reading.joined().set(false);
            reading.differences().set(true);
        });
        double zoom = window.theme().zoom().get();
        Workbench next = again(robot);
        assertThat(next.theme().choice().get()).isEqualTo(Theme.Choice.DARK);
        assertThat(next.theme().zoom().get()).isCloseTo(zoom, within(1e-9));
        Sifting sifting = next.reading().sifting();
        assertThat(sifting.kinds()).doesNotContain(Kind.DROPPED).hasSize(Kind.values().length - 1);
        assertThat(sifting.sureness().get()).isEqualTo(Sifting.Strictness.LIKELY.least());
        assertThat(sifting.order().get()).isEqualTo(Sifting.Order.HARM);
        assertThat(next.reading().joined().get()).isFalse();
        assertThat(next.reading().differences().get()).isTrue();
    }

    @Test
    void a_divider_that_was_dragged_stays_there(FxRobot robot) throws Exception {
        robot.interact(() -> window.actions().trySample());
        WaitForAsyncUtils.waitFor(
                PairWindow.PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> window.reading().spread().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
        Node divider =
                desk(robot).getChildrenUnmodifiable().stream()
                        .filter(child -> child.getStyleClass().contains("split-pane-divider"))
                        .findFirst()
                        .orElseThrow();
        Node grip = ((Parent) divider).getChildrenUnmodifiable().getFirst();
        robot.interact(() -> {
            desk(robot).setDividerPositions(0.6);
            grip.fireEvent(Clicks.released(grip, 1, 1));
        });
        double dragged = desk(robot).getDividerPositions()[0];
        assertThat(dragged).isLessThan(0.65);

        again(robot);
        robot.interact(() -> window.actions().trySample());
        WaitForAsyncUtils.waitFor(
                PairWindow.PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> window.reading().spread().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk(robot).getDividerPositions()[0]).isCloseTo(dragged, within(0.02));
    }

    /// The articles beside the findings.
    private static SplitPane desk(FxRobot robot) {
        return robot.lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                .filter(split -> split.getItems().size() == 2)
                .filter(split -> split.getItems().getLast() instanceof SplitPane)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_language_is_asked_for_in_the_preferences(FxRobot robot) throws IOException {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.interact(() -> robot.lookup("#choose-french").queryAs(ToggleButton.class).fire());
        robot.push(KeyCode.ESCAPE);
        again(robot);
        assertThat(
                        Memory.of(folder.resolve("settings"))
                                .constant("language", Language.class)
                                .orElseThrow()
                                .locale())
                .isEqualTo(Locale.FRENCH);
        assertThat(new Words(Locale.FRENCH).of("menu.export")).isEqualTo("Exporter…");
        assertThat(new Words(Locale.GERMAN).of("menu.export")).isEqualTo("Export…");
    }
}
