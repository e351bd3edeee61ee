package org.diptych.desk;

import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Where the window stands on the screen, from one start to the next.
final class WindowPlace {

    private static final double NARROWEST = 480;
    private static final double LOWEST = 360;

    private final Stage stage;
    private final Memory memory;

    WindowPlace(Stage stage, Memory memory) {
        this.stage = stage;
        this.memory = memory;
    }

    /// Puts the window where it stood, if that is still on a screen.
    void restore(Runnable save) {
        Optional<Double> x = memory.number("window.x");
        Optional<Double> y = memory.number("window.y");
        double width = Math.max(NARROWEST, memory.number("window.width").orElse(Workbench.WIDTH));
        double height = Math.max(LOWEST, memory.number("window.height").orElse(Workbench.HEIGHT));
        boolean isOnScreen =
                x.isPresent()
                        && y.isPresent()
                        && !javafx.stage.Screen.getScreensForRectangle(
                                        x.get() + width / 4, y.get(), width / 2, height / 2)
                                .isEmpty();
        if (isOnScreen) {
            stage.setX(x.get());
            stage.setY(y.get());
            stage.setWidth(width);
            stage.setHeight(height);
            stage.setMaximized(memory.number("window.maximized").isPresent());
        }
        stage.setMinWidth(NARROWEST);
        stage.setMinHeight(LOWEST);
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDING,
                _ -> {
                    memory.putIf("window.maximized", stage.isMaximized());
                    if (!stage.isMaximized() && !stage.isFullScreen()) {
                        memory.put("window.x", stage.getX());
                        memory.put("window.y", stage.getY());
                        memory.put("window.width", stage.getWidth());
                        memory.put("window.height", stage.getHeight());
                    }
                    save.run();
                });
    }
}
