package org.diptych.desk;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The screen of JavaFX's headless platform.
final class Headless {

    private Headless() {}

    /// Puts a window into the corner of the screen and makes it no larger than that: what hangs over the
    /// edge, the headless platform can't draw.
    static void fit(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Math.min(1200, screen.getWidth()));
        stage.setHeight(Math.min(800, screen.getHeight()));
    }
}
