package org.diptych.desk;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Palette;
import org.diptych.present.Wording;

/// Light or dark, and how large the prose is set. Hands the colours of [Palette] to the style sheet.
final class Theme {

    /// In pixels. Serifs below 15 lose their hairlines on a screen of 96 dots an inch.
    private static final double PROSE_SIZE = 15.5;

    private static final double ZOOM_STEP = 1.1;

    static final double SMALLEST = 0.6;

    static final double LARGEST = 3;

    /// In place of a face's name: the one that comes with Diptych.
    static final String BUNDLED = "";

    /// The size of what stands beside the prose, in pixels, and how much larger or smaller it may become: it has a
    /// narrower column.
    private static final double BESIDE_SIZE = 14;

    private static final double SMALLEST_BESIDE = 0.85;
    private static final double LARGEST_BESIDE = 1.6;

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final StringProperty face = new SimpleStringProperty(BUNDLED);
    private final ObjectBinding<Palette> palette;
    private final String family;
    private final Optional<String> eastern;

    /// What the reader asked for.
    enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    Theme() {
        this(Font.getFamilies());
    }

    /// @param families that the system has
    Theme(List<String> families) {
        ObservableValue<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
        palette =
                Bindings.createObjectBinding(
                        () ->
                                switch (choice.get()) {
                                    case LIGHT -> Palette.LIGHT;
                                    case DARK -> Palette.DARK;
                                    case SYSTEM ->
                                            system.getValue() == ColorScheme.DARK
                                                    ? Palette.DARK
                                                    : Palette.LIGHT;
                                },
                        choice,
                        system);
        family = Faces.reading();
        eastern = Faces.eastern(families);
    }

    ObjectProperty<Choice> choice() {
        return choice;
    }

    ObjectBinding<Palette> palette() {
        return palette;
    }

    DoubleProperty zoom() {
        return zoom;
    }

    /// The family that prose is set in, or [#BUNDLED].
    StringProperty face() {
        return face;
    }

    void zoomIn() {
        zoom.set(Math.min(LARGEST, zoom.get() * ZOOM_STEP));
    }

    void zoomOut() {
        zoom.set(Math.max(SMALLEST, zoom.get() / ZOOM_STEP));
    }

    void zoom(boolean larger) {
        if (larger) {
            zoomIn();
        } else {
            zoomOut();
        }
    }

    void zoomBack() {
        zoom.set(1);
    }

    /// The height of one letter m of the prose, in pixels.
    double em() {
        return PROSE_SIZE * zoom.get();
    }

    /// How much larger than usual is what stands beside the prose: the list, the card and the ledger.
    ObservableValue<Double> beside() {
        return zoom.map(now -> Math.clamp(now.doubleValue(), SMALLEST_BESIDE, LARGEST_BESIDE));
    }

    /// Dresses a scene now and whenever the theme changes.
    void dress(Scene scene) {
        dress(scene, scene.getStylesheets());
        watch(scene.getRoot());
        palette.addListener((_, _, _) -> dress(scene, scene.getStylesheets()));
        zoom.addListener((_, _, _) -> dress(scene, scene.getStylesheets()));
        face.addListener((_, _, _) -> dress(scene, scene.getStylesheets()));
    }

    /// Dresses what pops up in a window of its own, until that is no longer wanted.
    Subscription dress(Parent root) {
        watch(root);
        Runnable dressing =
                () -> {
                    root.getStylesheets().setAll(sheets());
                    Optional.ofNullable(root.getScene())
                            .filter(scene -> scene.getWindow() instanceof Stage)
                            .ifPresent(this::fill);
                };
        return Subscription.combine(
                palette.subscribe(dressing), zoom.subscribe(dressing), face.subscribe(dressing));
    }

    private void watch(Parent root) {
        if (eastern.isPresent()) {
            Eastern.watch(root);
        }
    }

    /// Gives a scene its ground, which is seen before anything is laid out on it.
    void fill(Scene scene) {
        scene.setFill(color(palette.get().paper()));
    }

    private void dress(Scene scene, ObservableList<String> sheets) {
        boolean dark = palette.get().equals(Palette.DARK);
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        fill(scene);
        sheets.setAll(sheets());
    }

    /// The style sheets of this moment: the colours, then what uses them.
    List<String> sheets() {
        String colours =
                "data:text/css;base64,"
                        + Base64.getEncoder()
                                .encodeToString(variables().getBytes(StandardCharsets.UTF_8));
        return List.of(colours, String.valueOf(Theme.class.getResource("desk.css")));
    }

    private String variables() {
        Palette colours = palette.get();
        StringBuilder css = new StringBuilder(".root {\n");
        variable(css, "ink", colours.ink());
        variable(css, "paper", colours.paper());
        variable(css, "muted", colours.muted());
        variable(css, "gap", colours.gap());
        // The whole window on the same paper.
        css.append("-color-bg-default: -diptych-paper;\n-color-bg-subtle: -diptych-gap;\n");
        // The names of JavaFX's own theme, for controls that ask for no other.
        css.append(
                """
                -fx-background: -diptych-paper;
                -fx-control-inner-background: -diptych-paper;
                -fx-text-inner-color: -diptych-ink;
                -fx-text-background-color: -diptych-ink;
                -fx-text-box-border: -color-border-default;
                -fx-shadow-highlight-color: transparent;
                -fx-focus-color: -color-accent-emphasis;
                -fx-faint-focus-color: transparent;
                -fx-accent: -color-accent-emphasis;
                -fx-mark-color: -diptych-muted;
                """);
        for (Kind kind : Kind.values()) {
            variable(css, Wording.lower(kind) + "-line", colours.of(kind).line());
            variable(css, Wording.lower(kind) + "-wash", colours.of(kind).wash());
        }
        return css.append("}\n")
                .append(
                        String.format(
                                Locale.ROOT,
                                // Not of all .prose: its menu would be set in it, too.
                                ".prose .paragraph-text { -fx-font-family: \"%s\";"
                                        + " -fx-font-size: %.2fpx; -fx-line-spacing: %.2fpx; }%n",
                                face.get().equals(BUNDLED) ? family : face.get().replace('"', ' '),
                                em(),
                                em() * 0.4))
                .append(
                        String.format(
                                Locale.ROOT,
                                ".findings .list-view, .finding-card, .ledger .table-view {"
                                        + " -fx-font-size: %.2fpx; }%n",
                                BESIDE_SIZE * beside().getValue()))
                .append(
                        eastern.map(
                                        ".prose .paragraph-text:eastern .text, .eastern { -fx-font-family: \"%s\"; }%n"
                                                ::formatted)
                                .orElse(""))
                .toString();
    }

    private static void variable(StringBuilder css, String name, int colour) {
        css.append(String.format(Locale.ROOT, "-diptych-%s: #%06x;%n", name, colour));
    }

    static Color color(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
