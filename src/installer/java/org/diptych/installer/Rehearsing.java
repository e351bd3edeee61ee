package org.diptych.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Uses Diptych once, with the Java that is to be installed, and keeps what the JVM learnt on the way: classes
/// read and linked, and which methods are worth compiling (JEP 483, 514 and 515).
///
/// @param options what the installed program will give to the JVM
record Rehearsing(Path project, Path runtime, ProgramFolder program, List<String> options) {

    /// The file of the cache, beside the jar; see jpackage.cfg.
    private static final String CACHE = "diptych.aot";

    Rehearsing {
        options = List.copyOf(options);
    }

    /// What the argument file gives to the JVM, but for the cache, which is not there yet.
    static List<String> optionsOf(Path argumentFile, Path program) throws IOException {
        String option = "--java-options ";
        return Files.readAllLines(argumentFile).stream()
                .filter(line -> line.startsWith(option) && !line.contains(CACHE))
                .map(line -> line.substring(option.length()))
                .map(value -> value.replace("$APPDIR", program.toString()))
                .toList();
    }

    void run() throws IOException, InterruptedException {
        Path cache = program.folder().resolve(CACHE);
        List<String> command = new ArrayList<>();
        command.add(runtime.resolve("bin").resolve("java").toString());
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(options);
        if (!System.getenv().containsKey("DISPLAY") && File.separatorChar == '/') {
            // JavaFX's own platform without a display; what the real one adds is not learnt then.
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", program.classPath()));
        command.add("org.diptych.Rehearsal");
        command.add(project.resolve("assets/sample/original.txt").toString());
        command.add(project.resolve("assets/sample/copy.txt").toString());
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0 || !Files.exists(cache)) {
            throw new IOException("the rehearsal failed with " + code);
        }
    }
}
