package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.diptych.align.Aligner;
import org.diptych.align.HandLink;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Uses the window as a reader does.
class WindowTest extends PairWindow {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void two_dropped_files_are_compared_and_walked_through(FxRobot robot) throws Exception {
        dropPair(robot);
        assertThat(names()).isEqualTo(new Both<>("left.txt", "right.txt"));
        List<Finding> all = List.copyOf(reading.shown());
        assertThat(all).containsExactlyInAnyOrderElementsOf(pair.findings());

        List<Finding> walked = new ArrayList<>();
        while (reading.steps().hasNext().get()) {
            robot.push(KeyCode.F8);
            walked.add(reading.selected().get());
            assertThat(walked).hasSizeLessThanOrEqualTo(all.size());
        }
        assertThat(walked).isEqualTo(all);
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertThat(reading.selected().get()).isEqualTo(all.get(all.size() - 2));
    }

    @Test
    void answering_paragraphs_stand_level_wherever_the_reader_is(FxRobot robot) throws Exception {
        dropPair(robot);
        // A margin in place of a narrower window, which the headless platform can't draw.
        for (double margin : new double[] {0, 420}) {
            Region root = (Region) window.scene().getRoot();
            robot.interact(() -> root.setPadding(new Insets(0, margin, 0, 0)));
            robot.interact(() -> reading.selected().set(reading.shown().getLast()));
            assertLevel(robot);
            robot.interact(() -> reading.selected().set(reading.shown().getFirst()));
            assertLevel(robot);
            robot.interact(() -> areas(robot).right().scrollYBy(150));
            assertLevel(robot);
        }
    }

    @RepeatedTest(3)
    void rows_stay_level_whatever_the_reader_does(RepetitionInfo run, FxRobot robot)
            throws Exception {
        dropPair(robot);
        Random random = new Random(run.getCurrentRepetition());
        Region root = (Region) window.scene().getRoot();
        for (int step = 0; step < 40; step++) {
            ProseArea area = areas(robot).on(random.nextBoolean() ? Side.LEFT : Side.RIGHT);
            double way = random.nextDouble();
            Runnable act =
                    switch (random.nextInt(7)) {
                        case 0 -> window.theme()::zoomIn;
                        case 1 -> window.theme()::zoomBack;
                        case 2 -> () -> root.setPadding(new Insets(0, way * 420, 0, 0));
                        case 3 -> () -> reading.differences().set(way < 0.5);
                        case 4 -> reading.steps()::next;
                        default -> () -> area.scrollYBy((way - 0.4) * 1000);
                    };
            robot.interact(act);
            assertLevel(robot);
        }
    }

    @Test
    void another_alignment_leaves_the_words_in_view_where_they_are(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(() -> areas(robot).left().bring(9, -10));
        WaitForAsyncUtils.waitForFxEvents();
        String words = areas(robot).left().getText(9);
        double y = onFx(() -> y(areas(robot).left(), 9));

        Both<Article> articles = new Both<>(article(Side.LEFT), article(Side.RIGHT));
        Comparison apart =
                new Comparer(Aligner.standard(), List.of())
                        .compare(
                                articles,
                                Optional.empty(),
                                List.of(new HandLink(List.of(1), List.of(1), false)),
                                Progress.UNHEARD);
        Spread other = Spread.of(apart, new Words(Locale.ENGLISH), Planted.WORDING);
        robot.interact(() -> reading.spread().set(other));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(areas(robot).left().getText(9)).isNotEqualTo(words);
        assertThat(areas(robot).left().getText(10)).isEqualTo(words);
        assertThat(onFx(() -> y(areas(robot).left(), 10))).isCloseTo(y, within(1.0));
        assertLevel(robot);
    }

    @Test
    void a_file_that_is_no_article_is_refused_in_a_sentence_and_the_pair_stays(FxRobot robot)
            throws Exception {
        dropPair(robot);
        List<Finding> before = List.copyOf(reading.shown());

        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> robot.lookup(".notification-bar .label").tryQuery().isPresent());

