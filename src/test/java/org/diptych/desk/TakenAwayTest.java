package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.diptych.find.Finding;
import org.diptych.review.Verdict;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What becomes of a pair, and of what was decided on it, when another comes in its place.
class TakenAwayTest extends PairWindow {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    private void paste(FxRobot robot, Side side, String words) throws Exception {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
            window.actions().paste(side);
        });
        await(() ->
                reading.open().get().on(side).stream().anyMatch(a -> a.text().equals(words))
                        && isCompared());
    }

    @Test
    void a_replaced_article_is_brought_back_with_what_was_decided(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        robot.push(KeyCode.F8);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        await(() -> !window.isSaving());
        paste(robot, Side.LEFT, "The council kept the tram.");
        assertThat(notice(robot)).isEqualTo("“left.txt” was replaced.");

        robot.clickOn("Bring back");
        await(() -> reading.shown().size() == pair.findings().size() && isCompared());
        assertThat(names().left()).isEqualTo("left.txt");
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void the_next_pair_of_files_takes_nothing_away_that_must_be_told(FxRobot robot)
            throws Exception {
        dropPair(robot);
        drop(
                robot,
                600,
                List.of(
                        Files.writeString(folder.resolve("a.txt"), "One tram left on Monday."),
                        Files.writeString(folder.resolve("b.txt"), "One tram came on Monday.")));
        await(() -> names().left().equals("a.txt") && isCompared());
        assertThat(notice(robot)).isEmpty();
    }

    @Test
    void a_pasted_pair_with_a_review_is_among_the_recent_ones(FxRobot robot) throws Exception {
        paste(robot, Side.LEFT, "One tram left on Monday, said the mayor of the town.");
        paste(robot, Side.RIGHT, "One tram left on Tuesday, said the mayor of the town.");
        assertThat(article(Side.RIGHT).name()).isEqualTo("Pasted text 2");
        robot.interact(() -> {
            areas(robot).right().requestFocus();
            areas(robot).right().selectRange(0, 0, 0, 8);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT4);
        await(() -> !window.isSaving());
        dropPair(robot);

        MenuItem recent =
                Entries.all(((MenuBar) window.scene().getRoot().lookup(".menu-bar")).getMenus())
                        .filter(item -> String.valueOf(item.getText()).startsWith("One tram left"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(recent::fire);
        await(() -> names().left().equals("Pasted text") && isCompared());
        assertThat(reading.all()).hasSize(1);
    }

    @Test
    void so_is_one_that_was_decided_on_just_before_the_window_closed(FxRobot robot)
            throws Exception {
        paste(robot, Side.LEFT, "One tram left on Monday, said the mayor of the town.");
        paste(robot, Side.RIGHT, "One tram left on Tuesday, said the mayor of the town.");
        robot.interact(() -> {
            areas(robot).right().requestFocus();
            areas(robot).right().selectRange(0, 0, 0, 8);
        });
        robot.interact(() -> {
            Entries.all(((MenuBar) window.scene().getRoot().lookup(".menu-bar")).getMenus())
                    .filter(item -> "mark-conflict".equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            window.close();
        });
        assertThat(Memory.of(folder.resolve("settings.properties")).recent()).hasSize(1);
    }

    @Test
    void a_window_that_is_gone_writes_nothing_more(FxRobot robot) throws Exception {
        Stage stage = (Stage) window.scene().getWindow();
        Path settings = folder.resolve("settings.properties");
        robot.interact(() -> {
            FileDrop.on(window.scene(), 600, 300, pair.files());
            stage.hide();
            return stage;
        });
        assertThat(settings).exists();
        Files.delete(settings);
        await(this::isCompared);
        robot.interact(() -> {
            // As where another window has come in the place of this one.
            stage.show();
            stage.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(settings).doesNotExist();
        assertThat(reading.open().get()).isEqualTo(OpenPair.EMPTY);
    }

    @Test
    void the_key_of_save_as_does_not_open_the_sample(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        await(() -> Files.exists(folder.resolve("saved.diptych")));
        assertThat(names().left()).isEqualTo("left.txt");
        assertThat(Path.of(String.valueOf(article(Side.LEFT).source().file()))).isAbsolute();
    }
}
