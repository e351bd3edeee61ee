package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.diptych.compare.Comparer;
import org.diptych.encode.Models;
import org.diptych.find.office.Offices;
import org.diptych.present.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Without its language models the window works on, and says so.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start sets the field before the test.
class MissingModelsTest {

    private static final int PATIENCE_SECONDS = 240;

    @TempDir private Path empty;

    private Workbench window;

    @Start
    void open(Stage stage) {
        Wording wording = new Wording(Locale.ENGLISH);
        Words words = new Words(Locale.ENGLISH);
        window =
                new Workbench(
                        stage,
                        Comparer.full(Offices.builtIn(), Models.in(empty)),
                        Chooser.ofSystem(stage, words),
                        Printery.ofSystem(stage),
                        Memory.empty(empty.resolve("settings")),
                        new Reviews(empty.resolve("reviews")),
                        wording,
                        words);
        Headless.fit(stage);
        window.show();
    }

    @Test
    void the_window_says_what_is_missing_and_shows_the_findings_of_the_rules(FxRobot robot)
            throws TimeoutException {
        Path pair = Path.of("src", "test", "resources", "pairs", "01-council-tram");
        robot.interact(() ->
                window.actions()
                        .begin(
                                List.of(pair.resolve("left.txt"), pair.resolve("right.txt")),
                                Optional.empty()));
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !window.reading().shown().isEmpty());
        // Findings come before the models are asked for.
        NotificationPane notices = robot.lookup(".notices").queryAs(NotificationPane.class);
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> notices.getText() != null);
        assertThat(notices.getText()).contains("encoder.onnx").contains("missing or broken");
    }
}
