package org.diptych.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Why a report could not be written, as a sentence.
final class Unwritable extends Exception {

    private static final long serialVersionUID = 1L;

    Unwritable(String sentence) {
        super(sentence);
    }

    Unwritable(Path file, IOException cause) {
        super("The report could not be written to “%s”: %s.".formatted(file, reason(cause)), cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "there is no such folder";
            case FileAlreadyExistsException _ -> "that is a file, not a folder";
            case AccessDeniedException _ -> "you are not allowed to write there";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
