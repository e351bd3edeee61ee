package org.diptych.desk;

import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.load.LoadFailure;
import org.diptych.present.Wording;
import org.diptych.report.Report;
import org.jspecify.annotations.Nullable;

/// The window: puts its parts together and lets what happens in one be seen in the others.
final class Workbench {

    /// Narrower than this, the list and the card go below the articles, in pixels.
    private static final double NARROW = 900;

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;

    private final Stage stage;
    private final Words words;
    private final Reading reading;
    private final Theme theme = new Theme();
    private final Comparing comparing;
    private final Exporting exporting;
    private final Notices notices;
    private final Actions actions;
    private final FindingList list;
    private final Scene scene;

    Workbench(
            Stage stage,
            Comparer comparer,
            Report report,
            Chooser chooser,
            Wording wording,
            Words words) {
        this.stage = stage;
        this.words = words;
        reading = new Reading(wording);
        comparing = new Comparing(comparer, words);
        exporting = new Exporting(report);
        StackPane middle = new StackPane();
        notices = new Notices(middle);
        actions = new Actions(reading, comparing, exporting, chooser, notices, words);
        list = new FindingList(reading, wording, words);
        FindingCard card = new FindingCard(reading, wording, words);
        VBox reader =
                new VBox(
                        new VerdictLine(reading, wording, words),
                        desk(new Facing(reading, theme, actions, words), card));
        Welcome welcome = new Welcome(reading, actions, words);
        reader.visibleProperty().bind(reading.spread().isNotNull());
        welcome.visibleProperty().bind(reading.spread().isNull());
        Drops drops = new Drops(actions, words);
        middle.getChildren().addAll(welcome, reader, drops);

        BorderPane root = new BorderPane(notices.pane());
        root.setTop(menus(wording));
        root.setBottom(new StatusLine(reading, comparing, actions, words));
        scene = new Scene(root, WIDTH, HEIGHT);
        theme.dress(scene);
        drops.listenTo(scene);
        listen();
    }

    Scene scene() {
        return scene;
    }

    Reading reading() {
        return reading;
    }

    Actions actions() {
        return actions;
    }

    Theme theme() {
        return theme;
    }

    /// Does something when a comparison has ended, well or badly.
    void onceCompared(Runnable then) {
        comparing
                .runningProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        then.run();
                    }
                });
    }

    void show() {
        stage.setScene(scene);
        reading.spread().subscribe(spread -> stage.setTitle(title(spread)));
        stage.show();
    }

    private String title(@Nullable Spread spread) {
        return spread == null
                ? words.of("app.name")
                : words.of("app.title", spread.names().left(), spread.names().right());
    }

    /// The articles, and beside or below them the findings, whatever the window is wide enough for.
    private SplitPane desk(Facing facing, FindingCard card) {
        SplitPane findings = new SplitPane(list, card);
        SplitPane desk = new SplitPane(facing, findings);
        VBox.setVgrow(desk, Priority.ALWAYS);
        SplitPane.setResizableWithParent(findings, false);
        desk.widthProperty()
                .map(width -> width.doubleValue() < NARROW)
                .subscribe(narrow -> {
                    desk.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
                    findings.setOrientation(narrow ? Orientation.HORIZONTAL : Orientation.VERTICAL);
                    desk.setDividerPositions(narrow ? 0.62 : 0.77);
                    findings.setDividerPositions(narrow ? 0.45 : 0.55);
                });
        return desk;
    }

    private MenuBar menus(Wording wording) {
        HelpWindows help = new HelpWindows(stage, theme, words);
        return new Menus(reading, actions, theme, wording, words)
                .bar(
                        new Menus.WindowActions(
                                stage::close,
                                () -> stage.setFullScreen(!stage.isFullScreen()),
                                list::focusFilter,
                                help::keys,
                                help::about));
    }

    private void listen() {
        comparing
                .valueProperty()
                .subscribe(outcome -> {
                    if (outcome != null) {
                        notices.hush();
                        outcome.without()
                                .ifPresent(model -> notices.say(words.of("notice.without", model)));
                        reading.show(outcome);
                    }
                });
        comparing.setOnFailed(_ -> notices.say(complaint(comparing.getException())));
        exporting.setOnSucceeded(
                _ -> notices.say(words.of("export.done", exporting.getValue().toString())));
        exporting.setOnFailed(_ ->
                notices.say(
                        words.of(
                                "export.failed",
                                String.valueOf(exporting.getException().getMessage()))));
    }

    private String complaint(Throwable failure) {
        return failure instanceof LoadFailure load
                ? String.valueOf(load.getMessage())
                : words.of("notice.broken", failure.toString());
    }
}
