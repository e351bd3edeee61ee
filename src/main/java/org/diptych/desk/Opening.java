package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Has a file opened by the program that the system has for it, or shown in its folder.
///
/// By the system's own commands: AWT's `Desktop` and JavaFX both want the main thread of a Mac.
final class Opening {

    private final String system;

    /// @param system as Java names it
    Opening(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    static Opening ofSystem() {
        return new Opening(System.getProperty("os.name", ""));
    }

    void open(Path file) throws IOException {
        new ProcessBuilder(toOpen(file)).start();
    }

    void show(Path file) throws IOException {
        new ProcessBuilder(toShow(file)).start();
    }

    /// The command that opens a file.
    List<String> toOpen(Path file) {
        return system.startsWith("windows")
                ? List.of("explorer", file.toString())
                : List.of(system.startsWith("mac") ? "open" : "xdg-open", file.toString());
    }

    /// The command that shows a file in its folder; the folder alone, where nothing does more.
    List<String> toShow(Path file) {
        if (system.startsWith("windows")) {
            return List.of("explorer", "/select," + file);
        }
        Path folder = file.toAbsolutePath().getParent();
        return system.startsWith("mac")
                ? List.of("open", "-R", file.toString())
                : List.of("xdg-open", String.valueOf(folder == null ? file : folder));
    }
}
