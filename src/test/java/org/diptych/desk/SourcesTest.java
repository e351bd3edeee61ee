package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where articles come from, as the window tells it: files of several, and what was left out.
class SourcesTest extends PairWindow {

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The ferry | Gazette</title>
            <meta name="author" content="Ann Lee"><meta property="article:published_time" content="2026-09-13"></head><body><nav><a href="/">Home</a></nav>
            <article><h1>The ferry</h1><p>The ferry sails every ten minutes, and nobody has ever missed it.</p>
            <p>On Sundays it sails every twenty, and the ferryman reads the paper between.</p></article>
            <div class="cookie-banner"><p>We use cookies to make the site better for you.</p></div></body></html>
            """;

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void a_file_of_several_articles_asks_which_and_opens_it(FxRobot robot) throws Exception {
        Path text = Files.writeString(folder.resolve("text.txt"), "The ferry does not sail.");
        drop(robot, 600, List.of(archive(), text));
        await(() -> robot.lookup("#contents").tryQuery().isPresent());
        ListView<?> list = robot.lookup("#contents").queryListView();
        assertThat(list.getItems()).hasSize(3);

        TextField query = robot.lookup("#contents-query").queryAs(TextField.class);
        robot.interact(() -> query.setText("ferry"));
        assertThat(list.getItems()).hasSize(2);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);

        await(() -> reading.spread().get() != null);
        assertThat(names()).isEqualTo(new Both<>("pages.zip#3", "text.txt"));
        assertThat(article(Side.LEFT).text()).isEqualTo("The ferry came late.");
        assertThat(reading.open().get().files().orElseThrow().left()).hasFileName("pages.zip#3");
    }

    @Test
    void a_choice_that_is_cancelled_leaves_the_open_pair(FxRobot robot) throws Exception {
        dropPair(robot);
        drop(robot, 100, List.of(archive()));
        await(() -> robot.lookup("#contents").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#contents").tryQuery().isEmpty());

        assertThat(names()).isEqualTo(new Both<>("left.txt", "right.txt"));
        assertThat(reading.shown()).hasSameSizeAs(pair.findings());
        robot.interact(window.actions()::swap);
        await(() -> names().equals(new Both<>("right.txt", "left.txt")));
    }

    @Test
    void the_card_beside_the_name_tells_the_source_and_shows_what_was_left_out(FxRobot robot)
            throws Exception {
        Path page = Files.writeString(folder.resolve("ferry.html"), PAGE);
        drop(robot, 600, List.of(page, pair.files().getLast()));
        await(() -> reading.spread().get() != null);
        assertThat(article(Side.LEFT).text()).doesNotContain("cookies");

        robot.clickOn("#source-left");
        assertThat(facts(robot))
                .contains(page.toString(), "web page (HTML)", "UTF-8", "Ann Lee", "English")
                .anyMatch(fact -> fact.contains("1 line of cookie notices"));
        robot.clickOn("#show-whole");
        await(() -> article(Side.LEFT).text().contains("cookies"));
        assertThat(article(Side.LEFT).text()).contains("Home", "nobody has ever missed it");

        robot.clickOn("#source-left");
        robot.clickOn("#show-whole");
        await(() -> !article(Side.LEFT).text().contains("cookies"));
        assertThat(article(Side.LEFT).text()).startsWith("The ferry\n\nThe ferry sails");

        robot.clickOn("#source-right");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#show-whole").tryQuery()).isEmpty();
    }

    @Test
    void a_second_click_closes_the_card_and_the_filters(FxRobot robot) throws Exception {
        dropPair(robot);
        for (String button : List.of("#source-left", "#filters")) {
            String card = button.equals("#filters") ? ".filters" : "#source-card";
            robot.clickOn(button);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup(card).tryQuery()).isPresent();
            robot.clickOn(button);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup(card).tryQuery()).isEmpty();
            robot.clickOn(button);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup(card).tryQuery()).isPresent();
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void the_card_speaks_the_language_of_the_window(FxRobot robot) throws Exception {
        Path page = Files.writeString(folder.resolve("ferry.html"), PAGE);
        drop(robot, 600, List.of(page, pair.files().getLast()));
        await(() -> reading.spread().get() != null);
        robot.interact(() -> {
            Button button =
                    new SourceCard(
                                    Side.LEFT,
                                    reading,
                                    window.theme(),
                                    window.actions(),
                                    new Words(Locale.FRENCH))
                            .button();
            ((BorderPane) window.scene().getRoot()).setLeft(button);
            button.fire();
        });
        assertThat(facts(robot)).contains("anglais", "13 septembre 2026");
        robot.push(KeyCode.ESCAPE);
    }

    private static List<String> facts(FxRobot robot) {
        return robot.lookup("#source-card .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private Path archive() throws IOException {
        Path zip = folder.resolve("pages.zip");
        Map<String, String> pages =
                new TreeMap<>(
                        Map.of(
                                "a bridge.txt", "The bridge is open.",
                                "b ferry.txt", "The ferry sails.",
                                "c ferry.txt", "The ferry came late."));
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                out.putNextEntry(new ZipEntry(page.getKey()));
                out.write(page.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
