package org.diptych.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Builds the installer of the system that this runs on, with what comes with the JDK: a Java with only the
/// modules that Diptych needs, the program and its models, what the JVM learnt while Diptych was used once,
/// and around them what the system installs.
public final class BuildInstaller {

    /// What no class asks for by name, so that jdeps can't see it: the encodings of old texts, and the names
    /// of months and weekdays.
    private static final List<String> UNSEEN = List.of("jdk.charsets", "jdk.localedata");

    /// What jpackage calls a program that is not installed but only unpacked.
    private static final String IMAGE = "app-image";

    /// The date of all files, in seconds since 1970, as dpkg-deb takes it too: the JVM's cache serves only
    /// with jars of the same date, and jpackage dates its copies anew.
    private static final long DAY =
            Long.parseLong(System.getenv().getOrDefault("SOURCE_DATE_EPOCH", "0"));

    private static final String SHARED = "jpackage.cfg";

    private final Path project;
    private final Path work;
    private final String version;
    private final Platform platform = Platform.here();

    private BuildInstaller(Path project, String version) {
        this.project = project;
        this.version = version;
        work = project.resolve("target").resolve("installer");
    }

    /// Builds it, in `target/installer`.
    ///
    /// @param args the project's folder, its version, and whether the language models go in
    public static void main(String[] args) throws IOException, InterruptedException {
        Path project = Path.of(args[0]).toAbsolutePath().normalize();
        new BuildInstaller(project, args[1]).build(Boolean.parseBoolean(args[2]));
    }

    private void build(boolean models) throws IOException, InterruptedException {
        Folders.empty(work);
        ProgramFolder program = new ProgramFolder(project, work.resolve("app"), platform);
        program.lay(models);
        Path runtime = runtime(program);
        Folders.date(program.folder(), DAY);
        List<String> options =
                new ArrayList<>(Rehearsing.optionsOf(project.resolve(SHARED), program.folder()));
        options.addAll(platform.javaOptions());
        new Rehearsing(project, runtime, program, options).run();
        if (platform == Platform.LINUX) {
            program.layLauncher(project.resolve("assets/installer/linux"), options);
            for (Path tool : Folders.children(runtime.resolve("bin"))) {
                if (!tool.endsWith("java")) {
                    Files.delete(tool);
                }
            }
        }
        pack(IMAGE, program, runtime);
        for (String kind : platform.packageKinds()) {
            pack(kind, program, runtime);
        }
    }

    /// A Java with JavaFX, and without what Diptych does not need.
    private Path runtime(ProgramFolder program) throws IOException {
        Path modules = Files.createDirectories(work.resolve("modules"));
        for (Path jar : program.javafx()) {
            new JavaFxModule(jar, platform).write(modules);
        }
        List<String> needed = new ArrayList<>(program.modules());
        needed.addAll(UNSEEN);
        needed.add("javafx.controls");
        Path runtime = work.resolve("runtime");
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("--module-path", modules.toString()));
        arguments.addAll(List.of("--add-modules", String.join(",", needed)));
        arguments.addAll(List.of("--no-header-files", "--no-man-pages"));
        arguments.addAll(List.of("--output", runtime.toString()));
        Jdk.run("jlink", arguments);
        return runtime;
    }

    /// Lets jpackage write one kind of package, and tells how large it is.
    private void pack(String kind, ProgramFolder program, Path runtime) throws IOException {
        Path folder = Files.createDirectories(work.resolve(kind));
        List<String> arguments = new ArrayList<>();
        arguments.add("@" + project.resolve(SHARED));
        if (!kind.equals(IMAGE)) {
            arguments.add("@" + platform.argumentFile(project));
        }
        platform.javaOptions()
                .forEach(option -> arguments.addAll(List.of("--java-options", option)));
        arguments.addAll(List.of("--type", kind));
        arguments.addAll(List.of("--name", platform.programName()));
        arguments.addAll(List.of("--icon", platform.icon(project).toString()));
        arguments.addAll(List.of("--app-version", platform.versionOf(version)));
        arguments.addAll(List.of("--runtime-image", runtime.toString()));
        arguments.addAll(List.of("--input", program.folder().toString()));
        arguments.addAll(List.of("--dest", folder.toString()));
        Jdk.run("jpackage", arguments);
        if (kind.equals(IMAGE)) {
            Folders.date(folder, DAY);
        }
        for (Path made : Folders.children(folder)) {
            tell("%s: %.1f MB".formatted(made, Folders.size(made) / 1e6));
        }
    }

    @SuppressWarnings("SystemOut") // The build's own log.
    private static void tell(String line) {
        System.out.println(line);
    }
}
