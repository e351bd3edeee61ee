package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.diptych.present.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start sets the fields before each test.
class OutlineTest {

    private static final BoundingBox BOX = new BoundingBox(10, 10, 40, 21);

    private Outline outline;

    @Start
    void start(Stage stage) {
        outline = new Outline();
        stage.setScene(new Scene(new StackPane(outline), 60, 60));
        stage.show();
    }

    /// The line of a kind runs along the foot of the box, its crests a pixel or two above it.
    @Test
    void the_line_of_a_difference_leaves_the_foot_of_the_words_to_the_line_of_a_finding(
            FxRobot robot) {
        int muted = 0xFF000000 | Palette.LIGHT.muted();
        robot.interact(() -> {
            outline.show(
                    new Underlay.Picture(
                            Palette.LIGHT,
                            List.of(new Underlay.Mark(Underlay.Sort.DIFFERENCE, List.of(BOX)))));
            WritableImage image = outline.getScene().snapshot(null);
            List<Integer> rows =
                    IntStream.range(0, 60)
                            .filter(y -> image.getPixelReader().getArgb(30, y) == muted)
                            .boxed()
                            .toList();
            assertThat(rows)
                    .isNotEmpty()
                    .allMatch(y -> y > BOX.getCenterY() && y < BOX.getMaxY() - 3);
        });
    }
}
