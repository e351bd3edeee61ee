package org.diptych.installer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A system that Diptych is installed on, with what is different there.
enum Platform {
    LINUX("linux", "linux", ".so", "-256.png"),
    WINDOWS("windows", "win", ".dll", ".ico"),
    MACOS("macos", "osx", ".dylib", ".icns");

    private final String title;
    private final String shortName;
    private final String libraryEnding;
    private final String iconEnding;

    Platform(String title, String shortName, String libraryEnding, String iconEnding) {
        this.title = title;
        this.shortName = shortName;
        this.libraryEnding = libraryEnding;
        this.iconEnding = iconEnding;
    }

    /// The system that this runs on.
    static Platform here() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("win") ? WINDOWS : name.contains("mac") ? MACOS : LINUX;
    }

    /// What jpackage is told on this system only.
    Path argumentFile(Path project) {
        return project.resolve("assets/installer").resolve(title + ".cfg");
    }

    /// What the JVM is told on this system only.
    List<String> javaOptions() {
        // Files that are double-clicked come by an event, of which JavaFX tells its own parts
        // alone.
        return this == MACOS
                ? List.of("--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED")
                : List.of();
    }

    Path icon(Path project) {
        return project.resolve("assets/icons").resolve("diptych" + iconEnding);
    }

    /// What the program is called: on Linux that is what is typed.
    String programName() {
        return this == LINUX ? "diptych" : "Diptych";
    }

    /// The version as this system takes it: macOS refuses one that begins with 0, so that every one begins with one
    /// more there, 0.1.0 with 1 and 1.0.0 with 2, and later ones still come later.
    String versionOf(String version) {
        int dot = version.indexOf('.');
        return this == MACOS
                ? Integer.parseInt(version.substring(0, dot)) + 1 + version.substring(dot)
                : version;
    }

    /// The kinds of package that are built for it: on Linux those whose tools are there.
    List<String> packageKinds() {
        return switch (this) {
            case LINUX ->
                    Map.of("deb", "dpkg-deb", "rpm", "rpmbuild").entrySet().stream()
                            .filter(kind -> isOnPath(kind.getValue()))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList();
            case WINDOWS -> List.of("msi");
            case MACOS -> List.of("dmg");
        };
    }

    private static boolean isOnPath(String tool) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    /// Whether a file is a library in machine code for this system.
    boolean isLibrary(Path file) {
        return file.toString().endsWith(libraryEnding);
    }

    /// What ONNX Runtime calls this system and its processor.
    String onnxFolder() {
        boolean arm = System.getProperty("os.arch", "").equals("aarch64");
        return shortName + (arm ? "-aarch64" : "-x64");
    }
}
