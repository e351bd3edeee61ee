package org.diptych.desk;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Takes the files that macOS passes to a program by an event: those that were double-clicked in Finder, dropped
/// on the program's icon in the Dock, or opened with it. Other systems give them as arguments.
///
/// JavaFX has no public way to hear of it, so this takes the place of the toolkit's own handler of such events
/// and hands on to it those that it takes. What was double-clicked to start the program came before there was a handler;
/// `Application.setEventHandler` tells of it again.
final class FinderFiles extends EventHandler {

    private final EventHandler toolkit;
    private final Consumer<List<Path>> taker;

    private FinderFiles(EventHandler toolkit, Consumer<List<Path>> taker) {
        this.toolkit = toolkit;
        this.taker = taker;
    }

    /// Gives all files that come from now on, and those that came before, to a taker. To be called in the
    /// thread of JavaFX once the toolkit has started.
    static void giveTo(Consumer<List<Path>> taker) {
        Application application = Application.GetApplication();
        application.setEventHandler(new FinderFiles(application.getEventHandler(), taker));
    }

    @Override
    public void handleOpenFilesAction(Application application, long time, String[] files) {
        taker.accept(Stream.of(files).map(Path::of).toList());
    }

    @Override
    public void handleQuitAction(Application application, long time) {
        toolkit.handleQuitAction(application, time);
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        toolkit.handlePreferencesChanged(preferences);
    }
}
