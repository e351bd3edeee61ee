package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Palette;
import org.diptych.present.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window for those who hear it, who see badly, and who sit in the dark.
@SuppressWarnings("NullAway.Init") // @Start sets the field before each test.
class EverybodyTest extends PairWindow {

    /// WCAG 2.2, 1.4.3.
    private static final double LEAST = 4.5;

    private List<Paint> grounds = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        grounds = new ArrayList<>();
        shown.addEventHandler(
                WindowEvent.WINDOW_SHOWING,
                _ -> {
                    grounds.add(
                            shown.getScene() == null ? Color.WHITE : shown.getScene().getFill());
                });
        open(shown);
    }

    @Test
    void the_window_has_its_colour_before_it_is_shown(FxRobot robot) {
        Palette palette = window.theme().palette().get();
        assertThat(grounds).containsExactly(Theme.color(palette.paper()));
        robot.interact(() -> window.theme().choice().set(Theme.Choice.DARK));
        for (KeyCode key : List.of(KeyCode.F1, KeyCode.COMMA)) {
            List<Paint> seen = new ArrayList<>();
            robot.interact(() ->
                    Window.getWindows()
                            .addListener(
                                    (javafx.collections.ListChangeListener<Window>)
                                            change -> {
                                                while (change.next()) {
                                                    change.getAddedSubList().stream()
                                                            .filter(w -> w.getScene() != null)
                                                            .forEach(w ->
                                                                    seen.add(
                                                                            w.getScene()
                                                                                    .getFill()));
                                                }
                                            }));
            if (key == KeyCode.F1) {
                robot.push(key);
            } else {
                robot.push(KeyCode.SHORTCUT, key);
            }
            assertThat(seen)
                    .contains(Theme.color(Palette.DARK.paper()))
                    .doesNotContain(Color.WHITE);
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void every_control_says_what_it_is_and_what_it_is_for(FxRobot robot) throws Exception {
        assertNamed(nodes(stage.getScene().getRoot()));
        dropPair(robot);
        openEverything(robot);
        List<Node> nodes = windows();
        assertNamed(nodes);
        assertThat(nodes.stream().filter(EverybodyTest::isUsed)).hasSizeGreaterThan(30);
        ProseArea left = areas(robot).left();
        assertThat(heard(left, AccessibleAttribute.TEXT))
                .contains(article(org.diptych.text.Side.LEFT).text().substring(0, 40));
        robot.interact(() -> left.selectRange(3, 9));
        String text = heard(left, AccessibleAttribute.TEXT);
        int start = Integer.parseInt(heard(left, AccessibleAttribute.SELECTION_START));
        int end = Integer.parseInt(heard(left, AccessibleAttribute.SELECTION_END));
        assertThat(text.substring(start, end)).isEqualTo(left.getSelectedText());
        assertThat(heard(left, AccessibleAttribute.CARET_OFFSET)).isEqualTo("9");
    }

    private static String heard(Node node, AccessibleAttribute attribute) {
        return String.valueOf(onFx(() -> node.queryAccessibleAttribute(attribute)));
    }

    private static void assertNamed(List<Node> nodes) {
        assertThat(
                        nodes.stream()
                                .filter(EverybodyTest::isUsed)
                                .filter(EverybodyTest::isVisible)
                                .filter(node -> !isTold(node)))
                .isEmpty();
    }

    private static boolean isTold(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        return role != AccessibleRole.NODE
                && role != AccessibleRole.PARENT
                && !name(node).isBlank()
                && !help(node).isBlank();
    }

    /// What the keyboard or the mouse gets to.
    private static boolean isUsed(Node node) {
        boolean isOwn = node instanceof Overview || node instanceof ProseArea;
        boolean isPart =
                node.getStyleClass().stream()
                        .anyMatch(c ->
                                c.endsWith("-button")
                                        && !c.equals("menu-button")
                                        && !c.contains("toggle")
                                        && !c.contains("radio"));
        return isOwn
                || (node instanceof Control
                        && node.isFocusTraversable()
                        && !isPart
                        && !(node instanceof SplitPane)
                        && !(node instanceof MenuBar));
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        return labels(node).map(Label::getText).findFirst().orElse("");
    }

    private static Stream<Label> labels(Node node) {
        return nodes(node.getScene().getRoot()).stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> node.equals(label.getLabelFor()));
    }

    /// Words on a button are help enough.
    private static String help(Node node) {
        String help = node.getAccessibleHelp();
        if (help == null && node instanceof Control control && control.getTooltip() != null) {
            help = control.getTooltip().getText();
        }
        boolean isWorded =
                node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
        return help == null && isWorded
                ? ((Labeled) node).getText()
                : Optional.ofNullable(help).orElse("");
    }

    @Test
    void the_list_of_findings_reads_as_sentences(FxRobot robot) throws Exception {
        dropPair(robot);
        List<String> cells =
                robot.lookup("#findings .list-cell").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .filter(text -> text != null)
                        .toList();
        Finding first = reading.listed().getFirst();
        assertThat(cells).isNotEmpty();
        assertThat(cells.getFirst())
                .startsWith(Planted.WORDING.of(first.kind()) + ", " + Planted.WORDING.sort(first))
                .contains("undecided");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SYSTEM")
    void all_text_stands_out_from_what_is_behind_it(Theme.Choice choice, FxRobot robot)
            throws Exception {
        robot.interact(() -> window.theme().choice().set(choice));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> faint = new ArrayList<>(faint(nodes(stage.getScene().getRoot())));
        dropPair(robot);
        robot.interact(reading.steps()::next);
        openEverything(robot);
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> nodes = windows();
        faint.addAll(faint(nodes));
        assertThat(nodes.stream().filter(Text.class::isInstance)).hasSizeGreaterThan(100);
        assertThat(faint.stream().distinct()).isEmpty();
    }

    private static List<String> faint(List<Node> nodes) {
        List<String> faint = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Text text && !text.getText().isBlank() && isSeen(text)) {
                Color ground = ground(text);
                double contrast = contrast(over(opaque(text.getFill(), text), ground), ground);
                if (contrast < LEAST) {
                    faint.add(
                            "%.2f: “%s”, %s on %s in %s"
                                    .formatted(
                                            contrast,
                                            text.getText()
                                                    .substring(
                                                            0,
                                                            Math.min(30, text.getText().length())),
                                            text.getFill(),
                                            ground,
                                            text.getParent().getStyleClass()));
                }
            }
        }
        return faint;
    }

    private static boolean isVisible(@Nullable Node node) {
        return node == null || (node.isVisible() && isVisible(node.getParent()));
    }

    private static boolean isSeen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            // What is switched off may be faint (WCAG 1.4.3, inactive parts).
            if (!n.isVisible() || n.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static Color opaque(Paint paint, Node node) {
        double opacity = 1;
        for (Node n = node; n != null; n = n.getParent()) {
            opacity *= n.getOpacity();
        }
        Color colour = paint instanceof Color c ? c : Color.BLACK;
        return colour.deriveColor(0, 1, 1, opacity);
    }

    /// The colours of all that lies behind, one over the other.
    private static Color ground(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n instanceof Region region && region.getBackground() != null) {
                region.getBackground().getFills().reversed().stream()
                        .map(fill -> fill.getFill())
                        .filter(Color.class::isInstance)
                        .map(fill -> opaque(fill, region))
                        .findFirst()
                        .ifPresent(layers::add);
            }
        }
        Color ground =
                node.getScene().getFill() instanceof Color c ? over(c, Color.WHITE) : Color.WHITE;
        for (Color layer : layers.reversed()) {
            ground = over(layer, ground);
        }
        return ground;
    }

    private static Color over(Color top, Color bottom) {
        return bottom.interpolate(
                new Color(top.getRed(), top.getGreen(), top.getBlue(), 1), top.getOpacity());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_marked_stands_out_in_light_and_dark(Kind kind) {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            Palette.Look look = palette.of(kind);
            Color line = Theme.color(look.line());
            List<Integer> grounds =
                    List.of(
                            palette.paper(),
                            look.wash(),
                            palette.hit(),
                            palette.change(),
                            palette.gap());
            for (int ground : grounds) {
                assertThat(contrast(Theme.color(palette.ink()), Theme.color(ground)))
                        .as("ink on #%06x".formatted(ground))
                        .isGreaterThanOrEqualTo(LEAST);
                // As Spotlight tints what is selected.
                Color tinted = over(line.deriveColor(0, 1, 1, Spotlight.TINT), Theme.color(ground));
                assertThat(contrast(Theme.color(palette.ink()), tinted))
                        .as("ink on selected #%06x".formatted(ground))
                        .isGreaterThanOrEqualTo(LEAST);
            }
            for (int ground : List.of(palette.paper(), palette.gap())) {
                assertThat(contrast(line, Theme.color(ground)))
                        .as("name of %s on #%06x".formatted(Wording.lower(kind), ground))
                        .isGreaterThanOrEqualTo(LEAST);
                assertThat(contrast(Theme.color(palette.muted()), Theme.color(ground)))
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    /// As WCAG 2.2 defines it, 1 to 21.
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Test
    void the_keyboard_gets_everywhere_and_is_seen_there(FxRobot robot) throws Exception {
        dropPair(robot);
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        Node field = stage.getScene().getFocusOwner();
        assertThat(field.getId()).isEqualTo("find");
        List<Node> stops = new ArrayList<>();
        do {
            robot.push(KeyCode.TAB);
            Node stop = stage.getScene().getFocusOwner();
            assertThat(stops).as("stops of the tabulator").doesNotContain(stop);
            assertThat(stop.isFocusVisible()).as("%s", stop).isTrue();
            stops.add(stop);
        } while (!field.equals(stops.getLast()));
        assertThat(stops)
                .extracting(Node::getId)
                .contains(
                        "overview-left",
                        "overview-right",
                        "source-left",
                        "filters",
                        "findings",
                        "accepted",
                        "note",
                        "ledger-search",
                        "ledger-outcomes",
                        "ledger-table");
        assertThat(stops).filteredOn(ProseArea.class::isInstance).hasSize(2);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner()).isEqualTo(stops.get(stops.size() - 2));
    }

    @Test
    void the_overview_scrolls_by_keys(FxRobot robot) throws Exception {
        dropPair(robot);
        ProseArea left = areas(robot).left();
        Node strip = robot.lookup("#overview-right").query();
        robot.interact(strip::requestFocus);
        robot.push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(visibleRows(left))
                .contains(Objects.requireNonNull(reading.spread().get()).rows().list().size() - 1);
        assertThat(onFx(left::top).row()).isPositive();
        ProseArea.Top end = onFx(left::top);
        robot.push(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        ProseArea.Top above = onFx(left::top);
        assertThat(above).isNotEqualTo(end);
        robot.push(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(left::top).row()).isZero();
        assertThat((double) strip.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isBetween(0.0, 1.0);
        assertLevel(robot);
    }

    private void openEverything(FxRobot robot) {
        robot.interact(reading.steps()::next);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.interact(() -> reading.search().words().set("tram"));
        robot.interact(() -> robot.lookup("#filters").queryButton().fire());
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        robot.interact(() -> window.say("Something is said."));
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Node> windows() {
        return Window.getWindows().stream()
                .filter(w -> w.getScene() != null)
                .flatMap(w -> nodes(w.getScene().getRoot()).stream())
                .toList();
    }

    private static List<Node> nodes(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent && !(node instanceof Shape)) {
            parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(nodes(child)));
        }
        return nodes;
    }
}
