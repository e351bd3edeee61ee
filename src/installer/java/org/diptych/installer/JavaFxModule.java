package org.diptych.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One module of JavaFX, as a jar of Maven Central. In there its libraries in machine code lie among the
/// classes, and each user would get a copy in the home directory; as a jmod they become part of the Java
/// that is installed.
///
/// @param jar the one with the classes
record JavaFxModule(Path jar, Platform platform) {

    /// Writes it as a jmod into a folder.
    void write(Path folder) throws IOException {
        String name = jar.getFileName().toString().replaceAll("-\\d.*", "").replace('-', '.');
        Path classes = folder.resolve(name);
        Path libraries = folder.resolve(name + "-libraries");
        Folders.unpack(jar, classes);
        Files.createDirectories(libraries);
        try (Stream<Path> files = Files.list(classes)) {
            for (Path library : files.filter(platform::isLibrary).toList()) {
                Files.move(library, libraries.resolve(library.getFileName()));
            }
        }
        List<String> arguments = new ArrayList<>(List.of("create"));
        arguments.addAll(List.of("--class-path", classes.toString()));
        arguments.addAll(List.of("--libs", libraries.toString()));
        arguments.add(folder.resolve(name + ".jmod").toString());
        Jdk.run("jmod", arguments);
        Folders.delete(classes);
        Folders.delete(libraries);
    }
}
