package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.diptych.align.HandLink;
import org.diptych.align.WordLink;
import org.diptych.desk.Rows.Stretch;
import org.diptych.find.Finding;
import org.diptych.review.Lost;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The mouse in the columns, and the one selection that all parts of the window share.
class SelectionTest extends PairWindow {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void a_click_on_marked_words_selects_their_finding_everywhere(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.interact(reading.steps()::next);
        WaitForAsyncUtils.waitForFxEvents();
        for (Finding finding : seen(robot)) {
            robot.clickOn(middle(robot, finding.mark().at()));
            Finding selected = Objects.requireNonNull(reading.selected().get());
            // Shorter findings lie on longer ones.
            assertThat(finding.mark().at().span().covers(selected.mark().at().span())).isTrue();
            assertSelected(robot, selected);
        }
    }

    @Test
    void a_row_of_the_list_and_a_key_select_everywhere_too(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        ListView<Finding> list = list(robot);
        robot.interact(list::requestFocus);
        robot.push(KeyCode.END);
        assertSelected(robot, reading.listed().getLast());
        robot.push(KeyCode.HOME);
        assertSelected(robot, reading.listed().getFirst());
        robot.push(KeyCode.F8);
        assertSelected(robot, reading.shown().get(1));
    }

    @Test
    void the_card_of_a_finding_that_the_filters_hide_says_so_and_brings_it_back(FxRobot robot)
            throws Exception {
        dropPair(robot);
        robot.push(KeyCode.F8);
        Finding first = Objects.requireNonNull(reading.selected().get());
        Node hidden = robot.lookup("#card-hidden").query();
        assertThat(hidden.isVisible()).isFalse();
        for (Finding.Kind kind : Finding.Kind.values()) {
            robot.interact(() -> reading.sifting().kinds().remove(kind));
        }
        assertThat(hidden.isVisible()).isTrue();
        assertThat(robot.lookup(".position").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .map(Label::getText)
                .containsExactly("none shown");
        Hyperlink show = robot.from(hidden).lookup(".hyperlink").queryAs(Hyperlink.class);
        robot.interact(show::fire);
        assertThat(hidden.isVisible()).isFalse();
        assertThat(reading.shown()).contains(first);
        assertThat(reading.selected().get()).isEqualTo(first);

        robot.push(KeyCode.SHORTCUT, KeyCode.DELETE);
        assertThat(reading.shown()).doesNotContain(first);
        assertThat(hidden.isVisible()).isFalse();
    }

    /// Also where the list is sorted otherwise, and where filters take the selected finding away.
    @Test
    void going_on_skips_nothing(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(() -> reading.sifting().order().set(Sifting.Order.HARM));
        List<Finding> all = List.copyOf(reading.listed());
        List<Finding> seen = new ArrayList<>();
        while (reading.steps().hasNext().get()) {
            robot.push(KeyCode.F8);
            Finding now = Objects.requireNonNull(reading.selected().get());
            seen.add(now);
            if (seen.size() % 2 == 0) {
                // Dismissed, it is gone from the list, and the next one must still be the next.
                robot.push(KeyCode.SHORTCUT, KeyCode.DELETE);
                assertThat(reading.shown()).doesNotContain(now);
            }
            assertThat(seen).hasSizeLessThanOrEqualTo(all.size());
        }
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void pointing_at_a_word_with_the_mouse_lights_the_one_that_answers_it(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Spread spread = Objects.requireNonNull(reading.spread().get());
        WordLink link =
                spread.comparison().pair().words().stream()
                        .flatMap(List::stream)
                        .filter(l -> l.left().length() > 4)
                        .findFirst()
                        .orElseThrow();
        robot.moveTo(middle(robot, new Place(Side.LEFT, link.left())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reading.word().get()).isEqualTo(link);
        robot.moveTo(middle(robot, new Place(Side.RIGHT, link.right())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reading.word().get()).isEqualTo(link);
        robot.moveTo("#filter");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reading.word().get()).isNull();
    }

    @Test
    void paragraphs_are_paired_by_a_key_and_a_click_and_escape_thinks_better_of_it(FxRobot robot)
            throws Exception {
        dropPair(robot);
        ProseArea left = areas(robot).left();
        robot.interact(() -> {
            left.requestFocus();
            left.moveTo(1, 2);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(start(robot, Side.RIGHT, 2));
        assertThat(Objects.requireNonNull(reading.review().get()).links()).isEmpty();

        robot.interact(left::requestFocus);
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        robot.clickOn(start(robot, Side.RIGHT, 2));
        await(() ->
                Objects.requireNonNull(reading.review().get())
                        .links()
                        .equals(List.of(new HandLink(List.of(1), List.of(2), true))));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> Objects.requireNonNull(reading.review().get()).links().isEmpty());
    }

    @Test
    void what_no_longer_fits_a_changed_article_is_listed(FxRobot robot) throws Exception {
        Path left = Files.copy(pair.files().getFirst(), folder.resolve("left.txt"));
        Path right = Files.copy(pair.files().getLast(), folder.resolve("right.txt"));
        drop(robot, 600, List.of(left, right));
        await(() -> reading.shown().size() == pair.findings().size() && isCompared());
        Finding first =
                reading.shown().stream()
                        .filter(f -> f.mark().at().side() == Side.RIGHT)
                        .findFirst()
                        .orElseThrow();
        String words = article(Side.RIGHT).at(first.mark().at().span());
        robot.interact(() -> reading.selected().set(first));
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        await(() -> !window.isSaving() && Files.isDirectory(folder.resolve("reviews")));

        Files.writeString(right, article(Side.RIGHT).text().replace(words, "something else"));
        drop(robot, 600, List.of(left, right));
        await(() -> notice(robot).startsWith("1 decision no longer fits"));
        robot.interact(
                () -> robot.lookup(".notification-bar .button").queryAs(Button.class).fire());
        @SuppressWarnings("unchecked") // as LostWindow makes it
        TableView<Lost> table = robot.lookup("#lost").queryAs(TableView.class);
        assertThat(table.getItems()).singleElement().extracting(Lost::words).isEqualTo(words);
        assertThat(table.getColumns().stream().map(c -> String.valueOf(c.getCellData(0))))
                .contains(words, "accepted", "the words have changed");
        WaitForAsyncUtils.waitForFxEvents();
        // No cell is cut short.
        assertThat(robot.lookup("#lost .table-cell .words").queryAllAs(Text.class))
                .extracting(Text::getText)
                .contains("the words have changed");
    }

    @Test
    void the_selected_finding_stays_in_view_when_there_is_less_room(FxRobot robot)
            throws Exception {
        dropPair(robot);
        ProseArea area = areas(robot).right();
        Finding low = lowest(area);
        robot.interact(() -> reading.selected().set(low));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertInView(robot, low);
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertInView(robot, low);
        robot.interact(() -> window.theme().zoom().set(1));
        robot.interact(
                () -> ((Region) window.scene().getRoot()).setPadding(new Insets(0, 500, 0, 0)));
        assertInView(robot, low);
    }

    /// The last finding that can be seen.
    private Finding lowest(ProseArea area) {
        List<Integer> rows = visibleRows(area);
        return reading.shown().stream()
                .filter(f -> f.mark().at().side() == Side.RIGHT)
                .filter(f -> rows.contains(row(f.mark().at())))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private void assertInView(FxRobot robot, Finding finding) {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
        ProseArea area = areas(robot).right();
        Stretch stretch =
                Objects.requireNonNull(reading.spread().get())
                        .rows()
                        .stretches(finding.mark().at())
                        .getFirst();
        List<Bounds> boxes = onFx(() -> area.boxes(stretch, area));
        assertThat(boxes).isNotEmpty();
        assertThat(boxes.getFirst().getMinY()).isBetween(0.0, area.getHeight());
    }

    private void assertSelected(FxRobot robot, Finding finding) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reading.selected().get()).isEqualTo(finding);
        assertThat(list(robot).getSelectionModel().getSelectedItem()).isEqualTo(finding);
        assertThat(robot.lookup(".finding-card .why").queryAs(Label.class).getText())
                .isEqualTo(
                        Planted.WORDING.why(
                                finding,
                                Objects.requireNonNull(reading.spread().get())
                                        .comparison()
                                        .pair()
                                        .articles()));
        assertThat(visibleRows(areas(robot).on(finding.mark().at().side())))
                .contains(row(finding.mark().at()));
        @SuppressWarnings("unchecked") // as Ledger makes it
        TableView<LedgerRow> ledger = robot.lookup("#ledger-table").queryAs(TableView.class);
        boolean isInLedger =
                ledger.getItems().stream().anyMatch(row -> row.findings().contains(finding));
        LedgerRow selected = ledger.getSelectionModel().getSelectedItem();
        assertThat(selected != null && selected.findings().contains(finding)).isEqualTo(isInLedger);
    }

    @SuppressWarnings("unchecked") // as FindingList makes it
    private static ListView<Finding> list(FxRobot robot) {
        return robot.lookup("#findings").queryAs(ListView.class);
    }

    private int row(Place place) {
        return Objects.requireNonNull(reading.spread().get()).rows().row(place);
    }

    /// The findings whose words are in view.
    private List<Finding> seen(FxRobot robot) {
        List<Finding> seen =
                reading.shown().stream()
                        .filter(f -> !boxes(robot, f.mark().at()).isEmpty())
                        .filter(f -> isInView(robot, f.mark().at()))
                        .toList();
        assertThat(seen).isNotEmpty();
        return seen;
    }

    private boolean isInView(FxRobot robot, Place place) {
        ProseArea area = areas(robot).on(place.side());
        double y = boxes(robot, place).getFirst().getCenterY();
        return y > 4 && y < area.getHeight() - 4;
    }

    private List<Bounds> boxes(FxRobot robot, Place place) {
        ProseArea area = areas(robot).on(place.side());
        Rows rows = Objects.requireNonNull(reading.spread().get()).rows();
        return onFx(() ->
                rows.stretches(place).stream()
                        .flatMap(stretch -> area.boxes(stretch, area).stream())
                        .toList());
    }

    private Point2D middle(FxRobot robot, Place place) {
        Bounds box = boxes(robot, place).getFirst();
        return onScreen(areas(robot).on(place.side()), box.getCenterX(), box.getCenterY());
    }

    /// The first letters of a row.
    private static Point2D start(FxRobot robot, Side side, int row) {
        ProseArea area = areas(robot).on(side);
        Bounds box = onFx(() -> area.boxes(new Stretch(row, 1, 2), area).getFirst());
        return onScreen(area, box.getCenterX(), box.getCenterY());
    }

    private static Point2D onScreen(Node node, double x, double y) {
        return node.localToScreen(x, y);
    }

    @Test
    void a_picked_paragraph_is_marked_and_another_click_in_its_column_picks_that_one(FxRobot robot)
            throws Exception {
        dropPair(robot);
        ProseArea left = areas(robot).left();
        robot.interact(() -> {
            left.requestFocus();
            left.moveTo(1, 2);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        assertThat(marked()).containsExactly(paragraph(1));
        robot.clickOn(start(robot, Side.LEFT, 2));
        assertThat(marked()).containsExactly(paragraph(2));
        robot.push(KeyCode.ESCAPE);
        assertThat(marked()).isEmpty();
    }

    private Place paragraph(int number) {
        return new Place(Side.LEFT, article(Side.LEFT).paragraphs().get(number).span());
    }

    private List<Place> marked() {
        WaitForAsyncUtils.waitForFxEvents();
        return Optional.ofNullable(reading.picked().get()).stream().map(Passage::at).toList();
    }
}
