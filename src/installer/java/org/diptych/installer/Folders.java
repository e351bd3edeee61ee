package org.diptych.installer;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Folders as a whole.
final class Folders {

    private Folders() {}

    /// Makes an empty folder of it.
    static void empty(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : walk(folder).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// The files and folders in it, sorted by name.
    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    /// The bytes of all files in it.
    static long size(Path folder) throws IOException {
        long size = 0;
        for (Path path : files(folder)) {
            size += Files.size(path);
        }
        return size;
    }

    /// Dates all files in it.
    static void date(Path folder, long seconds) throws IOException {
        FileTime time = FileTime.from(seconds, TimeUnit.SECONDS);
        for (Path file : files(folder)) {
            Files.setLastModifiedTime(file, time);
        }
    }

    /// Copies those files of it that are wanted; of a link, what it leads to.
    static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        for (Path path : walk(from).filter(Files::isRegularFile).filter(wanted).toList()) {
            Path copy = to.resolve(from.relativize(path).toString());
            Files.createDirectories(copy.resolveSibling("."));
            Files.copy(path, copy);
        }
    }

    /// Unpacks a jar.
    static void unpack(Path jar, Path to) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            copy(files.getPath("/"), to, _ -> true);
        }
    }

    /// All files in it and below.
    static List<Path> files(Path folder) throws IOException {
        return walk(folder).filter(Files::isRegularFile).toList();
    }

    private static Stream<Path> walk(Path folder) throws IOException {
        // Read at once, so that nothing need be closed.
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList().stream();
        }
    }
}
