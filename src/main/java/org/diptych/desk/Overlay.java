package org.diptych.desk;

import java.util.Objects;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A sheet that is drawn on between layout and frame. It is drawn again only if what it shows has
/// changed: drawing asks for another frame, and that one for another.
abstract class Overlay<T> extends Pane {

    private final Canvas canvas = new Canvas();
    private @Nullable T drawn;
    private double width;
    private double height;

    Overlay() {
        setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMinSize(0, 0);
    }

    /// Draws the picture on an empty sheet.
    abstract void draw(T picture, GraphicsContext pen);

    void show(T picture) {
        if (Objects.equals(picture, drawn) && width == getWidth() && height == getHeight()) {
            return;
        }
        drawn = picture;
        width = getWidth();
        height = getHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, width, height);
        draw(picture, pen);
    }
}
