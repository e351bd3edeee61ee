package org.diptych.desk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/// Tells the reader why a file could not be written.
final class Unwritten {

    private Unwritten() {}

    /// The reason, as the end of a sentence without its stop. What the system says, only where there is no word of
    /// Diptych's own.
    static String why(IOException failure, Words words) {
        String said =
                failure instanceof FileSystemException e && e.getReason() != null
                        ? e.getReason()
                        : String.valueOf(failure.getMessage());
        String key =
                switch (failure) {
                    case AccessDeniedException _ -> "denied";
                    case NotDirectoryException _, NoSuchFileException _ -> "no-folder";
                    default -> key(said.toLowerCase(Locale.ROOT));
                };
        return key.isEmpty() ? said : words.of("unwritten." + key);
    }

    /// As Linux, macOS and Windows say it in English; empty if it is something else.
    private static String key(String said) {
        return said.contains("no space left") || said.contains("not enough space")
                ? "full"
                : said.contains("read-only") ? "denied" : "";
    }
}
