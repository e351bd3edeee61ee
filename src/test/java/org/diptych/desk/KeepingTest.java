package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Own;
import org.diptych.find.Finding.Severity;
import org.diptych.load.LoadFailure;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.review.Verdict;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever happens, what the reader has decided is there again.
@SuppressWarnings("NullAway.Init") // @Start sets the field before each test.
class KeepingTest extends PairWindow {

    private Stage stage;

    private volatile boolean isFindingNothing;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        open(shown);
    }

    @Override
    List<Finding> planted(Aligned aligned) {
        List<Finding> found = super.planted(aligned);
        return isFindingNothing ? List.of() : found;
    }

    @Test
    void decisions_are_there_while_a_changed_text_is_compared_anew(FxRobot robot) throws Exception {
        useCopies();
        Finding first = acceptFirst(robot);
        Files.writeString(
                pair.files().getLast(), "\n\nA late addition.\n", StandardOpenOption.APPEND);

        held = new CountDownLatch(1);
        drop(robot, 600, pair.files());
        await(() -> article(Side.RIGHT).text().contains("A late addition."));
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);

        robot.interact(() -> window.actions().nameOriginal(Optional.of(Side.LEFT)));
        held.countDown();
        await(() -> isCompared() && !reading.shown().isEmpty());
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
        assertThat(review().lost()).isEmpty();
    }

    @Test
    void an_original_named_while_another_pair_opens_is_named_in_that_pair(FxRobot robot)
            throws Exception {
        acceptFirst(robot);
        Path other = Files.writeString(folder.resolve("other.txt"), "Another story altogether.");
        held = new CountDownLatch(1);

        robot.interact(() -> {
            window.actions().open(List.of(other, other), Side.LEFT);
            window.actions().nameOriginal(Optional.of(Side.RIGHT));
        });
        held.countDown();
        await(() -> isCompared() && names().left().equals("other.txt"));

        assertThat(reading.original().get()).contains(Side.RIGHT);
        assertThat(review().lost()).isEmpty();
    }

    @Test
    void the_original_that_was_named_is_there_again(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(() -> window.actions().nameOriginal(Optional.of(Side.RIGHT)));
        await(() -> reading.original().get().isPresent() && isCompared() && !window.isSaving());
        Path other = Files.writeString(folder.resolve("other.txt"), "Another story altogether.");
        robot.interact(() -> window.actions().open(List.of(other, other), Side.LEFT));
        await(() -> isCompared() && names().left().equals("other.txt"));
        assertThat(reading.original().get()).isEmpty();

        drop(robot, 600, pair.files());
        await(() -> isCompared() && names().left().equals("left.txt"));
        assertThat(reading.original().get()).contains(Side.RIGHT);
        robot.interact(() -> window.actions().nameOriginal(Optional.empty()));
        await(() -> reading.original().get().isEmpty() && isCompared());
    }

    @Test
    void undoing_does_not_lead_back_past_the_arrival_of_another_review(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Finding first = reading.shown().getFirst();
        Finding second = reading.shown().get(1);
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.F9);
        Path theirs = folder.resolve("theirs.diptych");
        ReviewFile.save(
                theirs, Review.of(review().comparison()).withVerdict(second, Verdict.DISMISSED));

        drop(robot, 100, List.of(theirs));
        await(() -> reading.verdict(second) == Verdict.DISMISSED);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(reading.verdict(second)).isEqualTo(Verdict.DISMISSED);
        assertThat(reading.verdict(first)).isEqualTo(Verdict.OPEN);
    }

    @Test
    void the_first_decision_is_kept_where_the_last_rule_found_nothing(FxRobot robot)
            throws Exception {
        isFindingNothing = true;
        drop(robot, 600, pair.files());
        await(() -> reading.spread().get() != null && isCompared());
        robot.interact(() -> reading.review().set(review().with(own())));
        await(() -> !window.isSaving());

        assertThat(keptAnew().own()).containsExactly(own());
    }

    @Test
    void what_is_decided_after_saving_elsewhere_is_kept_in_both_places(FxRobot robot)
            throws Exception {
        dropPair(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Path copy = folder.resolve("saved.diptych");
        await(() -> Files.exists(copy) && !window.isSaving());
        Finding first = acceptFirst(robot);

        assertThat(ReviewFile.open(copy).on(first).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(keptAnew().on(first).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void what_was_decided_goes_with_articles_that_change_places(FxRobot robot) throws Exception {
        Finding first = acceptFirst(robot);
        Place before = first.mark().at();

        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        await(() -> names().left().equals("right.txt") && isCompared());
        assertThat(review().decisions().keySet())
                .extracting(key -> key.at())
                .containsExactly(new Place(before.side().other(), before.span()));
        robot.interact(() -> reading.review().set(review().with(own())));
        await(() -> !window.isSaving());

        drop(robot, 600, pair.files());
        await(() -> names().left().equals("left.txt") && isCompared());
        assertThat(reading.verdict(first)).isEqualTo(Verdict.ACCEPTED);
        assertThat(review().own()).hasSize(1);
    }

    @Test
    void a_note_is_kept_though_the_caret_is_still_in_it(FxRobot robot) throws Exception {
        Finding first = acceptFirst(robot);
        robot.interact(() -> reading.selected().set(first));
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        TextArea note = robot.lookup("#note").queryAs(TextArea.class);
        robot.interact(() -> note.setText("ask the council"));
        assertThat(note.isFocused()).isTrue();

        robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(stage.isShowing()).isFalse();
        assertThat(keptAnew().on(first).note()).isEqualTo("ask the council");
    }

    @Test
    void what_another_window_has_decided_is_joined_when_the_pair_is_opened_again(FxRobot robot)
            throws Exception {
        Finding first = acceptFirst(robot);
        Finding second = reading.shown().get(1);
        Reviews others = new Reviews(folder.resolve("reviews"));
        Review theirs = others.of(articles()).orElseThrow();
        others.save(others.file(articles()), theirs.withVerdict(second, Verdict.ACCEPTED));

        Finding third = reading.shown().get(2);
        robot.interact(() -> reading.review().set(review().withVerdict(third, Verdict.ACCEPTED)));
        await(() -> notice(robot).contains("outside this window"));
        dropPair(robot);
        await(() -> reading.verdict(second) == Verdict.ACCEPTED && !window.isSaving());

        assertThat(Stream.of(first, second, third).map(f -> keptAnew().on(f).verdict()))
                .containsOnly(Verdict.ACCEPTED);
    }

    @Test
    void what_another_window_took_back_stays_taken_back(FxRobot robot) throws Exception {
        Finding first = acceptFirst(robot);
        Reviews others = new Reviews(folder.resolve("reviews"));
        Review theirs = others.of(articles()).orElseThrow();
        others.save(others.file(articles()), theirs.withVerdict(first, Verdict.OPEN));

        Finding third = reading.shown().get(2);
        robot.interact(() -> reading.review().set(review().withVerdict(third, Verdict.ACCEPTED)));
        await(() -> notice(robot).contains("outside this window"));
        dropPair(robot);
        await(() -> reading.verdict(first) == Verdict.OPEN && !window.isSaving());

        assertThat(keptAnew().on(first).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(keptAnew().on(third).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void what_could_not_be_written_is_written_when_the_window_closes(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Path reviews = Files.writeString(folder.resolve("reviews"), "no folder");
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.F9);
        await(() -> notice(robot).startsWith("The review could not be saved"));
        Finding first = reading.shown().getFirst();
        Files.delete(reviews);

        robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(stage.isShowing()).isFalse();
        assertThat(keptAnew().on(first).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void the_articles_of_a_review_from_elsewhere_are_no_files_here(FxRobot robot) throws Exception {
        dropPair(robot);
        Path theirs = folder.resolve("theirs.diptych");
        ReviewFile.save(theirs, review());
        assertThat(reading.open().get().files()).isPresent();

        drop(robot, 100, List.of(theirs));
        await(() -> reading.open().get().files().isEmpty());
    }

    @Test
    void sides_changed_over_while_a_review_opens_leave_no_empty_window(FxRobot robot)
            throws Exception {
        dropPair(robot);
        Path theirs = folder.resolve("theirs.diptych");
        ReviewFile.save(theirs, review());

        robot.interact(() -> {
            window.actions().open(List.of(theirs), Side.LEFT);
            window.actions().swap();
        });
        await(this::isCompared);

        assertThat(reading.open().get().both()).isPresent();
    }

    private Finding acceptFirst(FxRobot robot) throws Exception {
        if (reading.spread().get() == null) {
            dropPair(robot);
        }
        Finding first = reading.shown().getFirst();
        robot.interact(() -> reading.review().set(review().withVerdict(first, Verdict.ACCEPTED)));
        await(() -> !window.isSaving());
        return first;
    }

    /// The same pair from files that may be written to.
    private void useCopies() throws IOException {
        Both<Path> copies = new Both<>(folder.resolve("left.txt"), folder.resolve("right.txt"));
        Files.copy(pair.files().getFirst(), copies.left());
        Files.copy(pair.files().getLast(), copies.right());
        pair = new LabelledPair(List.of(copies.left(), copies.right()), pair.findings());
    }

    private static Own own() {
        return new Own(
                new Mark(new Place(Side.LEFT, new Span(0, 5)), null, Severity.MAJOR, 1, Own.RULE),
                Kind.GARBLED,
                "");
    }

    private Review review() {
        return Objects.requireNonNull(reading.review().get());
    }

    private Both<Article> articles() {
        return review().comparison().pair().articles();
    }

    /// What a window that is opened now would show.
    private Review keptAnew() {
        try {
            return new Reviews(folder.resolve("reviews")).of(articles()).orElseThrow();
        } catch (LoadFailure e) {
            throw new AssertionError(e);
        }
    }
}
