package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.present.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window as narrow as it gets.
@SuppressWarnings("NullAway.Init") // @Start sets the field before each test.
class NarrowTest extends PairWindow {

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everything_fits_into_the_narrowest_window(String language, FxRobot robot)
            throws Exception {
        Locale locale = Locale.of(language);
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_SECONDS * 1000L,
                () -> {
                    open(stage, Comparer.lexical(), new Wording(locale), locale);
                    return stage;
                });
        robot.interact(window.actions()::trySample);
        await(() -> reading.spread().get() != null && isCompared());
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.interact(() -> {
            reading.search().words().set("the");
            reading.steps().next();
            narrow(WindowPlace.NARROWEST);
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(outside(window.scene().getRoot())).isEmpty();
        assertThat(window.scene().getRoot().minWidth(-1) - margin())
                .isLessThanOrEqualTo(WindowPlace.NARROWEST);
    }

    @Test
    void in_a_narrow_window_the_ledger_has_the_place_of_the_findings(FxRobot robot)
            throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_SECONDS * 1000L,
                () -> {
                    open(stage);
                    return stage;
                });
        dropPair(robot);
        robot.interact(() -> narrow(WindowPlace.NARROWEST));
        WaitForAsyncUtils.waitForFxEvents();
        double height = onFx(() -> areas(robot).left().getHeight());
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#ledger-table").tryQuery()).isPresent();
        assertThat(robot.lookup("#filter").tryQuery()).isEmpty();
        assertThat(onFx(() -> areas(robot).left().getHeight())).isCloseTo(height, within(30.0));

        // The note has its place again as soon as it is asked for.
        robot.push(KeyCode.F8);
        robot.push(KeyCode.SHORTCUT, KeyCode.M);
        assertThat(robot.lookup("#note").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);

        robot.interact(() -> narrow(window.scene().getWidth()));
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#ledger-table").tryQuery()).isPresent();
        assertThat(robot.lookup("#filter").tryQuery()).isPresent();
    }

    /// By a margin in place of a narrower window, which the headless platform can't draw.
    private void narrow(double width) {
        Region root = (Region) window.scene().getRoot();
        root.setPadding(new Insets(0, window.scene().getWidth() - width, 0, 0));
    }

    private double margin() {
        return ((Region) window.scene().getRoot()).getPadding().getRight();
    }

    /// What hangs over the edge, or says only the beginning of what it is there to say.
    private static List<String> outside(Node node) {
        List<String> found = new ArrayList<>();
        if (!node.isVisible()) {
            return found;
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (node instanceof Control && at.getMaxX() > WindowPlace.NARROWEST + 1) {
            found.add("%s ends at %.0f".formatted(node, at.getMaxX()));
        }
        if (node instanceof Labeled labeled && labeled.isTextTruncated() && isMeant(labeled)) {
            found.add("“%s” is cut short".formatted(labeled.getText()));
        }
        if (node instanceof Parent parent
                && !(node instanceof TableView)
                && !(node instanceof ProseArea)
                && !(node instanceof MenuBar)) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(outside(child)));
        }
        return found;
    }

    /// File names and quoted words may be cut short.
    private static boolean isMeant(Labeled labeled) {
        return labeled.getStyleClass().stream()
                .noneMatch(c -> c.equals("article-name") || c.equals("finding-words"));
    }
}
