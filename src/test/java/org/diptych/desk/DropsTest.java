package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.diptych.find.Finding;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What comes of what is dropped on the window. [WindowTest] drops one file and two.
class DropsTest extends PairWindow {

    private static final double LEFT = 100;
    private static final double RIGHT = 900;

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void text_dropped_on_a_side_replaces_that_article(FxRobot robot) throws Exception {
        dropPair(robot);
        drop(robot, RIGHT, text("The council gave the old tram another year."));
        await(() -> article(Side.RIGHT).name().equals("Pasted text") && isCompared());
        assertThat(article(Side.RIGHT).text()).contains("another year");
        assertThat(article(Side.LEFT).name()).isEqualTo("left.txt");
    }

    @Test
    void text_dropped_twice_makes_a_pair(FxRobot robot) throws Exception {
        drop(robot, LEFT, text("The council kept the tram."));
        drop(robot, RIGHT, text("The council sold the tram."));
        await(() -> reading.spread().get() != null);
        assertThat(article(Side.LEFT).text()).contains("kept");
        assertThat(article(Side.RIGHT).text()).contains("sold");
    }

    @Test
    void text_from_a_web_page_keeps_its_headings(FxRobot robot) throws Exception {
        ClipboardContent page = text("The tram\nThe council kept the tram.");
        page.putHtml("<h2>The tram</h2><p>The council kept the tram.</p>");
        drop(robot, LEFT, page);
        await(() -> reading.open().get().on(Side.LEFT).isPresent());
        assertThat(article(Side.LEFT).paragraphs().getFirst().isHeading()).isTrue();
    }

    @Test
    void a_link_to_a_local_file_opens_that_file(FxRobot robot) throws Exception {
        ClipboardContent link = new ClipboardContent();
        link.putUrl(pair.files().getFirst().toUri().toString());
        drop(robot, LEFT, link);
        await(() -> reading.open().get().on(Side.LEFT).isPresent());
        assertThat(article(Side.LEFT).name()).isEqualTo("left.txt");
    }

    @Test
    void the_address_of_a_page_or_a_picture_is_no_article(FxRobot robot) throws Exception {
        dropPair(robot);
        Both<String> names = names();
        ClipboardContent link = text("https://example.org/tram");
        link.putHtml("<a href=\"https://example.org/tram\">The tram is kept</a>");
        drop(robot, RIGHT, link);
        await(() -> notice(robot).startsWith("This is only an address"));
        assertThat(names()).isEqualTo(names);
    }

    @Test
    void a_new_pair_has_no_original_and_the_article_beside_a_new_one_stays_it(FxRobot robot)
            throws Exception {
        robot.interact(window.actions()::trySample);
        await(() -> reading.original().get().isPresent() && isCompared());
        Side original = reading.original().get().orElseThrow();
        drop(robot, original == Side.LEFT ? RIGHT : LEFT, text("The council sold the tram."));
        await(() -> article(original.other()).name().equals("Pasted text") && isCompared());
        assertThat(reading.original().get()).contains(original);
        drop(robot, original == Side.LEFT ? LEFT : RIGHT, text("The council kept the tram."));
        await(() -> article(original).name().equals("Pasted text 2") && isCompared());
        assertThat(reading.original().get()).isEmpty();

        robot.interact(window.actions()::trySample);
        await(() -> reading.original().get().isPresent() && isCompared());
        dropPair(robot);
        assertThat(reading.original().get()).isEmpty();
    }

    @Test
    void three_files_are_answered_with_a_sentence(FxRobot robot) throws Exception {
        dropPair(robot);
        Both<String> names = names();
        Path file = pair.files().getFirst();
        drop(robot, LEFT, List.of(file, file, file));
        await(() ->
                notice(robot)
                        .equals("Diptych lays two articles side by side; 3 files were dropped."));
        assertThat(names()).isEqualTo(names);
    }

    @Test
    void a_file_dropped_while_another_pair_is_compared_is_not_lost(FxRobot robot) throws Exception {
        Path other = Files.writeString(folder.resolve("other.txt"), "The tram keeps running.");
        robot.interact(() -> {
            FileDrop.on(window.scene(), 600, 300, pair.files());
            FileDrop.on(window.scene(), RIGHT, 300, List.of(other));
            return null;
        });
        await(() -> reading.spread().get() != null && isCompared());
        assertThat(names()).isEqualTo(new Both<>("left.txt", "other.txt"));
    }

    @Test
    void the_same_file_twice_is_a_pair_without_findings(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("same.txt"), "The council kept the tram.");
        drop(robot, LEFT, List.of(file, file));
        await(() -> reading.spread().get() != null && isCompared());
        assertThat(names()).isEqualTo(new Both<>("same.txt", "same.txt"));
        assertThat(reading.shown()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_refused_in_a_sentence_and_the_open_pair_stays(FxRobot robot)
            throws Exception {
        dropPair(robot);
        List<Finding> before = List.copyOf(reading.shown());
        Path picture = folder.resolve("picture.png");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n ");
        for (Path bad : List.of(picture, empty, folder, folder.resolve("gone.txt"))) {
            drop(robot, RIGHT, List.of(bad));
            await(() -> notice(robot).contains(String.valueOf(bad.getFileName())) && isCompared());
            assertThat(notice(robot)).endsWith(".");
            drop(robot, RIGHT, List.of(pair.files().getFirst(), bad));
            await(this::isCompared);
            assertThat(names()).isEqualTo(new Both<>("left.txt", "right.txt"));
            assertThat(reading.shown()).isEqualTo(before);
        }
    }

    @Test
    void nothing_but_text_and_files_is_taken(FxRobot robot) throws Exception {
        ClipboardContent colour = new ClipboardContent();
        colour.put(new javafx.scene.input.DataFormat("application/x-colour"), "red");
        drop(robot, LEFT, colour);
        assertThat(reading.open().get()).isEqualTo(OpenPair.EMPTY);
    }

    private void drop(FxRobot robot, double x, ClipboardContent content) {
        robot.interact(() -> {
            FileDrop.on(window.scene(), x, 300, content);
            return content;
        });
    }

    private static ClipboardContent text(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        return content;
    }

    @Test
    void who_comes_to_a_button_of_the_message_bar_is_told_what_it_is_about(FxRobot robot) {
        robot.interact(() -> window.say("Nothing was saved."));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".notification-bar .label").queryAllAs(Label.class))
                .anyMatch(label ->
                        "Nothing was saved."
                                .equals(label.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        assertThat(robot.lookup(".notification-bar .close-button").queryAllAs(Button.class))
                .isNotEmpty()
                .allMatch(button -> "Nothing was saved.".equals(button.getAccessibleHelp()));
    }

    @Test
    void the_article_that_can_be_read_stands_there_though_the_other_cannot(FxRobot robot)
            throws Exception {
        Path good = pair.files().getLast();
        Path gone = folder.resolve("gone.txt");
        drop(robot, LEFT, List.of(gone, good));
        await(() -> notice(robot).contains("gone.txt") && isCompared());
        assertThat(reading.open().get().on(Side.LEFT)).isEmpty();
        assertThat(article(Side.RIGHT).name()).isEqualTo("right.txt");
        drop(robot, LEFT, List.of(gone, folder.resolve("gone too.txt")));
        await(() -> notice(robot).contains("gone.txt") && isCompared());
        assertThat(article(Side.RIGHT).name()).isEqualTo("right.txt");
    }
}
