package org.diptych.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/// When figures were taken, of which commit and on what machine.
final class Origin {

    private Origin() {}

    /// In a line: "24 November 2026, commit 7e8d06f, Java 25.0.1 on Linux (amd64), 2 processors".
    ///
    /// @param apart a file whose changes are none of the program
    static String told(String apart) throws IOException {
        String date =
                LocalDate.now(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        String commit = git("rev-parse", "--short=7", "HEAD");
        return "%s, commit %s%s, Java %s on %s (%s), %d processors"
                .formatted(
                        date,
                        commit.isEmpty() ? "unknown" : commit,
                        isChanged(apart) ? " with changes" : "",
                        Runtime.version().feature(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors());
    }

    private static boolean isChanged(String apart) throws IOException {
        return !git("status", "--porcelain", "--", "src", "pom.xml", ":(exclude)" + apart)
                .isEmpty();
    }

    private static String git(String... arguments) throws IOException {
        Process git =
                new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
