package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.NotificationPane;
import org.diptych.align.HandLink;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Own;
import org.diptych.load.file.Sample;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Chooses every entry of every menu and looks whether it does what it says.
@SuppressWarnings("NullAway.Init") // @Start sets the field before each test.
class MenuActionsTest extends PairWindow {

    private static final Set<String> CHOSEN = new TreeSet<>();
    private static final Set<String> OFFERED = new TreeSet<>();

    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        open(shown);
        entries().map(MenuItem::getId).forEach(OFFERED::add);
    }

    @AfterAll
    static void no_entry_was_left_out() {
        OFFERED.removeAll(CHOSEN);
        assertThat(OFFERED).isEmpty();
    }

    private Stream<MenuItem> entries() {
        MenuBar bar = (MenuBar) window.scene().getRoot().lookup(".menu-bar");
        return Entries.all(bar.getMenus());
    }

    private void choose(FxRobot robot, String id) {
        MenuItem item = entry(id);
        assertThat(item.isDisable()).as(id).isFalse();
        for (Menu menu = item.getParentMenu(); menu != null; menu = menu.getParentMenu()) {
            assertThat(menu.isDisable()).as(id).isFalse();
        }
        robot.interact(() -> {
            // As menus and keys do.
            if (item instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            item.fire();
        });
        CHOSEN.add(id);
    }

    private MenuItem entry(String id) {
        return entries().filter(i -> i.getId().equals(id)).findFirst().orElseThrow();
    }

    private boolean isOffered(String id) {
        return entries().filter(i -> i.getId().equals(id)).noneMatch(MenuItem::isDisable);
    }

    @Test
    void a_comparison_is_stopped_from_the_menu(FxRobot robot) throws Exception {
        held = new CountDownLatch(1);
        drop(robot, 600, pair.files());
        await(() -> reading.spread().get() != null);
        choose(robot, "stop");
        await(this::isCompared);
        assertThat(reading.isHalfDone().get()).isTrue();
        held.countDown();
        choose(robot, "compare-again");
        await(() -> reading.shown().size() == pair.findings().size() && isCompared());
        assertThat(reading.isHalfDone().get()).isFalse();
    }

    @Test
    void escape_closes_what_is_said_and_a_closed_ledger_hands_the_keyboard_to_the_article(
            FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(() -> window.say("Something is said."));
        NotificationPane notices =
                robot.lookup(".notification-pane").queryAs(NotificationPane.class);
        assertThat(notices.isShowing()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(notices.isShowing()).isFalse();

        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.interact(() -> robot.lookup(".ledger .table-view").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(areas(robot).left().isFocused()).isTrue();
    }

    @Test
    void file_opens_pastes_and_swaps(FxRobot robot) throws Exception {
        for (String id : List.of("swap", "save", "export", "print")) {
            assertThat(isOffered(id)).as(id).isFalse();
        }
        chooser.article = pair.files().getFirst();
        choose(robot, "open-left");
        await(() -> reading.open().get().on(Side.LEFT).isPresent());
        chooser.article = pair.files().getLast();
        choose(robot, "open-right");
        await(() -> reading.shown().size() == pair.findings().size());
        assertThat(names()).isEqualTo(new Both<>("left.txt", "right.txt"));

        choose(robot, "original-left");
        await(() -> reading.original().get().equals(Optional.of(Side.LEFT)));
        choose(robot, "swap");
        await(() -> names().equals(new Both<>("right.txt", "left.txt")) && isCompared());
        assertThat(reading.original().get()).contains(Side.RIGHT);
        choose(robot, "original-none");
        await(() -> reading.original().get().isEmpty() && isCompared());
        choose(robot, "original-right");
        await(() -> reading.original().get().equals(Optional.of(Side.RIGHT)) && isCompared());

        robot.interact(() -> {
            ClipboardContent words = new ClipboardContent();
            words.putString("The council kept the tram.");
            Clipboard.getSystemClipboard().setContent(words);
        });
        choose(robot, "paste-left");
        await(() -> article(Side.LEFT).name().equals("Pasted text") && isCompared());
        assertThat(article(Side.RIGHT).name()).isEqualTo("left.txt");
        choose(robot, "paste-right");
        await(() -> article(Side.RIGHT).name().equals("Pasted text 2") && isCompared());

        choose(robot, "recent-pair");
        await(() -> names().left().endsWith(".txt") && isCompared());
        choose(robot, "forget");
        assertThat(entries().map(MenuItem::getId)).doesNotContain("recent-pair");
        choose(robot, "sample");
        await(() -> article(Side.LEFT).text().equals(Sample.pair().left().text()) && isCompared());
        assertThat(reading.original().get()).contains(Sample.ORIGINAL);
        choose(robot, "close");
        await(() -> reading.open().get().equals(OpenPair.EMPTY) && isCompared());
        assertThat(robot.lookup(".place-headline").queryAll()).isNotEmpty();
    }

    @Test
    void file_saves_gives_and_quits(FxRobot robot) throws Exception {
        dropPair(robot);
        choose(robot, "save");
        await(() -> Files.exists(folder.resolve("saved.diptych")));
        choose(robot, "export");
        assertThat(robot.lookup("#export-window").tryQuery()).isPresent();
        closeOthers(robot);
        choose(robot, "print");
        assertThat(robot.lookup("#print-window").tryQuery()).isPresent();
        closeOthers(robot);
        choose(robot, "preferences");
        assertThat(robot.lookup("#preferences-window").tryQuery()).isPresent();
        closeOthers(robot);
        await(() -> !window.isSaving());
        List<String> asked = new ArrayList<>();
        window.onNewWindow(() -> asked.add("another"));
        choose(robot, "new-window");
        assertThat(asked).containsExactly("another");
        choose(robot, "quit");
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void quitting_waits_until_the_last_decision_is_kept(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(reading.steps()::next);

        long kept = acceptAndQuit();

        assertThat(kept).isOne();
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void a_decision_that_cannot_be_kept_is_told_before_the_window_closes(FxRobot robot)
            throws Exception {
        dropPair(robot);
        robot.interact(reading.steps()::next);
        Files.writeString(folder.resolve("reviews"), "no folder");

        acceptAndQuit();
        assertThat(stage.isShowing()).isTrue();
        await(() -> notice(robot).startsWith("The review could not be saved"));

        choose(robot, "quit");
        assertThat(stage.isShowing()).isFalse();
    }

    /// Both before the window's thread does anything else; how many reviews were kept then.
    private long acceptAndQuit() throws Exception {
        return WaitForAsyncUtils.asyncFx(
                        () -> {
                            entry("accept").fire();
                            entry("quit").fire();
                            try (Stream<Path> kept =
                                    Files.walk(folder.resolve("reviews"))
                                            .filter(Files::isRegularFile)) {
                                return kept.count();
                            }
                        })
                .get();
    }

    @Test
    void edit_copies_finds_pairs_and_parts(FxRobot robot) throws Exception {
        assertThat(isOffered("find")).isFalse();
        dropPair(robot);
        ProseArea left = areas(robot).left();
        ProseArea right = areas(robot).right();
        assertThat(isOffered("find-next")).isFalse();
        choose(robot, "find");
        assertThat(robot.lookup("#find").query().isFocused()).isTrue();
        robot.interact(() -> reading.search().words().set("tram"));
        choose(robot, "find-next");
        assertThat(reading.search().current().get())
                .isEqualTo(reading.search().hits().get().getFirst());
        choose(robot, "find-previous");
        assertThat(reading.search().current().get())
                .isEqualTo(reading.search().hits().get().getLast());

        robot.interact(right::requestFocus);
        choose(robot, "select-all");
        choose(robot, "copy");
        assertThat(letters(clipboard(robot))).isEqualTo(letters(article(Side.RIGHT).text()));
        choose(robot, "copy-marked");
        assertThat(clipboard(robot)).contains(" [");

        robot.interact(() -> {
            left.requestFocus();
            left.moveTo(1, 2);
        });
        choose(robot, "part");
        await(() -> review().links().size() == 1 && isCompared());
        assertThat(review().links().getFirst().together()).isFalse();
        choose(robot, "undo");
        await(() -> review().links().isEmpty() && isCompared());
        choose(robot, "redo");
        await(() -> review().links().size() == 1 && isCompared());
        choose(robot, "undo");
        await(() -> review().links().isEmpty() && isCompared());

        robot.interact(() -> {
            left.requestFocus();
            left.moveTo(1, 2);
        });
        choose(robot, "pair");
        assertThat(notice(robot)).startsWith("Now click the paragraph");
        robot.interact(() -> {
            right.requestFocus();
            right.moveTo(2, 2);
        });
        choose(robot, "pair");
        await(() -> review().links().size() == 1 && isCompared());
        HandLink link = review().links().getFirst();
        assertThat(link.together()).isTrue();
        assertThat(Objects.requireNonNull(reading.spread().get()).comparison().pair().paragraphs())
                .anySatisfy(paired -> {
                    assertThat(paired.on(Side.LEFT)).containsAll(link.left());
                    assertThat(paired.on(Side.RIGHT)).containsAll(link.right());
                });
    }

    @Test
    void findings_are_gone_through_decided_and_sifted(FxRobot robot) throws Exception {
        dropPair(robot);
        assertThat(isOffered("accept")).isFalse();
        List<Finding> all = List.copyOf(reading.shown());
        choose(robot, "next");
        choose(robot, "next");
        assertThat(reading.selected().get()).isEqualTo(all.get(1));
        choose(robot, "previous");
        assertThat(reading.selected().get()).isEqualTo(all.getFirst());
        assertThat(isOffered("previous")).isFalse();

        choose(robot, "accept");
        assertThat(reading.verdict(all.getFirst())).isEqualTo(Verdict.ACCEPTED);
        choose(robot, "accept");
        assertThat(reading.verdict(all.getFirst())).isEqualTo(Verdict.OPEN);
        choose(robot, "accept-next");
        assertThat(reading.verdict(all.getFirst())).isEqualTo(Verdict.ACCEPTED);
        assertThat(reading.selected().get()).isEqualTo(all.get(1));
        choose(robot, "dismiss-next");
        assertThat(reading.verdict(all.get(1))).isEqualTo(Verdict.DISMISSED);
        assertThat(reading.selected().get()).isEqualTo(all.get(2));
        choose(robot, "dismiss");
        assertThat(reading.verdict(all.get(2))).isEqualTo(Verdict.DISMISSED);
        assertThat(reading.shown()).doesNotContain(all.get(1), all.get(2));

        choose(robot, "next");
        choose(robot, "note");
        assertThat(robot.lookup("#note").query().isFocused()).isTrue();
        choose(robot, "filter");
        assertThat(robot.lookup("#filter").query().isFocused()).isTrue();
        for (Kind kind : Kind.values()) {
            choose(robot, "kind-" + Wording.lower(kind));
            assertThat(reading.shown()).noneMatch(f -> f.kind() == kind);
            robot.interact(() -> reading.sifting().toggle(reading.sifting().kinds(), kind));
        }
        for (Kind kind : Kind.values()) {
            ProseArea right = areas(robot).right();
            robot.interact(() -> {
                right.requestFocus();
                right.selectRange(1, kind.name().length(), 1, 30);
            });
            choose(robot, "mark-" + Wording.lower(kind));
            assertThat(reading.selected().get())
                    .isInstanceOf(Own.class)
                    .extracting(Finding::kind)
                    .isEqualTo(kind);
        }
    }

    @Test
    void view_changes_what_is_seen(FxRobot robot) throws Exception {
        dropPair(robot);
        Theme theme = window.theme();
        choose(robot, "zoom-in");
        assertThat(theme.zoom().get()).isGreaterThan(1);
        choose(robot, "zoom-back");
        assertThat(theme.zoom().get()).isEqualTo(1);
        choose(robot, "zoom-out");
        assertThat(theme.zoom().get()).isLessThan(1);
        for (Theme.Choice choice : Theme.Choice.values()) {
            choose(robot, "theme-" + Wording.lower(choice));
            assertThat(theme.choice().get()).isEqualTo(choice);
            assertThat(window.scene().getFill())
                    .isEqualTo(Theme.color(theme.palette().get().paper()));
        }
        choose(robot, "differences");
        assertThat(reading.differences().get()).isTrue();
        choose(robot, "quotes");
        assertThat(shownLedger(robot)).isTrue();
        choose(robot, "facts");
        assertThat(reading.book().get()).isEqualTo(Reading.Book.FACTS);
        choose(robot, "facts");
        assertThat(shownLedger(robot)).isFalse();

        choose(robot, "joined");
        ProseArea left = areas(robot).left();
        ProseArea right = areas(robot).right();
        robot.interact(() -> right.bring(0, 0));
        List<Integer> before = visibleRows(right);
        robot.interact(() -> left.bring(12, 0));
        assertThat(visibleRows(right)).isEqualTo(before);
        choose(robot, "full-screen");
        assertThat(stage.isFullScreen()).isTrue();
        choose(robot, "full-screen");
        assertThat(stage.isFullScreen()).isFalse();
    }

    @Test
    void every_plus_and_minus_of_a_keyboard_zooms(FxRobot robot) {
        Theme theme = window.theme();
        for (KeyCode plus : List.of(KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD)) {
            robot.push(KeyCode.SHORTCUT, plus);
            assertThat(theme.zoom().get()).as(plus.getName()).isGreaterThan(1);
            robot.push(KeyCode.SHORTCUT, KeyCode.NUMPAD0);
            assertThat(theme.zoom().get()).isEqualTo(1);
        }
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.EQUALS);
        assertThat(theme.zoom().get()).isGreaterThan(1);
        for (KeyCode minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
            robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
            robot.push(KeyCode.SHORTCUT, minus);
            assertThat(theme.zoom().get()).as(minus.getName()).isLessThan(1);
        }
    }

    @Test
    void help_lists_the_keys_and_says_what_this_is(FxRobot robot) {
        choose(robot, "keys");
        assertThat(robot.lookup("#keys-window .key").queryAll()).hasSizeGreaterThan(30);
        closeOthers(robot);
        choose(robot, "about");
        assertThat(robot.lookup("#about-window .about-text").tryQuery()).isPresent();
    }

    @Test
    void the_list_of_keys_is_scrolled_by_key_and_tells_marking_from_hiding(FxRobot robot) {
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane list = robot.lookup("#keys").queryAs(ScrollPane.class);
        assertThat(list.isFocused()).isTrue();
        robot.push(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getVvalue()).isPositive();
        List<String> names =
                robot.lookup("#keys .key-name").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList();
        assertThat(names).doesNotHaveDuplicates();
        closeOthers(robot);
    }

    private static boolean shownLedger(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#ledger-table").tryQuery().isPresent();
    }

    private void closeOthers(FxRobot robot) {
        robot.interact(() -> {
            ObservableList<Window> windows = Window.getWindows();
            List<Window> others = new ArrayList<>(windows);
            others.remove(stage);
            others.forEach(Window::hide);
        });
    }

    private static String clipboard(FxRobot robot) {
        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        return copied.getFirst();
    }

    private Review review() {
        return Objects.requireNonNull(reading.review().get());
    }
}
