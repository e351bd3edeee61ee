package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.diptych.align.Aligned;
import org.diptych.desk.Rows.Stretch;
import org.diptych.present.Palette;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// Within one line, over two and over three.
    @ParameterizedTest
    @CsvSource({"5,7", "100,110", "40,70", "20,110"})
    void a_selection_lies_on_its_words(int from, int to, FxRobot robot) throws Exception {
        dropTwice(robot, ARABIC);
        robot.interact(() -> {
            ((Region) window.scene().getRoot()).setPadding(new Insets(0, 420, 0, 0));
            areas(robot).left().selectRange(from, to);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertOnlyMarked(robot, from, to);
    }

    @Test
    void a_finding_over_lines_lies_on_its_words(FxRobot robot) throws Exception {
        dropTwice(robot, ARABIC);
        int from = 20;
        int to = 110;
        robot.interact(() -> {
            ((Region) window.scene().getRoot()).setPadding(new Insets(0, 420, 0, 0));
            Aligned both = Objects.requireNonNull(reading.spread().get()).comparison().pair();
            areas(robot)
                    .left()
                    .highlight(
                            Planted.garbled(both, Side.LEFT, List.of(ARABIC.substring(from, to))));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertOnlyMarked(robot, from, to);
    }

    /// That the ground differs behind some characters of the first row, and nowhere else.
    private void assertOnlyMarked(FxRobot robot, int from, int to) {
        ProseArea area = areas(robot).left();
        Map<Integer, Color> grounds =
                onFx(() -> {
                    Map<Integer, Color> found = new TreeMap<>();
                    PixelReader picture = window.scene().snapshot(null).getPixelReader();
                    for (int at = 0; at < ARABIC.length(); at++) {
                        Bounds box =
                                area.localToScene(
                                        area.boxes(new Stretch(0, at, at + 1), area).getFirst());
                        // Narrower letters have their neighbours' ground, too.
                        if (box.getWidth() > 4) {
                            int above = (int) box.getMinY() + 2;
                            found.put(at, picture.getColor((int) box.getCenterX(), above));
                        }
                    }
                    return found;
                });
        Color paper = Theme.color(Palette.LIGHT.paper());
        assertThat(grounds).hasSizeGreaterThan(ARABIC.length() / 2);
        assertThat(grounds)
                .allSatisfy((at, ground) ->
                        assertThat(!ground.equals(paper))
                                .as("the ground of %d, %s", at, ground)
                                .isEqualTo(from <= at && at < to));
    }

    private void dropTwice(FxRobot robot, String text) throws Exception {
        Path left = Files.writeString(folder.resolve("a.txt"), text);
        Path right = Files.writeString(folder.resolve("b.txt"), text + "\n");
        drop(robot, 600, List.of(left, right));
        await(() -> reading.spread().get() != null);
    }
}
