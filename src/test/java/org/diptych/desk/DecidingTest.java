package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.diptych.align.WordLink;
import org.diptych.desk.Rows.Stretch;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Own;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.review.Verdict;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Verdicts, notes, marks and pairs of the reader's own; undoing and keeping them.
class DecidingTest extends PairWindow {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void a_finding_is_accepted_and_the_next_one_dismissed_by_key(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        Finding second = reading.shown().get(1);
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.F9);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
        assertThat(reading.selected().get()).isEqualTo(second);

        robot.push(KeyCode.SHIFT, KeyCode.F9);
        assertThat(reading.verdict(second)).isEqualTo(Verdict.DISMISSED);
        assertThat(reading.shown()).doesNotContain(second).contains(first);
        assertThat(reading.selected().get()).isEqualTo(reading.shown().get(1));

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(reading.verdict(second)).isEqualTo(Verdict.OPEN);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.OPEN);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void the_key_that_goes_on_begins_with_the_first_finding(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.push(KeyCode.F9);
        assertThat(reading.selected().get()).isEqualTo(reading.shown().getFirst());
        assertThat(review().decisions()).isEmpty();
    }

    @Test
    void the_way_from_finding_to_finding_is_that_of_the_list(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(() -> reading.sifting().order().set(Sifting.Order.HARM));
        List<Finding> listed = List.copyOf(reading.listed());
        assertThat(listed).isNotEqualTo(List.copyOf(reading.steps().told()));
        robot.push(KeyCode.F8);
        assertThat(reading.selected().get()).isEqualTo(listed.getFirst());
        robot.push(KeyCode.F9);
        assertThat(reading.selected().get()).isEqualTo(listed.get(1));
        robot.push(KeyCode.SHIFT, KeyCode.F9);
        assertThat(reading.selected().get()).isEqualTo(listed.get(2));
        assertThat(robot.lookup(".position").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("2 of " + (listed.size() - 1));
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertThat(reading.selected().get()).isEqualTo(listed.getFirst());

        robot.interact(() -> reading.selected().set(listed.get(1)));
        robot.push(KeyCode.F8);
        assertThat(reading.selected().get()).as("behind what is not told").isEqualTo(listed.get(2));
    }

    @Test
    void undoing_goes_back_to_what_it_undoes_and_says_so(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        Finding last = reading.shown().getLast();
        robot.interact(() -> reading.selected().set(last));
        WaitForAsyncUtils.waitForFxEvents();
        Side side = first.mark().at().side();
        int row =
                Objects.requireNonNull(reading.spread().get())
                        .rows()
                        .stretches(first.mark().at())
                        .getFirst()
                        .row();
        assertThat(visibleRows(areas(robot).on(side))).doesNotContain(row);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reading.selected().get()).isEqualTo(first);
        assertThat(visibleRows(areas(robot).on(side))).contains(row);
        assertThat(status(robot)).startsWith("Undone: accepted “");

        ProseArea area = areas(robot).on(side);
        robot.interact(() -> area.showParagraphAtTop(area.getParagraphs().size() - 1));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(visibleRows(area)).contains(row);
        assertThat(status(robot)).startsWith("Done again: accepted “");

        robot.push(KeyCode.F8);
        assertThat(status(robot)).doesNotContain("Done again").contains("left.txt");
    }

    /// The first words of the right side, marked as a fact in conflict.
    private Finding marksItsOwn(FxRobot robot) {
        ProseArea area = areas(robot).right();
        robot.interact(() -> {
            area.requestFocus();
            area.selectRange(0, 0, 0, 9);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT4);
        return Objects.requireNonNull(reading.selected().get());
    }

    @Test
    void a_mark_of_ones_own_is_of_whole_words(FxRobot robot) throws Exception {
        dropPair(robot);
        String text = article(Side.RIGHT).text();
        int end = text.indexOf(' ', text.indexOf(' ') + 1);
        robot.interact(() -> {
            areas(robot).right().requestFocus();
            areas(robot).right().selectRange(0, 2, 0, end - 1);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT4);
        Own own = (Own) Objects.requireNonNull(reading.selected().get());
        assertThat(own.mark().at().span()).isEqualTo(new Span(0, end));
    }

    @Test
    void undoing_a_mark_or_a_pair_of_ones_own_says_so_too(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding own = marksItsOwn(robot);
        ProseArea area = areas(robot).right();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(status(robot))
                .isEqualTo(
                        "Undone: marked “" + article(Side.RIGHT).at(own.mark().at().span()) + "”");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(reading.selected().get()).isEqualTo(own);

        robot.interact(() -> area.moveTo(1, 2));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        await(() -> review().links().size() == 1 && isCompared());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> review().links().isEmpty() && isCompared());
        assertThat(status(robot)).startsWith("Undone: parted the paragraph “");
    }

    private static String status(FxRobot robot) {
        return robot.lookup("#status").queryAs(StatusBar.class).getText();
    }

    @Test
    void the_card_shows_the_verdict_and_takes_a_note(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        robot.interact(reading.steps()::next);
        ToggleButton accept = robot.lookup("#accepted").queryAs(ToggleButton.class);
        robot.interact(accept::fire);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
        assertThat(accept.isSelected()).isTrue();
        robot.interact(accept::fire);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.OPEN);

        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        TextArea note = robot.lookup("#note").queryAs(TextArea.class);
        assertThat(note.isFocused()).isTrue();
        robot.interact(() -> note.setText("ask the council"));
        robot.interact(reading.steps()::next);
        assertThat(reading.note(first)).isEqualTo("ask the council");
        assertThat(note.isFocused()).isFalse();
        assertThat(note.getText()).isEmpty();
        Finding second = Objects.requireNonNull(reading.selected().get());
        robot.interact(reading.steps()::previous);
        assertThat(note.getText()).isEqualTo("ask the council");
        assertThat(reading.note(second)).isEmpty();
    }

    @Test
    void the_keyboard_leaves_the_note_on_escape_and_with_its_finding(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        ProseArea area = areas(robot).left();
        robot.interact(area::requestFocus);
        robot.push(KeyCode.F8);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        TextArea note = robot.lookup("#note").queryAs(TextArea.class);
        robot.write("ask");
        robot.push(KeyCode.ESCAPE);
        assertThat(note.isFocused()).isFalse();
        assertThat(area.isFocused()).isTrue();
        assertThat(reading.note(first)).isEqualTo("ask");

        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        robot.push(KeyCode.F8);
        Finding second = Objects.requireNonNull(reading.selected().get());
        assertThat(second).isNotEqualTo(first);
        assertThat(area.isFocused()).isTrue();
        robot.write("zz");
        robot.interact(() -> reading.selected().set(first));
        assertThat(reading.note(second)).isEmpty();
        assertThat(reading.note(first)).isEqualTo("ask");
    }

    @Test
    void a_step_is_undone_from_a_note_in_which_nothing_was_typed(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        robot.push(KeyCode.F8);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.OPEN);

        TextArea note = robot.lookup("#note").queryAs(TextArea.class);
        robot.interact(() -> note.requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
        robot.interact(() -> note.requestFocus());
        robot.write("a");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(note.getText()).isEmpty();
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void what_follows_a_mark_of_ones_own_is_next_when_that_is_taken_away(FxRobot robot)
            throws Exception {
        dropPair(robot);
        int row = areas(robot).left().getParagraphs().size() / 2;
        robot.interact(() -> {
            areas(robot).left().requestFocus();
            areas(robot).left().selectRange(row, 0, row, 6);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT4);
        Finding own = Objects.requireNonNull(reading.selected().get());
        int at = reading.steps().told().indexOf(own);
        assertThat(at).isGreaterThan(0);
        Finding next = reading.steps().told().get(at + 1);
        robot.push(KeyCode.SHIFT, KeyCode.F9);
        assertThat(reading.selected().get()).isEqualTo(next);
    }

    @Test
    void a_mark_of_ones_own_that_is_gone_is_not_selected(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(() -> {
            areas(robot).right().requestFocus();
            areas(robot).right().selectRange(0, 0, 0, 9);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT4);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        TextArea note = robot.lookup("#note").queryAs(TextArea.class);
        robot.interact(() -> note.setText("where from?"));
        robot.interact(() -> areas(robot).right().requestFocus());
        Own noted = (Own) Objects.requireNonNull(reading.selected().get());
        assertThat(noted.remark()).isEqualTo("where from?");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(((Own) Objects.requireNonNull(reading.selected().get())).remark()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(reading.selected().get()).isNull();
    }

    @Test
    void signs_typed_with_altgr_into_a_field_mark_nothing(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(() -> areas(robot).right().selectRange(0, 0, 0, 9));
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(review().own()).isEmpty();
    }

    @Test
    void selected_words_become_a_finding_of_ones_own(FxRobot robot) throws Exception {
        dropPair(robot);
        ToggleButton count = robot.lookup("#count-conflict").queryAs(ToggleButton.class);
        String before = count.getText();
        Finding own = marksItsOwn(robot);
        assertThat(own).isInstanceOf(Own.class);
        assertThat(own.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(own.mark().at().side()).isEqualTo(Side.RIGHT);
        assertThat(reading.shown()).contains(own);
        int counted = (int) reading.all().stream().filter(f -> f.kind() == Kind.CONFLICT).count();
        assertThat(count.getText())
                .isNotEqualTo(before)
                .isEqualTo(Planted.WORDING.format("verdict.conflict", counted));

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(reading.shown()).doesNotContain(own);
        assertThat(count.getText()).isEqualTo(before);
    }

    @Test
    void notes_and_marks_are_undone_and_done_again(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        TextArea note = robot.lookup("#note").queryAs(TextArea.class);
        robot.interact(() -> note.setText("ask the council"));
        ProseArea area = areas(robot).right();
        robot.interact(() -> {
            area.requestFocus();
            area.selectRange(0, 0, 0, 9);
        });
        assertThat(reading.note(first)).isEqualTo("ask the council");
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(review().own()).hasSize(1);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(review().own()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(reading.note(first)).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(reading.note(first)).isEqualTo("ask the council");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(review().own()).hasSize(1);
    }

    @Test
    void words_are_copied_with_what_is_marked_in_them(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first =
                reading.shown().stream()
                        .filter(f -> f.mark().at().side() == Side.RIGHT)
                        .findFirst()
                        .orElseThrow();
        ProseArea area = areas(robot).right();
        robot.interact(() -> {
            area.requestFocus();
            area.selectAll();
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        String words = article(Side.RIGHT).at(first.mark().at().span());
        List<String> copied = new ArrayList<>();
        robot.interact(() -> {
            copied.add(Clipboard.getSystemClipboard().getString());
            copied.add(Clipboard.getSystemClipboard().getHtml());
        });
        assertThat(copied.getFirst()).contains(words + " [" + Planted.WORDING.sort(first) + ": ");
        assertThat(copied.getLast()).contains("<mark ").contains("</mark>");
    }

    @Test
    void paragraphs_are_parted_and_paired_again_by_hand(FxRobot robot) throws Exception {
        dropPair(robot);
        int before = rows();
        ProseArea left = areas(robot).left();
        robot.interact(() -> {
            left.requestFocus();
            left.moveTo(1, 2);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        await(() -> rows() > before);
        assertThat(review().links()).hasSize(1);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> rows() == before);
        assertThat(review().links()).isEmpty();
    }

    @Test
    void the_counts_keep_the_keyboard_while_the_articles_are_compared_anew(FxRobot robot)
            throws Exception {
        dropPair(robot);
        ToggleButton count = robot.lookup("#count-dropped").queryAs(ToggleButton.class);
        ProseArea right = areas(robot).right();
        MenuItem part = right.getContextMenu().getItems().getLast();
        robot.interact(() -> {
            right.moveTo(1, 0);
            part.fire();
            count.requestFocus();
        });
        await(() -> review().links().size() == 1 && isCompared());
        assertThat(count.isDisabled()).isFalse();
        assertThat(onFx(() -> window.scene().getFocusOwner())).isEqualTo(count);
    }

    @Test
    void the_menu_of_a_paragraph_is_for_the_one_it_is_opened_on(FxRobot robot) throws Exception {
        dropPair(robot);
        int row = 1;
        ProseArea right = areas(robot).right();
        Point2D letter =
                onFx(() -> {
                    areas(robot).left().requestFocus();
                    Bounds box = right.boxes(new Stretch(row, 1, 2), right).getFirst();
                    return right.localToScreen(box.getCenterX(), box.getCenterY());
                });
        robot.clickOn(letter, MouseButton.SECONDARY);
        int caret = onFx(right::getCurrentParagraph);
        assertThat(caret).isEqualTo(row);
        MenuItem part = right.getContextMenu().getItems().getLast();
        Font font = onFx(() -> ((Label) part.getStyleableNode().lookup(".label")).getFont());
        Font usual = robot.lookup(".article-header .label").queryAs(Label.class).getFont();
        assertThat(font.getFamily()).isEqualTo(usual.getFamily());
        robot.interact(part::fire);
        await(() -> review().links().size() == 1);
        assertThat(review().links().getFirst().right()).isNotEmpty();
        robot.push(KeyCode.ESCAPE);

        robot.interact(right::selectAll);
        robot.clickOn(letter, MouseButton.SECONDARY);
        String selected = onFx(right::getSelectedText);
        assertThat(selected).isEqualTo(right.getText());
    }

    @Test
    void the_menu_on_marked_words_shows_what_can_be_said_of_them_and_by_which_key(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Finding finding =
                reading.shown().stream()
                        .filter(f -> f.mark().at().side() == Side.RIGHT)
                        .findFirst()
                        .orElseThrow();
        ProseArea right = areas(robot).right();
        Point2D letter =
                onFx(() -> {
                    Stretch at =
                            Objects.requireNonNull(reading.spread().get())
                                    .rows()
                                    .stretches(finding.mark().at())
                                    .getFirst();
                    Bounds box = right.boxes(at, right).getFirst();
                    return right.localToScreen(box.getMinX() + 2, box.getCenterY());
                });
        robot.clickOn(letter, MouseButton.SECONDARY);
        List<MenuItem> items = right.getContextMenu().getItems();
        assertThat(items.stream().filter(MenuItem::isVisible).map(MenuItem::getText))
                .startsWith("Accept", "Not a fault", "Note");
        assertThat(
                        items.stream()
                                .filter(item ->
                                        item.isVisible()
                                                && item.getText() != null
                                                && !(item instanceof Menu)))
                .allMatch(item -> item.getAccelerator() != null);
        MenuItem note =
                items.stream().filter(i -> "Note".equals(i.getText())).findFirst().orElseThrow();
        robot.interact(note::fire);
        robot.push(KeyCode.ESCAPE);
        assertThat(reading.selected().get()).isNotNull();
        assertThat(robot.lookup("#note").queryAs(TextArea.class).isFocused()).isTrue();

        robot.interact(() -> right.getContextMenu().hide());
    }

    @Test
    void what_was_decided_is_there_again_when_the_pair_is_opened_again(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.F9);
        await(() -> kept() > 0);

        Path other = Files.writeString(folder.resolve("other.txt"), "Another story altogether.");
        drop(robot, 600, List.of(other, other));
        await(() -> names().left().equals("other.txt") && reading.spread().get() != null);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.OPEN);

        dropPair(robot);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_saved_review_opens_like_an_article(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.F9);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Path file = folder.resolve("saved.diptych");
        await(() -> Files.exists(file) && !window.isSaving());
        assertThat(ReviewFile.open(file).on(first).verdict()).isEqualTo(Verdict.ACCEPTED);

        Path other = Files.writeString(folder.resolve("other.txt"), "Another story altogether.");
        drop(robot, 600, List.of(other, other));
        await(() -> names().left().equals("other.txt") && reading.spread().get() != null);
        drop(robot, 100, List.of(file));
        await(() -> names().left().equals("left.txt"));
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
        assertThat(reading.shown()).hasSameSizeAs(pair.findings());
    }

    private Review review() {
        return Objects.requireNonNull(reading.review().get());
    }

    private int rows() {
        return Objects.requireNonNull(reading.spread().get()).rows().list().size();
    }

    private long kept() throws IOException {
        Path reviews = folder.resolve("reviews");
        if (!Files.isDirectory(reviews) || window.isSaving()) {
            return 0;
        }
        try (var files = Files.list(reviews)) {
            return files.count();
        }
    }

    @Test
    void the_key_for_a_note_brings_it_into_view_and_the_caret_to_its_end(FxRobot robot)
            throws Exception {
        dropPair(robot);
        ScrollPane card = robot.lookup("#card").queryAs(ScrollPane.class);
        robot.interact(() -> {
            reading.steps().next();
            // As low as in a small window.
            card.setMaxHeight(120);
            card.setMinHeight(0);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        TextArea note = robot.lookup("#note").queryAs(TextArea.class);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(
                        card.localToScene(card.getBoundsInLocal())
                                .contains(note.localToScene(note.getBoundsInLocal())))
                .isTrue();
        robot.interact(() -> {
            note.setText("ask the council");
            areas(robot).left().requestFocus();
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        assertThat(note.getCaretPosition()).isEqualTo("ask the council".length());
    }

    @Test
    void the_card_of_a_mark_of_ones_own_tells_what_answers_it(FxRobot robot) throws Exception {
        dropPair(robot);
        Spread spread = Objects.requireNonNull(reading.spread().get());
        WordLink link =
                spread.comparison().pair().words().stream()
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .getFirst();
        robot.interact(() -> {
            ProseArea area = areas(robot).left();
            area.requestFocus();
            Stretch at =
                    spread.rows().stretches(new Place(Side.LEFT, link.on(Side.LEFT))).getFirst();
            area.selectRange(at.row(), at.start(), at.row(), at.end());
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(robot.lookup("#card .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(article(Side.RIGHT).at(link.on(Side.RIGHT)))
                .noneMatch(said -> said.startsWith("Nothing answers") || said.contains("100%"));
    }

    @Test
    void what_is_no_fault_is_counted_no_more(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        ToggleButton count =
                robot.lookup("#count-" + Wording.lower(first.kind())).queryAs(ToggleButton.class);
        String before = count.getText();
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.SHORTCUT, KeyCode.DELETE);
        assertThat(count.getText()).isNotEqualTo(before);
        robot.interact(() -> reading.sifting().verdicts().add(Verdict.DISMISSED));
        assertThat(count.getText()).as("where it is seen").isEqualTo(before);
        robot.interact(() -> reading.sifting().verdicts().remove(Verdict.DISMISSED));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(count.getText()).isEqualTo(before);
    }

    @Test
    void a_finding_is_decided_on_from_the_menu_of_its_words(FxRobot robot) throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        Place at = first.mark().at();
        ProseArea area = areas(robot).on(at.side());
        Rows rows = Objects.requireNonNull(reading.spread().get()).rows();
        Point2D words =
                onFx(() -> {
                    Bounds box = area.boxes(rows.stretches(at).getFirst(), area).getFirst();
                    return area.localToScreen(box.getCenterX(), box.getCenterY());
                });
        robot.clickOn(words, MouseButton.SECONDARY);
        MenuItem accept = area.getContextMenu().getItems().getFirst();
        assertThat(accept.isVisible()).isTrue();
        robot.interact(accept::fire);
        assertThat(reading.verdict(Objects.requireNonNull(reading.selected().get())))
                .isEqualTo(Verdict.ACCEPTED);
        robot.push(KeyCode.ESCAPE);
    }
}
