package org.diptych.desk;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
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

    /// Gives the window its size again, and its place if that is still on a screen.
    void restore(Runnable save) {
        Optional<Double> x = memory.number("window.x");
        Optional<Double> y = memory.number("window.y");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = size("window.width", Workbench.WIDTH, NARROWEST);
        double height = size("window.height", Workbench.HEIGHT, LOWEST);
        boolean isOnScreen =
                x.isPresent()
                        && y.isPresent()
                        && !Screen.getScreensForRectangle(
                                        x.get() + width / 4, y.get(), width / 2, height / 2)
                                .isEmpty();
        if (isOnScreen) {
            stage.setX(x.get());
            stage.setY(y.get());
            stage.setWidth(width);
            stage.setHeight(height);
        } else if (x.isPresent()) {
            // The screen on which it stood is gone.
            stage.setWidth(Math.min(width, screen.getWidth()));
            stage.setHeight(Math.min(height, screen.getHeight()));
            stage.centerOnScreen();
        }
        stage.setMaximized(memory.number("window.maximized").isPresent());
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

    private double size(String key, double usual, double least) {
        return Math.max(least, memory.number(key).orElse(usual));
    }
}
