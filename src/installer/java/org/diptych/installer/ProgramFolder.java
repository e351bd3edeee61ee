package org.diptych.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.JarFile;

/// What is installed beside Java: the program with its libraries, the language models and the licences.
final class ProgramFolder {

    private static final String JAR = "diptych.jar";

    private static final String LAUNCHER = "diptych";

    /// What makes the program known to the system, as packages call it.
    private static final String REGISTER = "register";

    /// Where the program is told to look for the libraries in machine code; see linux.cfg.
    private static final String NATIVES = "native";

    private static final String ONNX_NATIVES = "/ai/onnxruntime/native";

    private static final Map<String, ?> STORED =
            Map.of("create", true, "compressionMethod", "STORED");

    private final Path target;
    private final Path project;
    private final Path folder;
    private final Platform platform;

    ProgramFolder(Path project, Path folder, Platform platform) {
        this.project = project;
        this.target = project.resolve("target");
        this.folder = folder;
        this.platform = platform;
    }

    Path folder() {
        return folder;
    }

    /// Lays the folder out.
    void lay(boolean models) throws IOException {
        Path beside = Files.createDirectories(folder.resolve("lib"));
        repack(target.resolve(JAR), folder.resolve(JAR));
        for (Path jar : libraries()) {
            repack(jar, beside.resolve(jar.getFileName().toString()));
        }
        for (String licence : List.of("LICENSE", "NOTICE")) {
            Files.copy(project.resolve(licence), folder.resolve(licence));
        }
        if (models) {
            Folders.copy(target.resolve("models"), folder.resolve("models"), Files::isRegularFile);
        }
    }

    /// The jars of JavaFX that have classes; those without a system's name in theirs are empty.
    List<Path> javafx() throws IOException {
        return jars(name -> name.matches("javafx-.*-(linux|win|mac).*\\.jar"));
    }

    /// The modules of Java and JavaFX that the program uses, by the references in its classes.
    List<String> modules() throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of("--print-module-deps", "--ignore-missing-deps", "--multi-release"));
        arguments.add(String.valueOf(Runtime.version().feature()));
        arguments.addAll(List.of("--add-modules", "javafx.controls", "--module-path"));
        arguments.add(target.resolve("fx").toString());
        for (Path jar : libraries()) {
            arguments.add(jar.toString());
        }
        arguments.add(target.resolve(JAR).toString());
        String said = Jdk.run("jdeps", arguments).strip();
        return List.of(said.substring(said.lastIndexOf('\n') + 1).split(","));
    }

    /// The jars in the order in which jpackage names them to the JVM; the cache serves in no other.
    String classPath() throws IOException {
        List<String> jars = new ArrayList<>(List.of(folder.resolve(JAR).toString()));
        for (Path library : Folders.children(folder.resolve("lib"))) {
            jars.add(library.toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    /// Lays out what Linux starts the program with, its entry for menus, and what a review is.
    void layLauncher(Path from, List<String> options) throws IOException {
        String script =
                Files.readString(from.resolve(LAUNCHER))
                        .replace("OPTIONS", String.join(" ", options))
                        .replace("CLASSPATH", classPath())
                        .replace(folder.toString(), "$app");
        Files.writeString(folder.resolve(LAUNCHER), script);
        for (String known : List.of("diptych.desktop", "diptych.xml", REGISTER)) {
            Files.copy(from.resolve(known), folder.resolve(known));
        }
        for (String run : List.of(LAUNCHER, REGISTER)) {
            Files.setPosixFilePermissions(
                    folder.resolve(run), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private List<Path> libraries() throws IOException {
        return jars(name -> !name.startsWith("javafx-"));
    }

    /// The libraries that the program's jar names: in the folder may be older ones too.
    private List<Path> jars(Predicate<String> wanted) throws IOException {
        try (JarFile jar = new JarFile(target.resolve(JAR).toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
            return Arrays.stream(classPath.split(" "))
                    .map(target::resolve)
                    .filter(library -> wanted.test(library.getFileName().toString()))
                    .toList();
        }
    }

    /// Copies a jar without compressing it, since the package is compressed as a whole and the program
    /// starts sooner; and without the libraries of all systems, of which this system's are laid apart.
    private void repack(Path jar, Path copy) throws IOException {
        try (FileSystem from = FileSystems.newFileSystem(jar);
                FileSystem to = FileSystems.newFileSystem(copy, STORED)) {
            Path natives = from.getPath(ONNX_NATIVES);
            Folders.copy(from.getPath("/"), to.getPath("/"), file -> !file.startsWith(natives));
            OldClasses.renew(jar, to.getPath("/"));
            if (Files.exists(natives)) {
                Path here = natives.resolve(platform.onnxFolder());
                Folders.copy(
                        here,
                        folder.resolve(NATIVES),
                        file -> here.equals(file.getParent()) && platform.isLibrary(file));
            }
        }
    }
}
