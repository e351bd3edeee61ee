package org.diptych.installer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A system that Diptych is installed on, with what is different there.
enum Platform {
    LINUX("linux", "linux", ".so"),
    WINDOWS("windows", "win", ".dll"),
    MACOS("macos", "osx", ".dylib");

    private final String title;
    private final String shortName;
    private final String libraryEnding;

    Platform(String title, String shortName, String libraryEnding) {
        this.title = title;
        this.shortName = shortName;
        this.libraryEnding = libraryEnding;
    }

    /// The system that this runs on.
    static Platform here() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("win") ? WINDOWS : name.contains("mac") ? MACOS : LINUX;
    }

    /// What jpackage is told on this system only.
    Path argumentFile(Path project, String kind) {
        String name = kind.equals("app-image") ? title + "-image.cfg" : title + ".cfg";
        return project.resolve("assets/installer").resolve(name);
    }

    /// The kinds of package that can be built: on Linux whatever tools are there.
    List<String> packages() {
        return switch (this) {
            case WINDOWS -> List.of("msi");
            case MACOS -> List.of("dmg");
            case LINUX ->
                    List.of("deb", "rpm").stream()
                            .filter(kind -> onPath(kind.equals("deb") ? "dpkg-deb" : "rpmbuild"))
                            .toList();
        };
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

    private static boolean onPath(String tool) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
