package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.diptych.compare.Comparer;
import org.diptych.find.Finding.Kind;
import org.diptych.report.ReportFormat;
import org.diptych.text.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start sets the fields before each test.
class MenusTest {

    @TempDir private Path folder;

    private List<MenuItem> items = List.of();
    private Workbench window;

    @Start
    void open(Stage stage) {
        window =
                new Workbench(
                        stage,
                        Comparer.lexical(),
                        new NoChoice(),
                        new PlannedPrintery(),
                        Memory.empty(folder.resolve("settings")),
                        new Reviews(folder.resolve("reviews")),
                        Planted.WORDING,
                        new Words(Locale.ENGLISH));
        Headless.fit(stage);
        window.show();
        MenuBar bar = (MenuBar) window.scene().getRoot().lookup(".menu-bar");
        items = Entries.all(bar.getMenus()).toList();
    }

    /// Somebody who closes every chooser.
    private record NoChoice() implements Chooser {
        @Override
        public Optional<Path> toOpen(Side side) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSaveReview(String suggestion) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toExport(ReportFormat format, String suggestion) {
            return Optional.empty();
        }
    }

    @Test
    void every_entry_does_something() {
        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.getOnAction() != null || isTwoWay(item))
                                .as(item.getText())
                                .isTrue());
    }

    /// A check mark that is bound to what it stands for needs no handler.
    private boolean isTwoWay(MenuItem item) {
        if (!(item instanceof CheckMenuItem check)) {
            return false;
        }
        List<Boolean> before = switches();
        check.setSelected(!check.isSelected());
        List<Boolean> after = switches();
        check.setSelected(!check.isSelected());
        return !before.equals(after);
    }

    private List<Boolean> switches() {
        return List.of(window.reading().joined().get(), window.reading().differences().get());
    }

    @Test
    void no_two_entries_share_a_key() {
        assertThat(items.stream().map(MenuItem::getAccelerator).filter(key -> key != null))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(15);
        assertThat(items)
                .filteredOn(item -> item.getAccelerator() == null)
                .map(MenuItem::getId)
                .allMatch(id ->
                        id.startsWith("theme-")
                                || id.startsWith("original-")
                                || id.equals("forget")
                                || id.equals("about"));
    }

    /// As JavaFX 26 hears them on Linux: with Ctrl, the text is that without it.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '$',
            value = {
                "AMPERSAND, &, false, GARBLED",
                "UNDEFINED, é, false, DROPPED",
                "QUOTEDBL, \", false, QUOTE",
                "AMPERSAND, 1, true, GARBLED",
                "UNDEFINED, 2, true, DROPPED",
                "QUOTEDBL, 3, true, QUOTE",
                "QUOTE, 4, true, CONFLICT",
                "NUMPAD3, 3, false, QUOTE"
            })
    void the_keys_of_the_digits_show_and_hide_kinds_on_a_french_keyboard_too(
            KeyCode code, String text, boolean isShift, Kind kind, FxRobot robot) {
        for (boolean isShown : List.of(false, true)) {
            robot.interact(() ->
                    window.scene()
                            .getRoot()
                            .fireEvent(
                                    new KeyEvent(
                                            KeyEvent.KEY_PRESSED,
                                            "",
                                            text,
                                            code,
                                            isShift,
                                            true,
                                            false,
                                            false)));
            assertThat(window.reading().sifting().kinds().contains(kind)).isEqualTo(isShown);
            assertThat(window.reading().sifting().kinds()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void an_apostrophe_or_another_sign_is_no_digit(FxRobot robot) {
        for (KeyCode code : List.of(KeyCode.QUOTE, KeyCode.MINUS, KeyCode.DIGIT1)) {
            KeyEvent event =
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "!", code, true, true, false, false);
            robot.interact(() -> window.scene().getRoot().fireEvent(event));
        }
        assertThat(window.reading().sifting().kinds()).hasSize(4);
    }

    @Test
    void every_enabled_entry_can_be_chosen_in_an_empty_window(FxRobot robot) {
        for (MenuItem item : items) {
            if (!item.isDisable() && !item.getId().equals("quit")) {
                robot.interact(item::fire);
                robot.interact(() ->
                        List.copyOf(Window.getWindows()).stream()
                                .filter(w -> !w.equals(window.scene().getWindow()))
                                .forEach(Window::hide));
            }
        }
        assertThat(window.scene().getWindow().isShowing()).isTrue();
    }

    @Test
    void the_keys_stand_under_the_names_of_their_menus(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#keys-window .keys-heading").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("File", "Edit", "Findings", "View", "Help");
    }

    @Test
    void the_keys_can_be_looked_up(FxRobot robot) {
        robot.push(KeyCode.F1);

        assertThat(robot.lookup("#keys-window .key").queryAll())
                .hasSameSizeAs(
                        items.stream()
                                .filter(item -> item.getAccelerator() != null && item.isVisible())
                                .toList());
        KeyCombination export = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
        assertThat(robot.lookup(export.getDisplayText()).tryQuery()).isPresent();
        assertThat(robot.lookup("#keys-window .keys .label").queryAllAs(Label.class))
                .allSatisfy(label ->
                        assertThat(label.getWidth())
                                .as(label.getText())
                                .isGreaterThanOrEqualTo(label.prefWidth(-1)));
    }
}
