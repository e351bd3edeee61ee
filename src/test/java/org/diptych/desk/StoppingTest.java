package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.diptych.review.ReviewFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the window says while more is still to be found, and when that is given up.
class StoppingTest extends PairWindow {

    @Start
    void start(Stage stage) throws IOException {
        held = new CountDownLatch(1);
        open(stage);
    }

    @AfterEach
    void let_all_end() {
        held.countDown();
    }

    @Test
    void a_comparison_that_was_stopped_is_told_from_one_that_found_nothing(FxRobot robot)
            throws Exception {
        drop(robot, 600, pair.files());
        await(() -> reading.spread().get() != null);
        assertThat(reading.shown()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.PERIOD);
        await(this::isCompared);
        assertThat(notice(robot)).startsWith("Stopped before all was looked at");
        assertThat(robot.lookup(".position").queryAs(Labeled.class).getText())
                .isEqualTo("nothing found (stopped)");
        assertThat(robot.lookup("#count-garbled").query().isDisabled()).isFalse();

        held.countDown();
        robot.clickOn("Compare again");
        await(() -> reading.shown().size() == pair.findings().size() && isCompared());
        assertThat(robot.lookup(".position").queryAs(Labeled.class).getText())
                .doesNotContain("stopped");
    }

    @Test
    void what_was_stopped_stays_so_when_the_sides_are_changed_over(FxRobot robot) throws Exception {
        drop(robot, 600, pair.files());
        await(() -> reading.spread().get() != null);
        robot.push(KeyCode.SHORTCUT, KeyCode.PERIOD);
        await(this::isCompared);
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        await(() -> names().left().equals("right.txt") && isCompared());
        assertThat(count(robot, "garbled")).isEqualTo("garbled: unfinished");
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        await(() -> names().left().equals("left.txt") && isCompared());

        held.countDown();
        robot.push(KeyCode.F5);
        await(() -> reading.shown().size() == pair.findings().size() && isCompared());
    }

    @Test
    void a_comparison_goes_on_when_the_sides_are_changed_over_meanwhile(FxRobot robot)
            throws Exception {
        drop(robot, 600, pair.files());
        await(() -> reading.spread().get() != null);
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        await(() -> names().left().equals("right.txt"));
        assertThat(onFx(this::isCompared)).isFalse();
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        held.countDown();
        await(() -> reading.shown().size() == pair.findings().size() && isCompared());
    }

    private static String count(FxRobot robot, String kind) {
        return robot.lookup("#count-" + kind).queryAs(Labeled.class).getText();
    }

    @Test
    void what_was_not_looked_for_to_the_end_is_not_counted_as_none(FxRobot robot) throws Exception {
        drop(robot, 600, pair.files());
        await(() -> reading.spread().get() != null);
        assertThat(count(robot, "garbled")).isEqualTo("… garbled");
        assertThat(count(robot, "conflict")).isEqualTo("… facts in conflict");
        robot.push(KeyCode.SHORTCUT, KeyCode.PERIOD);
        await(this::isCompared);
        assertThat(count(robot, "garbled")).isEqualTo("garbled: unfinished");

        held.countDown();
        robot.clickOn("Compare again");
        await(() -> reading.shown().size() == pair.findings().size() && isCompared());
        assertThat(count(robot, "garbled")).matches("[1-9][0-9]* garbled");
    }

    @Test
    void what_is_not_compared_of_two_languages_says_why(FxRobot robot) throws Exception {
        held.countDown();
        Path english = Files.writeString(folder.resolve("en.txt"), ENGLISH);
        Path french = Files.writeString(folder.resolve("fr.txt"), FRENCH);
        drop(robot, 600, List.of(french, english));
        await(() -> reading.spread().get() != null && isCompared());
        ToggleButton garbled = robot.lookup("#count-garbled").queryAs(ToggleButton.class);
        assertThat(garbled.getText()).isEqualTo("wording not compared");
        assertThat(garbled.isDisabled()).isFalse();
        assertThat(garbled.getTooltip().getText()).startsWith("The texts are in two languages.");
        assertThat(robot.lookup("#status").queryAs(StatusBar.class).getText())
                .endsWith("two languages: wording and quotations were not compared");
    }

    @Test
    void two_texts_that_are_the_same_are_said_to_be(FxRobot robot) throws Exception {
        held.countDown();
        Path one = Files.writeString(folder.resolve("one.txt"), ENGLISH);
        drop(robot, 600, List.of(one, one));
        await(() -> reading.spread().get() != null && isCompared());
        assertThat(robot.lookup(".verdict").queryAs(Labeled.class).getText())
                .startsWith("The two texts are identical.");
        assertThat(robot.lookup("#card .hint").query().isVisible()).isFalse();
    }

    @Test
    void an_empty_desk_says_which_side_is_for_the_copy(FxRobot robot) {
        assertThat(robot.lookup(".place .caption").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly(
                        "Left: the original, or either version",
                        "Right: the copy, or the other version");
    }

    private static final String ENGLISH =
            """
            The library of the small town reopens on Monday after two years of work.

            The mayor said that four hundred readers had waited for this day since the fire.
            """;

    private static final String FRENCH =
            """
            La bibliothèque de la petite ville rouvre lundi après deux années de travaux.

            Le maire a dit que quatre cents lecteurs attendaient ce jour depuis l’incendie.
            """;

    @Test
    void a_review_saved_while_more_is_found_is_saved_again_with_all(FxRobot robot)
            throws Exception {
        drop(robot, 600, pair.files());
        await(() -> reading.spread().get() != null);
        robot.interact(window.actions()::saveAs);
        await(() -> !window.isSaving());
        assertThat(ReviewFile.open(folder.resolve("saved.diptych")).findings()).isEmpty();
        held.countDown();
        await(() -> reading.shown().size() == pair.findings().size() && isCompared());
        await(() -> !window.isSaving());
        assertThat(ReviewFile.open(folder.resolve("saved.diptych")).findings())
                .hasSameSizeAs(pair.findings());
    }

    @Test
    void the_keyboard_goes_back_when_what_was_said_is_closed_from_its_button(FxRobot robot)
            throws Exception {
        drop(robot, 600, pair.files());
        await(() -> reading.spread().get() != null);
        robot.interact(() -> areas(robot).left().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.PERIOD);
        await(this::isCompared);
        robot.interact(() -> robot.lookup("Compare again").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(robot.lookup("#find").query().isFocused()).as("keys work there").isTrue();
        robot.interact(() -> areas(robot).left().requestFocus());
        robot.interact(() -> robot.lookup("Compare again").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(areas(robot).left().isFocused()).as("as before").isTrue();
        held.countDown();
    }

    @Test
    void an_empty_desk_says_that_something_is_being_opened(FxRobot robot) {
        List<Labeled> headlines =
                List.copyOf(robot.lookup(".place-headline").queryAllAs(Labeled.class));
        assertThat(headlines).extracting(Labeled::getText).containsOnly("Drop an article here");
        List<String> said =
                onFx(() -> {
                    FileDrop.on(window.scene(), 600, 300, pair.files());
                    return headlines.stream().map(Labeled::getText).toList();
                });
        assertThat(said).containsOnly("Opening…");
    }
}
