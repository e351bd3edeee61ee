package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.diptych.desk.Rows.Stretch;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reads articles that run from right to left. JavaFX 26 by itself fails to wrap them on Linux.
class RightToLeftTest extends PairWindow {

    private static final String ARABIC =
            "صوت المجلس يوم الثلاثاء على إبقاء العبارة القديمة. وقالت الوزيرة إن الجزيرة تحتاج إلى 412 راكبا"
                    + " في اليوم، وإن العبارة Morning Star ستبقى حتى عام 2030.";

    private static final String HEBREW =
            "המועצה החליטה ביום שלישי להשאיר את המעבורת הישנה. השרה אמרה שהאי זקוק ל-412 נוסעים ביום,"
                    + " וש\"כוכב הבוקר\" יישאר עד שנת 2030.";

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW})
    void a_paragraph_wraps_at_every_width(String paragraph, FxRobot robot) throws Exception {
        dropTwice(robot, paragraph);
        robot.interact(() -> {
            TextFlow words = areas(robot).left().words(0).orElseThrow();
            double one = words.prefHeight(4000);
            for (int width = 300; width < 1200; width += 7) {
                assertThat(words.prefHeight(width)).isBetween(one, 12 * one);
            }
            assertThat(words.prefHeight(300)).isGreaterThan(2 * one);
        });
        assertLevel(robot);
    }

    @Test
    void what_is_copied_is_what_was_written(FxRobot robot) throws Exception {
        dropTwice(robot, ARABIC);
        robot.interact(() -> {
            ProseArea area = areas(robot).left();
            assertThat(area.getText()).isEqualTo(ARABIC);
        });
        assertThat(article(Side.LEFT).text()).isEqualTo(ARABIC);
    }

    @Test
    void every_letter_is_under_the_pointer_where_it_is_shown(FxRobot robot) throws Exception {
        dropTwice(robot, ARABIC);
        robot.interact(() -> {
            ProseArea area = areas(robot).left();
            for (int at = 0; at < ARABIC.length(); at++) {
                Bounds box = area.boxes(new Stretch(0, at, at + 1), area).getFirst();
                // A blank at the end of a line, or a letter that another is drawn into, has no
                // room.
                if (box.getWidth() > 1) {
                    assertThat(area.offsetAt(box.getCenterX(), box.getCenterY())).hasValue(at);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40, 60, 86, 100, 120})
    void a_selection_lies_on_its_words(int at, FxRobot robot) throws Exception {
        dropTwice(robot, ARABIC);
        robot.interact(() -> areas(robot).left().selectRange(at, at + 2));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            ProseArea area = areas(robot).left();
            Bounds box = area.boxes(new Stretch(0, at, at + 2), area).getFirst();
            Node drawn = area.lookup(".selection");
            Bounds selection = area.sceneToLocal(drawn.localToScene(drawn.getLayoutBounds()));
            assertThat(selection.getMinX()).isCloseTo(box.getMinX(), within(2.0));
            assertThat(selection.getMaxX()).isCloseTo(box.getMaxX(), within(2.0));
        });
    }

    private void dropTwice(FxRobot robot, String text) throws Exception {
        Path left = Files.writeString(folder.resolve("a.txt"), text);
        Path right = Files.writeString(folder.resolve("b.txt"), text + "\n");
        drop(robot, 600, List.of(left, right));
        await(() -> reading.spread().get() != null);
    }
}
