package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.diptych.find.Finding.Kind;
import org.diptych.text.Both;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir private Path folder;

    @Test
    void what_was_set_is_there_at_the_next_start() throws IOException {
        Path file = folder.resolve("new").resolve("settings.properties");
        Memory memory = Memory.of(file);
        SimpleDoubleProperty zoom = new SimpleDoubleProperty(1);
        ObjectProperty<Theme.Choice> theme = new SimpleObjectProperty<>(Theme.Choice.SYSTEM);
        ObservableSet<Kind> kinds = FXCollections.observableSet(EnumSet.allOf(Kind.class));
        memory.keep("zoom", zoom, 0.5, 3);
        memory.keep("theme", theme, Theme.Choice.class);
        memory.keep("kinds", kinds, Kind.class);
        zoom.set(1.5);
        theme.set(Theme.Choice.DARK);
        kinds.remove(Kind.QUOTE);
        memory.opened(pair("a b.txt", "b=c#d.txt"));
        memory.save();

        Memory next = Memory.of(file);
        SimpleDoubleProperty zoomNext = new SimpleDoubleProperty(1);
        ObjectProperty<Theme.Choice> themeNext = new SimpleObjectProperty<>(Theme.Choice.SYSTEM);
        ObservableSet<Kind> kindsNext = FXCollections.observableSet(EnumSet.allOf(Kind.class));
        next.keep("zoom", zoomNext, 0.5, 3);
        next.keep("theme", themeNext, Theme.Choice.class);
        next.keep("kinds", kindsNext, Kind.class);
        assertThat(zoomNext.get()).isEqualTo(1.5);
        assertThat(themeNext.get()).isEqualTo(Theme.Choice.DARK);
        assertThat(kindsNext).isEqualTo(EnumSet.complementOf(EnumSet.of(Kind.QUOTE)));
        assertThat(next.recent()).containsExactly(pair("a b.txt", "b=c#d.txt"));
    }

    private static RecentPair pair(String left, String right) {
        return RecentPair.of(new Both<>(Path.of(left), Path.of(right)));
    }

    @Test
    void windows_leave_each_others_pairs() throws IOException {
        Path file = folder.resolve("settings.properties");
        Memory one = Memory.of(file);
        Memory other = Memory.of(file);
        one.opened(pair("a.txt", "b.txt"));
        one.save();
        other.opened(pair("c.txt", "d.txt"));
        other.save();
        one.save();
        assertThat(Memory.of(file).recent())
                .containsExactly(pair("c.txt", "d.txt"), pair("a.txt", "b.txt"));
        assertThat(one.recent()).hasSize(2);

        other.forgetPairs();
        other.save();
        one.save();
        assertThat(Memory.of(file).recent()).isEmpty();
    }

    @Test
    void a_pair_whose_sides_were_changed_over_is_the_same() throws IOException {
        Path file = folder.resolve("settings.properties");
        Memory memory = Memory.of(file);
        memory.opened(pair("a.txt", "b.txt"));
        memory.opened(pair("b.txt", "a.txt"));
        assertThat(memory.recent()).containsExactly(pair("b.txt", "a.txt"));
    }

    @Test
    void a_pair_that_only_its_review_holds_is_known_by_its_words() throws IOException {
        Path file = folder.resolve("settings.properties");
        RecentPair pasted =
                new RecentPair(
                        List.of(Path.of("reviews", "1.diptych")),
                        new Both<>("The ferry stays", "The boat remains"));
        Memory memory = Memory.of(file);
        memory.opened(pasted);
        memory.save();
        assertThat(Memory.of(file).recent()).containsExactly(pasted);
        assertThat(pasted.label(memory.recent(), new Words(Locale.ENGLISH)))
                .isEqualTo("The ferry stays and The boat remains");
    }

    @Test
    void folders_are_told_only_of_pairs_that_are_called_the_same() {
        RecentPair one = pair("x/a.txt", "x/b.txt");
        RecentPair other = pair("y/a.txt", "y/b.txt");
        Words words = new Words(Locale.ENGLISH);
        assertThat(one.label(List.of(one), words)).isEqualTo("a.txt and b.txt");
        assertThat(one.label(List.of(one, other), words)).isEqualTo("a.txt and b.txt (x)");
    }

    @Test
    void what_makes_no_sense_is_as_if_it_had_never_been_set() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(
                file,
                """
                zoom=1e9
                theme=plaid
                kinds=
                recent.0.left=a.txt
                recent.1.left=a.txt
                recent.1.right=\\u0000.txt
                """);
        Memory memory = Memory.of(file);
        SimpleDoubleProperty zoom = new SimpleDoubleProperty(1);
        ObjectProperty<Theme.Choice> theme = new SimpleObjectProperty<>(Theme.Choice.LIGHT);
        memory.keep("zoom", zoom, 0.5, 3);
        memory.keep("theme", theme, Theme.Choice.class);
        assertThat(zoom.get()).isEqualTo(1);
        assertThat(theme.get()).isEqualTo(Theme.Choice.LIGHT);
        assertThat(memory.recent()).isEmpty();

        Files.writeString(file, "zoom=\\u12");
        assertThatIOException().isThrownBy(() -> Memory.of(file));
    }

    @Test
    void the_last_pair_comes_first_and_none_twice() {
        Memory memory = Memory.empty(folder.resolve("settings.properties"));
        for (int i = 0; i < 12; i++) {
            memory.opened(pair(i + ".txt", "copy.txt"));
        }
        memory.opened(pair("9.txt", "copy.txt"));
        assertThat(memory.recent())
                .hasSize(8)
                .doesNotHaveDuplicates()
                .startsWith(pair("9.txt", "copy.txt"));
    }

    @Test
    void every_system_has_its_place_for_what_is_remembered() {
        Path user = Path.of("home", "ann");
        Home.Environment bare = _ -> Optional.empty();
        assertThat(Home.of("Linux", user, bare).settings())
                .isEqualTo(user.resolve(".config/diptych/settings.properties"));
        assertThat(Home.of("Linux", user, bare).reviews())
                .isEqualTo(user.resolve(".local/share/diptych/reviews"));
        assertThat(
                        Home.of(
                                        "Linux",
                                        user,
                                        name ->
                                                Optional.ofNullable(
                                                        Map.of("XDG_CONFIG_HOME", "conf")
                                                                .get(name)))
                                .settings())
                .isEqualTo(Path.of("conf", "diptych", "settings.properties"));
        assertThat(Home.of("Mac OS X", user, bare).reviews())
                .isEqualTo(user.resolve("Library/Application Support/Diptych/reviews"));
        assertThat(Home.of("Windows 11", user, bare).reviews())
                .isEqualTo(user.resolve("AppData/Roaming/Diptych/reviews"));
    }

    @Test
    void what_cannot_be_kept_leaves_nothing_behind() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.createDirectories(file.resolve("in its place"));
        Memory memory = Memory.empty(file);
        assertThatIOException().isThrownBy(memory::save);
        assertThat(folder.toFile().list()).containsExactly("settings.properties");
    }
}