        Label sentence = robot.lookup(".notification-bar .label").queryAs(Label.class);
        assertThat(sentence.getText()).contains("no such article.txt").endsWith(".");
        assertThat(names()).isEqualTo(new Both<>("left.txt", "right.txt"));
        assertThat(reading.shown()).isEqualTo(before);
    }

    @Test
    void one_file_dropped_on_a_side_waits_there_for_the_other(FxRobot robot) throws Exception {
        drop(robot, 900, List.of(pair.files().getLast()));
        await(() -> reading.open().get().on(Side.RIGHT).isPresent());
        assertThat(reading.open().get().on(Side.LEFT)).isEmpty();
        assertThat(reading.spread().get()).isNull();

        drop(robot, 100, List.of(pair.files().getFirst()));
        await(() -> reading.spread().get() != null);
        assertThat(names()).isEqualTo(new Both<>("left.txt", "right.txt"));
    }

    @Test
    void swapping_changes_the_sides_over(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        await(() -> names().equals(new Both<>("right.txt", "left.txt")));
    }

    @Test
    void swapping_keeps_all_that_was_found_and_where_the_reader_is(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding chosen = reading.shown().get(3);
        robot.interact(() -> reading.selected().set(chosen));

        // Compared anew, this pair would have none: the rule knows only the other order.
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        await(() -> names().left().equals("right.txt") && isCompared());
        assertThat(reading.shown())
                .containsExactlyInAnyOrderElementsOf(
                        pair.findings().stream().map(Finding::mirrored).toList());
        assertThat(reading.selected().get()).isEqualTo(chosen.mirrored());
        assertLevel(robot);

        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        await(() -> names().left().equals("left.txt") && isCompared());
        assertThat(reading.shown()).containsExactlyInAnyOrderElementsOf(pair.findings());
    }

    @Test
    void each_count_in_the_verdict_shows_or_hides_its_kind(FxRobot robot) throws Exception {
        dropPair(robot);
        long dropped = pair.findings().stream().filter(f -> f.kind() == Kind.DROPPED).count();
        ToggleButton count = robot.lookup("#count-dropped").queryAs(ToggleButton.class);
        assertThat(count.getText()).isEqualTo(Planted.WORDING.format("verdict.dropped", dropped));

        robot.clickOn("#count-dropped");
        assertThat(reading.shown())
                .hasSize(pair.findings().size() - (int) dropped)
                .noneMatch(f -> f.kind() == Kind.DROPPED);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(reading.shown()).hasSameSizeAs(pair.findings());
    }

    @Test
    void a_count_that_is_clicked_twice_shows_its_kind_alone(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.doubleClickOn("#count-dropped");
        assertThat(reading.shown()).isNotEmpty().allMatch(f -> f.kind() == Kind.DROPPED);
        robot.interact(() -> reading.sifting().only(Kind.DROPPED));
        assertThat(reading.shown()).hasSameSizeAs(pair.findings());
    }

    @Test
    void larger_text_is_larger_in_the_list_and_the_card_too(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.F8);
        double before = onFx(() -> why(robot).getFont().getSize());
        double row = onFx(() -> robot.lookup("#findings").queryListView().getFixedCellSize());
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> why(robot).getFont().getSize())).isGreaterThan(before);
        assertThat(onFx(() -> robot.lookup("#findings").queryListView().getFixedCellSize()))
                .isGreaterThan(row);
    }

    private static Label why(FxRobot robot) {
        return robot.lookup(".finding-card .why").queryAs(Label.class);
    }

    @Test
    void the_list_is_searched_by_words_and_picks_by_key(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding wanted = pair.findings().getLast();
        String words = article(wanted.mark().at().side()).at(wanted.mark().at().span());

        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.interact(() -> reading.sifting().query().set(words));
        assertThat(reading.shown()).contains(wanted);
        robot.interact(() -> robot.lookup("#findings").queryAs(ListView.class).requestFocus());
        robot.push(KeyCode.HOME);
        assertThat(reading.selected().get()).isEqualTo(reading.shown().getFirst());
        assertThat(robot.lookup(".finding-card .why").queryAs(Label.class).getText()).isNotBlank();
    }

    @Test
    void a_book_without_a_line_break_opens_like_any_other(FxRobot robot) throws Exception {
        StringBuilder book = new StringBuilder();
        for (int i = 0; book.length() < 100_000; i++) {
            book.append(
                    "Tram %d left the old harbour with %d people on board. ".formatted(i, 3 * i));
        }
        Path original = Files.writeString(folder.resolve("book.txt"), book);
        Path copy =
                Files.writeString(
                        folder.resolve("copy.txt"), book.toString().replace("people", "souls"));

        drop(robot, 600, List.of(original, copy));
        await(() -> reading.spread().get() != null);
        assertLevel(robot);
        robot.interact(() -> areas(robot).left().scrollYBy(2000));
        assertLevel(robot);
    }

    @Test
    void the_newest_pair_wins(FxRobot robot) throws Exception {
        Path other = Files.writeString(folder.resolve("other.txt"), "Another story altogether.");
        drop(robot, 600, pair.files());
        drop(robot, 600, List.of(other, other));
        await(() -> reading.spread().get() != null);
        assertThat(names()).isEqualTo(new Both<>("other.txt", "other.txt"));
        dropPair(robot);
    }

    @Test
    void the_text_stays_where_it_is_while_findings_are_gone_through(FxRobot robot)
            throws Exception {
        dropPair(robot);
        assertThat(reading.shown()).hasSizeGreaterThan(10);
        Region steps = robot.lookup(".steps").queryAs(Region.class);
        double width = onFx(steps::getWidth);
        for (int step = 0; step < 11; step++) {
            robot.push(KeyCode.F8);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(onFx(steps::getWidth)).as("at the %d.", step + 1).isEqualTo(width);
        }
        robot.interact(() -> reading.sifting().query().set(" no such words "));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(steps::getWidth)).isEqualTo(width);
    }

    @Test
    void the_end_of_the_articles_is_seen_whole(FxRobot robot) throws Exception {
        dropPair(robot);
        for (Side side : Side.values()) {
            ProseArea area = areas(robot).on(side);
            robot.interact(() -> {
                areas(robot).left().scrollYBy(-10_000);
                area.requestFocus();
            });
            robot.push(KeyCode.SHORTCUT, KeyCode.END);
            WaitForAsyncUtils.waitForFxEvents();
            int last = area.getParagraphs().size() - 1;
            assertThat(visibleRows(areas(robot).left())).contains(last);
            for (ProseArea column : List.of(areas(robot).left(), areas(robot).right())) {
                assertThat(onFx(() -> bottom(column, last)))
                        .isLessThanOrEqualTo(onFx(column::getHeight));
            }
            assertLevel(robot);
        }
    }

    /// Where the words of a row end.
    private static double bottom(ProseArea area, int row) {
        Region words = area.words(row).orElseThrow();
        return area.sceneToLocal(words.localToScene(words.getBoundsInLocal())).getMaxY()
                - words.getPadding().getBottom();
    }
}
