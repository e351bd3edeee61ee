package org.diptych.load;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.load.file.Loader;

/// What Jazzer, a fuzzer led by coverage, calls again and again with bytes of its own making: any outcome but
/// an article or a [LoadFailure] ends its run, and the bytes that led to it are left beside the corpus. Only
/// the profile `fuzz` has Jazzer; its class is asked for by name, so that all else does without.
public final class LoadFuzzer {

    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

    private LoadFuzzer() {}

    /// Lays out the valid files of every format and has Jazzer go on from them.
    ///
    /// @param arguments the folder of the corpus, and for how many seconds
    public static void main(String[] arguments) throws Exception {
        Path corpus = Files.createDirectories(Path.of(arguments[0], "corpus"));
        for (SavedAs format : SavedAs.values()) {
            Files.write(corpus.resolve("seed-" + format.fileName()), format.bytes());
        }
        List<String> orders =
                List.of(
                        "--target_class=" + LoadFuzzer.class.getName(),
                        "--instrumentation_includes=org.diptych.load.**",
                        "--custom_hook_includes=org.diptych.load.**",
                        "--reproducer_path=" + arguments[0],
                        "-artifact_prefix=" + arguments[0] + "/",
                        "-timeout=60",
                        "-rss_limit_mb=4000",
                        "-max_total_time=" + arguments[1],
                        corpus.toString());
        try {
            Class.forName(JAZZER)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) orders.toArray(String[]::new));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the fuzzer failed", e.getCause());
        }
    }

    /// One try.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("diptych-fuzz", ".bin");
        try {
            Loader.load(Files.write(file, bytes));
        } catch (LoadFailure failure) {
            if (!Complaint.of(failure).endsWith(".")) {
                throw new IllegalStateException("not a sentence", failure);
            }
        } finally {
            Files.delete(file);
        }
    }
}
