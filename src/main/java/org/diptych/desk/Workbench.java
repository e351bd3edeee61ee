package org.diptych.desk;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.present.Wording;
import org.jspecify.annotations.Nullable;

/// The window: puts its parts together and lets what happens in one be seen in the others.
final class Workbench {

    static final double WIDTH = 1280;
    static final double HEIGHT = 820;

    private final Stage stage;
    private final Words words;
    private final Wording wording;
    private final Memory memory;
    private final Reading reading;
    private final Theme theme = new Theme();
    private final Editions editions = new Editions();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.SYSTEM);
    private final Dialogs dialogs;
    private final Comparing comparing;
    private final Notices notices;
    private final Actions actions;
    private final Saving saving;
    private final Keeping keeping;
    private final Deciding deciding;
    private final FindingCard card;
    private final FindingList list;
    private final FindBar finder;
    private final Closing closing;
    private final Telling telling;
    private final TakenAway takenAway;
    private final Remembering remembering;
    private final Scene scene;
    private Runnable newWindow = () -> {};
    private Runnable quit = this::close;

    Workbench(
            Stage stage,
            Comparer comparer,
            Chooser chooser,
            Printery printery,
            Memory memory,
            Reviews reviews,
            Wording wording,
            Words words) {
        this.stage = stage;
        this.words = words;
        this.wording = wording;
        this.memory = memory;
        reading = new Reading();
        comparing =
                new Comparing(
                        comparer,
                        reviews,
                        words,
                        wording,
                        () -> reading.open().get().equals(OpenPair.EMPTY));
        StackPane middle = new StackPane();
        notices = new Notices(middle);
        saving = new Saving(reviews);
        keeping = new Keeping(reading, reviews, saving);
        deciding = new Deciding(reading);
        Pairing pairing = new Pairing(reading, deciding, notices, words);
        dialogs = new Dialogs(stage, theme, words);
        Replacing replacing = new Replacing(dialogs, words);
        actions = new Actions(reading, comparing, chooser, notices, keeping, replacing, words);
        telling = new Telling(reading, actions, notices, dialogs, wording, words);
        remembering = new Remembering(memory, notices, words);
        takenAway = new TakenAway(reading, keeping, comparing, notices, words);
        list = new FindingList(reading, theme, wording, words);
        card = new FindingCard(reading, deciding, wording, words);
        Exporting exporting = new Exporting(wording, words);
        Printing printing = new Printing(wording, words);
        closing =
                new Closing(
                        saving,
                        () -> exporting.isRunning() || printing.isRunning(),
                        card::keepNote,
                        notices,
                        words);
        Giving giving =
                new Giving(
                        reading,
                        exporting,
                        printing,
                        chooser,
                        printery,
                        new EditionWindow(dialogs, editions, words),
                        replacing,
                        notices,
                        words,
                        card::keepNote);
        deciding.onRepaired(actions::again);
        Facing facing = new Facing(reading, theme, actions, deciding, pairing, wording, words);
        facing.hand().onNote(() -> bare(card::focusNote));
        finder = new FindBar(reading.search(), words);
        Panes panes = new Panes(memory, facing, new Ledger(reading, words), list, card);
        VBox reader =
                new VBox(new VerdictLine(reading, wording, words), finder, panes.desk(reading));
        Welcome welcome = new Welcome(reading, actions, memory, words);
        reader.visibleProperty().bind(reading.spread().isNotNull());
        // In a low window it can be scrolled.
        ScrollPane start = new ScrollPane(welcome);
        start.getStyleClass().add("start");
        start.setFitToWidth(true);
        start.setFitToHeight(true);
        start.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        start.visibleProperty().bind(reading.spread().isNull());
        Drops drops = new Drops(actions, words);
        middle.getChildren().addAll(start, reader, drops);

        BorderPane root = new BorderPane(notices.pane());
        root.setTop(menus(new Deeds(deciding, facing.hand(), pairing, giving)));
        root.setBottom(new StatusLine(reading, comparing, deciding, actions, words));
        // As large as the window will be: dividers move when it changes.
        scene =
                new Scene(
                        root,
                        memory.number("window.width").orElse(WIDTH),
                        memory.number("window.height").orElse(HEIGHT));
        remembering.settings(reading, theme, editions, language);
        remembering.pairs(reading, saving);
        theme.dress(scene);
        drops.listenTo(scene);
        notices.listenTo(scene);
        AltGraph.leaveToFields(scene);
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

    /// Whether something is being opened or compared.
    boolean isComparing() {
        return comparing.isRunning();
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
        stage.setFullScreenExitHint(words.of("full-screen.leave"));
        new WindowPlace(stage, memory).restore(this::leave);
        stage.setOnCloseRequest(event -> {
            if (!closing.isKept()) {
                event.consume();
            }
        });
        reading.spread().subscribe(spread -> stage.setTitle(title(spread)));
        stage.show();
    }

    /// Closes the window, unless something could not be kept.
    void close() {
        if (closing.isKept()) {
            stage.close();
        }
    }

    /// Does something with the findings, which a ledger may have taken the place of.
    private void bare(Runnable what) {
        if (list.getScene() == null) {
            reading.book().set(Reading.Book.CLOSED);
        }
        what.run();
    }

    /// Ends all that the window is at, and writes down the last of it: nothing is written once it is gone.
    private void leave() {
        comparing.cancel();
        saving.end();
        remembering.end();
    }

    /// What opens another window.
    void onNewWindow(Runnable action) {
        newWindow = action;
    }

    /// What closes all windows.
    void onQuit(Runnable action) {
        quit = action;
    }

    /// Writes down what is set, that another window begins with it.
    void keep() {
        remembering.save();
    }

    void sayNotRecalled(String why) {
        notices.warn(words.of("notice.not-recalled", why));
    }

    /// Moves the window to the right and down, that it does not hide another.
    void moveBy(double step) {
        stage.setX(stage.getX() + step);
        stage.setY(stage.getY() + step);
    }

    private String title(@Nullable Spread spread) {
        return spread == null
                ? words.of("app.name")
                : words.of("app.title", spread.names().left(), spread.names().right());
    }

    private MenuBar menus(Deeds deeds) {
        HelpWindows help = new HelpWindows(dialogs, words);
        return new Menus(reading, actions, deeds, theme, memory, wording, words)
                .bar(
                        new Menus.WindowActions(
                                () -> newWindow.run(),
                                () -> quit.run(),
                                new Preferences(dialogs, theme, language, reading, wording, words)
                                        ::show,
                                () -> stage.setFullScreen(!stage.isFullScreen()),
                                finder::open,
                                () -> bare(list::focusFilter),
                                () -> bare(card::focusNote),
                                help::keys,
                                help::about));
    }

    private void listen() {
        reading.isUnderWay().bind(comparing.runningProperty());
        reading.isUnderWay()
                .subscribe(is -> {
                    if (is) {
                        reading.isHalfDone().set(false);
                    }
                });
        comparing
                .valueProperty()
                .subscribe((before, outcome) -> {
                    if (outcome != null) {
                        if (before == null) {
                            notices.hush();
                        }
                        card.keepNote();
                        TakenAway.Pair last = takenAway.now();
                        keeping.show(outcome, before == null);
                        if (before == null) {
                            takenAway.tell(last, outcome);
                        }
                        telling.tell(before, outcome);
                    }
                });
        comparing.setOnSucceeded(_ -> keeping.finish());
        comparing.setOnFailed(_ -> {
            reading.isHalfDone().set(comparing.getValue() != null);
            telling.tell(comparing.getException());
        });
    }
}
