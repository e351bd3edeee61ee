package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.diptych.align.WordLink;
import org.diptych.desk.Reading.Book;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Severity;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Search, overview, filters and ledgers: the ways to a place in the articles.
class FindingOnesWayTest extends PairWindow {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void words_are_found_in_both_articles_and_counted(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        TextField field = robot.lookup("#find").queryAs(TextField.class);
        assertThat(field.isFocused()).isTrue();
        robot.interact(() -> field.setText("TRAM"));

        List<Place> hits = reading.search().hits().get();
        for (Side side : Side.values()) {
            String text = article(side).text();
            assertThat(hits.stream().filter(hit -> hit.side() == side))
                    .isNotEmpty()
                    .allSatisfy(
                            hit -> assertThat(hit.span().in(text)).isEqualToIgnoringCase("tram"));
        }
        Label count = robot.lookup("#find-count").queryAs(Label.class);
        assertThat(count.getText()).startsWith(hits.size() + " places");

        robot.push(KeyCode.ENTER);
        assertThat(reading.search().current().get()).isEqualTo(hits.getFirst());
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(reading.search().current().get()).isEqualTo(hits.getLast());
        WaitForAsyncUtils.waitForFxEvents();
        assertSeen(robot, hits.getLast());
        assertThat(count.getText()).startsWith(hits.size() + " of " + hits.size());

        robot.push(KeyCode.ESCAPE);
        assertThat(field.isVisible()).isTrue();
        assertThat(robot.lookup(".find-bar").queryAs(Node.class).isVisible()).isFalse();
        assertThat(reading.search().hits().get()).isEmpty();
    }

    @Test
    void a_click_in_the_overview_goes_to_that_part_of_both_articles(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Node strip = robot.lookup("#overview-right").query();
        robot.interact(() -> {
            strip.fireEvent(Clicks.pressed(strip, 5, strip.getLayoutBounds().getHeight() - 2));
        });
        assertLevel(robot);
        int last = Objects.requireNonNull(reading.spread().get()).rows().list().size() - 1;
        assertThat(visibleRows(areas(robot).left())).contains(last);
        assertThat(visibleRows(areas(robot).right())).contains(last);
    }

    @Test
    void findings_are_sifted_by_severity_and_sorted_by_harm(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(() -> robot.lookup("#filters").queryButton().fire());
        CheckBox minor = robot.lookup("#show-minor").queryAs(CheckBox.class);
        robot.interact(minor::fire);
        assertThat(reading.shown())
                .isNotEmpty()
                .noneMatch(f -> f.mark().severity() == Severity.MINOR)
                .hasSizeLessThan(pair.findings().size());
        ToggleButton gravest = robot.lookup("#choose-harm").queryAs(ToggleButton.class);
        robot.interact(gravest::fire);
        assertThat(reading.listed().stream().map(f -> f.mark().severity()))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        // F8 keeps to the order of the list.
        robot.interact(reading.steps()::next);
        assertThat(reading.selected().get()).isEqualTo(reading.listed().getFirst());

        robot.interact(() -> robot.lookup("#hidden").queryAs(Hyperlink.class).fire());
        assertThat(reading.shown()).hasSameSizeAs(pair.findings());
    }

    @Test
    void the_choices_of_a_ledger_take_no_more_lines_than_they_need(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        Region head = robot.lookup(".ledger-head").queryAs(Region.class);
        TextField search = robot.lookup("#ledger-search").queryAs(TextField.class);
        assertThat(head.getHeight()).isLessThan(2 * search.getHeight());
    }

    @Test
    void a_row_of_a_ledger_is_shown_in_the_articles_and_a_finding_in_the_ledger(FxRobot robot)
            throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(reading.book().get()).isEqualTo(Book.QUOTES);
        @SuppressWarnings("unchecked") // as Ledger makes it
        TableView<LedgerRow> table = robot.lookup("#ledger-table").queryAs(TableView.class);
        List<LedgerRow> rows = Objects.requireNonNull(reading.spread().get()).quotes();
        assertThat(table.getItems()).isNotEmpty().containsExactlyElementsOf(rows);

        LedgerRow last = rows.getLast();
        robot.interact(() -> table.getSelectionModel().select(last));
        WaitForAsyncUtils.waitForFxEvents();
        assertSeen(
                robot,
                last.findings().isEmpty()
                        ? last.at().getFirst()
                        : last.findings().getFirst().mark().at());

        LedgerRow marked =
                rows.stream().filter(row -> !row.findings().isEmpty()).findFirst().orElseThrow();
        Finding finding = marked.findings().getFirst();
        robot.interact(() -> reading.selected().set(finding));
        assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(marked);

        TextField search = robot.lookup("#ledger-search").queryAs(TextField.class);
        robot.interact(() -> search.setText("no such words anywhere"));
        assertThat(table.getItems()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        robot.interact(() -> search.setText(""));
        assertThat(table.getItems())
                .containsExactlyElementsOf(Objects.requireNonNull(reading.spread().get()).facts());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertThat(reading.book().get()).isEqualTo(Book.CLOSED);
    }

    @Test
    void pointing_at_a_word_lights_the_one_that_answers_it(FxRobot robot) throws Exception {
        dropPair(robot);
        Spread spread = Objects.requireNonNull(reading.spread().get());
        WordLink link =
                spread.comparison().pair().words().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .orElseThrow();
        int within = link.left().start() + link.left().length() / 2;
        assertThat(spread.answers().at(Side.LEFT, within)).contains(link);
        assertThat(spread.answers().at(Side.RIGHT, link.right().start())).contains(link);

        ProseArea area = areas(robot).left();
        robot.interact(() -> reading.word().set(link));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> area.getOnMouseExited().handle(Clicks.pressed(area, 1, 1)));
        assertThat(reading.word().get()).isNull();
    }

    @Test
    void the_scroll_bar_of_a_ledger_tells_how_much_of_it_is_seen(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(() -> reading.book().set(Reading.Book.FACTS));
        WaitForAsyncUtils.waitForFxEvents();
        TableView<?> table = robot.lookup("#ledger-table").queryAs(TableView.class);
        ScrollBar bar = robot.from(table).lookup(".scroll-bar:vertical").queryAs(ScrollBar.class);
        double first = bar.getVisibleAmount();
        for (int row = 0; row < table.getItems().size(); row++) {
            int next = row;
            robot.interact(() -> table.scrollTo(next));
            WaitForAsyncUtils.waitForFxEvents();
        }
        double known = bar.getVisibleAmount();
        assertThat(known).isLessThan(1);
        assertThat(first).isCloseTo(known, withinPercentage(25));
    }

    private void assertSeen(FxRobot robot, Place place) {
        int row = Objects.requireNonNull(reading.spread().get()).rows().row(place);
        assertThat(visibleRows(areas(robot).on(place.side()))).contains(row);
    }

    @Test
    void the_keys_of_a_search_work_in_the_search_of_the_findings(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        robot.interact(() -> reading.sifting().query().set("e"));
        List<Finding> found = List.copyOf(reading.shown());
        assertThat(found).hasSizeGreaterThan(1);
        robot.push(KeyCode.ENTER);
        assertThat(reading.selected().get()).isEqualTo(reading.steps().told().getFirst());
        robot.push(KeyCode.ESCAPE);
        assertThat(reading.sifting().query().get()).isEmpty();
        robot.push(KeyCode.DOWN);
        assertThat(robot.lookup("#findings").query().isFocused()).isTrue();
    }
}
