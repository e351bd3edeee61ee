package org.diptych.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands on the screen, from one start to the next.
final class WindowPlace {

    /// All controls have room from here on, in both languages, in pixels.
    static final double NARROWEST = 600;

    private static final double LOWEST = 360;

    private final Stage stage;
    private final Memory memory;

    WindowPlace(Stage stage, Memory memory) {
        this.stage = stage;
        this.memory = memory;
    }

    /// Gives the window its size again, and its place, wholly on a screen.
    ///
    /// @param leave what is done once it is gone, after its place was taken down
    void restore(Runnable leave) {
        Optional<Double> x = memory.number("window.x");
        Optional<Double> y = memory.number("window.y");
        if (x.isPresent() && y.isPresent()) {
            Rectangle2D place =
                    within(
                            Screen.getScreens().stream().map(Screen::getVisualBounds).toList(),
                            new Rectangle2D(
                                    x.get(),
                                    y.get(),
                                    size("window.width", Workbench.WIDTH, NARROWEST),
                                    size("window.height", Workbench.HEIGHT, LOWEST)));
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
        }
        stage.setMaximized(memory.number("window.maximized").isPresent());
        stage.setMinWidth(NARROWEST);
        stage.setMinHeight(LOWEST);
        stage.setOnHiding(_ -> {
            // Once only: what is shown there again is another window's.
            stage.setOnHiding(null);
            memory.putIf("window.maximized", stage.isMaximized());
            if (!stage.isMaximized() && !stage.isFullScreen()) {
                memory.put("window.x", stage.getX());
                memory.put("window.y", stage.getY());
                memory.put("window.width", stage.getWidth());
                memory.put("window.height", stage.getHeight());
            }
            leave.run();
        });
    }

    /// Moves a window by as little as brings all of it onto the screen that shows most of it, and into the middle of
    /// the first screen if none does; smaller only if the screen is.
    static Rectangle2D within(List<Rectangle2D> screens, Rectangle2D window) {
        Rectangle2D screen =
                screens.stream()
                        .max(Comparator.comparingDouble(one -> shared(one, window)))
                        .orElse(window);
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        boolean isLost = shared(screen, window) == 0;
        return new Rectangle2D(
                isLost
                        ? screen.getMinX() + (screen.getWidth() - width) / 2
                        : inside(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                isLost
                        ? screen.getMinY() + (screen.getHeight() - height) / 2
                        : inside(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    /// Where the most may be a hair less than the least, by rounding.
    private static double inside(double at, double least, double most) {
        return Math.max(least, Math.min(at, most));
    }

    /// How much of a window a screen shows, in square pixels.
    private static double shared(Rectangle2D screen, Rectangle2D window) {
        double width =
                Math.min(screen.getMaxX(), window.getMaxX())
                        - Math.max(screen.getMinX(), window.getMinX());
        double height =
                Math.min(screen.getMaxY(), window.getMaxY())
                        - Math.max(screen.getMinY(), window.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private double size(String key, double usual, double least) {
        return Math.max(least, memory.number(key).orElse(usual));
    }
}
