package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.diptych.compare.Comparer;
import org.diptych.present.Wording;

/// The windows that are open, each with a pair of its own.
final class Windows {

    /// The sizes of the window's icon, in pixels: for its frame, for a list of windows, for a dock.
    private static final List<Integer> ICONS = List.of(16, 32, 48);

    /// By so much another window stands beside the one before, in pixels.
    private static final double STEP = 32;

    private final Comparer comparer;
    private final Runnable whenLastIsClosed;
    private final Home home = Home.ofSystem();
    private final List<Workbench> open = new ArrayList<>();

    /// Why the settings can't be read; said in the first window.
    private Optional<String> unread = Optional.empty();

    Windows(Comparer comparer, Runnable whenLastIsClosed) {
        this.comparer = comparer;
        this.whenLastIsClosed = whenLastIsClosed;
    }

    /// Makes a window, with all settings as they were last kept.
    Workbench make() {
        Stage stage = new Stage();
        for (int size : ICONS) {
            String icon = String.format(Locale.ROOT, "/org/diptych/icons/diptych-%d.png", size);
            stage.getIcons().add(new Image(String.valueOf(Desk.class.getResource(icon))));
        }
        Memory memory = memory();
        Locale locale =
                memory.constant("language", Language.class).orElse(Language.SYSTEM).locale();
        Words words = new Words(locale);
        Workbench workbench =
                new Workbench(
                        stage,
                        comparer,
                        Chooser.ofSystem(stage, words),
                        Printery.ofSystem(stage),
                        memory,
                        new Reviews(home.reviews()),
                        new Wording(locale),
                        words);
        workbench.onNewWindow(this::another);
        workbench.onQuit(this::quit);
        stage.setOnHidden(_ -> {
            open.remove(workbench);
            if (open.isEmpty()) {
                whenLastIsClosed.run();
            }
        });
        return workbench;
    }

    private Memory memory() {
        Path settings = home.settings();
        try {
            return Memory.of(settings);
        } catch (IOException e) {
            unread = Optional.of(String.valueOf(e.getMessage()));
            return Memory.empty(settings);
        }
    }

    void show(Workbench workbench) {
        open.add(workbench);
        workbench.show();
        unread.ifPresent(workbench::sayNotRecalled);
        unread = Optional.empty();
    }

    private void another() {
        open.getLast().keep();
        Workbench next = make();
        show(next);
        next.moveBy(STEP * (open.size() - 1));
    }

    /// Closes all, those last that were opened first.
    private void quit() {
        List.copyOf(open).reversed().forEach(Workbench::close);
    }
}
