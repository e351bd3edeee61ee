package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Application.EventHandler;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What comes of files that macOS passes by an event; here the event is made up, on any system.
class FinderFilesTest extends PairWindow {

    private EventHandler toolkit = new EventHandler();

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
        toolkit = Application.GetApplication().getEventHandler();
        FinderFiles.giveTo(window.actions()::openFromSystem);
    }

    @AfterEach
    void giveBack(FxRobot robot) {
        robot.interact(() -> Application.GetApplication().setEventHandler(toolkit));
    }

    @Test
    void two_files_selected_are_a_pair(FxRobot robot) throws Exception {
        doubleClick(robot, pair.files());
        await(() -> reading.shown().size() == pair.findings().size());
        assertThat(names()).isEqualTo(new Both<>("left.txt", "right.txt"));
    }

    @Test
    void one_after_the_other_makes_a_pair_and_a_third_begins_another(FxRobot robot)
            throws Exception {
        Path third = Files.writeString(folder.resolve("third.txt"), "The tram keeps running.");
        doubleClick(robot, pair.files().subList(0, 1));
        await(() -> reading.open().get().on(Side.LEFT).isPresent() && isCompared());
        doubleClick(robot, pair.files().subList(1, 2));
        await(() -> reading.open().get().on(Side.RIGHT).isPresent() && isCompared());
        assertThat(names()).isEqualTo(new Both<>("left.txt", "right.txt"));
        doubleClick(robot, List.of(third));
        await(() -> article(Side.LEFT).name().equals("third.txt") && isCompared());
        assertThat(reading.open().get().on(Side.RIGHT)).isEmpty();
    }

    /// The toolkit keeps them until it is given another handler than its own.
    @Test
    void what_was_double_clicked_before_the_window_was_there_is_opened_too(FxRobot robot)
            throws Exception {
        robot.interact(() -> {
            Application application = Application.GetApplication();
            application.setEventHandler(toolkit);
            keepOpened(application, paths(pair.files()));
            FinderFiles.giveTo(window.actions()::openFromSystem);
            keepOpened(application, null);
            return null;
        });
        await(() -> reading.shown().size() == pair.findings().size());
    }

    /// As the toolkit does when the event comes before the program has become active.
    private static void keepOpened(Application application, String @Nullable [] files)
            throws ReflectiveOperationException {
        Field kept = Application.class.getDeclaredField("initialOpenedFiles");
        kept.setAccessible(true);
        kept.set(application, files);
    }

    /// So that none is lost if a later toolkit takes more of them.
    @Test
    void every_other_event_that_the_toolkit_takes_is_handed_on_to_it() {
        assertThat(taken(FinderFiles.class)).containsAll(taken(toolkit.getClass()));
    }

    @Test
    void leaving_the_program_is_left_to_the_toolkit(FxRobot robot) {
        List<String> heard = new ArrayList<>();
        EventHandler recording =
                new EventHandler() {
                    @Override
                    public void handleQuitAction(Application application, long time) {
                        heard.add("quit");
                    }

                    @Override
                    public void handlePreferencesChanged(Map<String, Object> preferences) {
                        heard.addAll(preferences.keySet());
                    }
                };
        robot.interact(() -> {
            Application application = Application.GetApplication();
            application.setEventHandler(recording);
            FinderFiles.giveTo(_ -> heard.add("files"));
            application.getEventHandler().handleQuitAction(application, 0);
            application.getEventHandler().handlePreferencesChanged(Map.of("dark", true));
        });
        assertThat(heard).containsExactly("quit", "dark");
    }

    private static List<String> taken(Class<?> handler) {
        return Stream.of(handler.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("handle"))
                .toList();
    }

    private static void doubleClick(FxRobot robot, List<Path> files) {
        robot.interact(() -> doubleClickNow(files));
    }

    private static void doubleClickNow(List<Path> files) {
        Application application = Application.GetApplication();
        application.getEventHandler().handleOpenFilesAction(application, 0, paths(files));
    }

    private static String[] paths(List<Path> files) {
        return files.stream().map(Path::toString).toArray(String[]::new);
    }
}
