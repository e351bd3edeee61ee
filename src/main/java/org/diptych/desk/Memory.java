package org.diptych.desk;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.diptych.present.Wording;
import org.diptych.review.WholeFile;

/// What is remembered from one start of the program to the next: what the reader has set, where the window
/// stood, and which pairs were open. What can't be read any more is as if it had never been set.
final class Memory {

    private final Path file;
    private final Properties settings = new Properties();
    private final Recents recents = new Recents();

    private Memory(Path file) {
        this.file = file;
    }

    /// What a file remembers; nothing if there is none.
    ///
    /// @throws IOException if the file is there and can't be read
    static Memory of(Path file) throws IOException {
        Memory memory = new Memory(file);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                memory.settings.load(in);
            } catch (IllegalArgumentException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
        memory.recents.recall(memory.settings);
        return memory;
    }

    /// Begins with nothing, and writes over what can't be read.
    static Memory empty(Path file) {
        return new Memory(file);
    }

    /// Writes everything down.
    void save() throws IOException {
        recents.write(settings, stored());
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(
                file,
                out ->
                        settings.store(
                                new OutputStreamWriter(out, StandardCharsets.UTF_8), "Diptych"));
    }

    /// What the file holds now, which another window may have written; nothing if it can't be read.
    private Properties stored() {
        Properties stored = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                stored.load(in);
            } catch (IOException | IllegalArgumentException _) {
                return new Properties();
            }
        }
        return stored;
    }

    /// The pairs that were open, the last one first.
    ObservableList<RecentPair> recent() {
        return recents.list();
    }

    void opened(RecentPair pair) {
        recents.opened(pair);
    }

    void forgetPairs() {
        recents.forget();
    }

    Optional<Double> number(String key) {
        try {
            return Optional.ofNullable(settings.getProperty(key))
                    .map(Double::valueOf)
                    .filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    void put(String key, Object value) {
        settings.setProperty(key, value.toString());
    }

    /// Remembers something that is or is not so.
    void putIf(String key, boolean is) {
        if (is) {
            put(key, 1);
        } else {
            settings.remove(key);
        }
    }

    /// Sets a property to what is remembered of it, if that lies between two values, and remembers what it
    /// becomes.
    void keep(String key, DoubleProperty property, double least, double most) {
        number(key).filter(n -> n >= least && n <= most).ifPresent(property::set);
        property.subscribe(now -> put(key, now));
    }

    void keep(String key, BooleanProperty property) {
        Optional.ofNullable(settings.getProperty(key))
                .map(Boolean::parseBoolean)
                .ifPresent(property::set);
        property.subscribe(now -> put(key, now));
    }

    void keep(String key, StringProperty property) {
        Optional.ofNullable(settings.getProperty(key)).ifPresent(property::set);
        property.subscribe(now -> put(key, now));
    }

    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return constants(key, type).stream().findFirst();
    }

    <E extends Enum<E>> void keep(String key, ObjectProperty<E> property, Class<E> type) {
        constant(key, type).ifPresent(property::set);
        property.subscribe(now -> put(key, Wording.lower(now)));
    }

    /// At least one constant stays in the set.
    <E extends Enum<E>> void keep(String key, ObservableSet<E> set, Class<E> type) {
        Set<E> known = constants(key, type);
        if (!known.isEmpty()) {
            set.retainAll(known);
        }
        set.addListener(
                (SetChangeListener<E>)
                        _ ->
                                put(
                                        key,
                                        set.stream()
                                                .map(Wording::lower)
                                                .collect(Collectors.joining(","))));
    }

    private <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
        List<String> named = List.of(settings.getProperty(key, "").split(",", -1));
        Set<E> constants = new HashSet<>(Arrays.asList(type.getEnumConstants()));
        constants.removeIf(constant -> !named.contains(Wording.lower(constant)));
        return constants;
    }
}
