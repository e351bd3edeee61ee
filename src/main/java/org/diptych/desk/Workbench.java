package org.diptych.desk;

import java.io.IOException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.load.LoadFailure;
import org.diptych.load.LoadFailure.Reason.Several;
import org.diptych.present.Wording;
import org.diptych.report.Report;
import org.diptych.review.Review;
import org.jspecify.annotations.Nullable;

/// The window: puts its parts together and lets what happens in one be seen in the others.
final class Workbench {

    /// Narrower than this, the list and the card go below the articles, in pixels.
    private static final double NARROW = 900;

    static final double WIDTH = 1280;
    static final double HEIGHT = 820;

    private final Stage stage;
    private final Words words;
    private final Wording wording;
    private final Memory memory;
    private final Reading reading;
    private final Theme theme = new Theme();
    private final Comparing comparing;
    private final Exporting exporting;
    private final Notices notices;
    private final Actions actions;
    private final Saving saving;
    private final Keeping keeping;
    private final Deciding deciding;
    private final FindingCard card;
    private final FindingList list;
    private final FindBar finder;
    private final Scene scene;

    Workbench(
            Stage stage,
            Comparer comparer,
            Report report,
            Chooser chooser,
            Memory memory,
            Reviews reviews,
            Wording wording,
            Words words) {
        this.stage = stage;
        this.words = words;
        this.wording = wording;
        this.memory = memory;
        reading = new Reading();
        comparing = new Comparing(comparer, reviews, words, wording);
        exporting = new Exporting(report);
        StackPane middle = new StackPane();
        notices = new Notices(middle);
        saving = new Saving(reviews);
        keeping = new Keeping(reading, reviews, saving);
        deciding = new Deciding(reading);
        Pairing pairing = new Pairing(reading, deciding, notices, words);
        actions = new Actions(reading, comparing, exporting, chooser, notices, keeping, words);
        list = new FindingList(reading, theme, wording, words);
        card = new FindingCard(reading, deciding, wording, words);
        deciding.onRepaired(actions::again);
        Facing facing = new Facing(reading, theme, actions, deciding, pairing, wording, words);
        finder = new FindBar(reading.search(), words);
        VBox reader =
                new VBox(
                        new VerdictLine(reading, wording, words),
                        finder,
                        desk(articles(facing), card));
        Welcome welcome = new Welcome(reading, actions, memory, words);
        reader.visibleProperty().bind(reading.spread().isNotNull());
        welcome.visibleProperty().bind(reading.spread().isNull());
        Drops drops = new Drops(actions, words);
        middle.getChildren().addAll(welcome, reader, drops);

        BorderPane root = new BorderPane(notices.pane());
        root.setTop(menus(facing.hand(), pairing));
        root.setBottom(new StatusLine(reading, comparing, actions, words));
        scene = new Scene(root, WIDTH, HEIGHT);
        remember();
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

    /// Whether a review is still being written.
    boolean isSaving() {
        return saving.isBusy();
    }

    void say(String sentence) {
        notices.say(sentence);
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
        new WindowPlace(stage, memory).restore(this::save);
        reading.spread().subscribe(spread -> stage.setTitle(title(spread)));
        stage.show();
    }

    /// Sets everything as it was left, and keeps in mind what it becomes.
    private void remember() {
        Sifting sifting = reading.sifting();
        memory.keep("theme", theme.choice(), Theme.Choice.class);
        memory.keep("face", theme.face());
        memory.keep("zoom", theme.zoom(), Theme.SMALLEST, Theme.LARGEST);
        memory.keep("joined", reading.joined());
        memory.keep("differences", reading.differences());
        memory.keep("kinds", sifting.kinds(), Kind.class);
        memory.keep("severities", sifting.severities(), Severity.class);
        memory.keep("sureness", sifting.sureness(), 0, 1);
        memory.keep("order", sifting.order(), Sifting.Order.class);
        reading.open()
                .addListener((_, _, open) ->
                        open.files()
                                .ifPresent(pair -> {
                                    memory.opened(pair);
                                    save();
                                }));
    }

    private void save() {
        try {
            memory.save();
        } catch (IOException e) {
            notices.say(words.of("notice.not-remembered", String.valueOf(e.getMessage())));
        }
    }

    private String title(@Nullable Spread spread) {
        return spread == null
                ? words.of("app.name")
                : words.of("app.title", spread.names().left(), spread.names().right());
    }

    /// The articles, and below them a ledger, if one lies open.
    private SplitPane articles(Facing facing) {
        Ledger ledger = new Ledger(reading, words);
        SplitPane split = new SplitPane(facing);
        split.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(ledger, false);
        reading.book()
                .subscribe(book -> {
                    boolean isOpen = split.getItems().contains(ledger);
                    if (book == Reading.Book.CLOSED) {
                        split.getItems().remove(ledger);
                    } else if (!isOpen) {
                        split.getItems().add(ledger);
                        split.setDividerPositions(0.6);
                    }
                });
        return split;
    }

    /// The articles, and beside or below them the findings, whatever the window is wide enough for.
    private SplitPane desk(Node facing, FindingCard card) {
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

    private MenuBar menus(Hand hand, Pairing pairing) {
        HelpWindows help = new HelpWindows(stage, theme, words);
        return new Menus(
                        reading,
                        actions,
                        new Deeds(deciding, hand, pairing),
                        theme,
                        memory,
                        wording,
                        words)
                .bar(
                        new Menus.WindowActions(
                                stage::close,
                                new Preferences(stage, theme, reading, wording, words)::show,
                                () -> stage.setFullScreen(!stage.isFullScreen()),
                                finder::open,
                                list::focusFilter,
                                card::focusNote,
                                help::keys,
                                help::about));
    }

    private void listen() {
        comparing
                .valueProperty()
                .subscribe(outcome -> {
                    if (outcome != null) {
                        notices.hush();
                        keeping.opened(outcome);
                        outcome.unread().ifPresent(notices::say);
                        outcome.without()
                                .ifPresent(model -> notices.say(words.of("notice.without", model)));
                        reading.show(outcome);
                        tellLost();
                    }
                });
        saving.setOnFailed(_ ->
                notices.say(
                        words.of(
                                "save.failed",
                                String.valueOf(saving.getException().getMessage()))));
        comparing.setOnFailed(_ -> tell(comparing.getException()));
        exporting.setOnSucceeded(
                _ -> notices.say(words.of("export.done", exporting.getValue().toString())));
        exporting.setOnFailed(_ ->
                notices.say(
                        words.of(
                                "export.failed",
                                String.valueOf(exporting.getException().getMessage()))));
    }

    /// Says that some of what was decided no longer fits the texts.
    private void tellLost() {
        Review review = reading.review().get();
        if (review != null && !review.lost().isEmpty()) {
            notices.say(
                    words.of("notice.lost", review.lost().size()),
                    words.of("notice.lost.show"),
                    () -> new LostWindow(stage, theme, wording, words).show(review.lost()));
        }
    }

    /// Says what failed, or asks which of several articles is wanted.
    private void tell(Throwable failure) {
        if (failure instanceof LoadFailure load && load.reason() instanceof Several several) {
            new ContentsWindow(stage, theme, words)
                    .show(
                            load.file().replaceFirst(".*[/\\\\]", ""),
                            several.offers(),
                            number -> actions.choose(load.file(), number));
        } else {
            notices.say(complaint(failure));
        }
    }

    private String complaint(Throwable failure) {
        return failure instanceof LoadFailure load
                ? String.valueOf(load.getMessage())
                : words.of("notice.broken", failure.toString());
    }
}
