package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.diptych.compare.Comparer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowsTest {

    @TempDir private Path folder;

    @Test
    void another_window_is_opened_and_quitting_closes_all(FxRobot robot) throws Exception {
        String before = System.getProperty("diptych.home");
        System.setProperty("diptych.home", folder.toString());
        try {
            List<String> closed = new ArrayList<>();
            robot.interact(() -> {
                Windows windows = new Windows(Comparer.lexical(), () -> closed.add("last"));
                windows.show(windows.make());
            });
            robot.push(KeyCode.SHORTCUT, KeyCode.N);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> count() == 2);
            robot.push(KeyCode.SHORTCUT, KeyCode.Q);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> count() == 0);
            assertThat(closed).containsExactly("last");
        } finally {
            if (before == null) {
                System.clearProperty("diptych.home");
            } else {
                System.setProperty("diptych.home", before);
            }
        }
    }

    private static long count() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .filter(window -> ((Stage) window).getTitle() != null)
                .count();
    }
}
