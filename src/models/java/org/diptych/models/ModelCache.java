package org.diptych.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A folder of models for each state of what they are made from, outside the build's folder, so that a
/// clean build does not make them again. Nothing in it is ever changed; delete any of it at will.
final class ModelCache {

    /// Which state the linked models are of.
    private static final String KEY_FILE = "made-from";

    private final Path root;

    ModelCache(Path root) {
        this.root = root;
    }

    /// Fills an empty folder.
    @FunctionalInterface
    interface Filling {
        void into(Path folder) throws IOException;
    }

    /// Tells states apart: by the name and size of each package, whose content never changes once it
    /// has been published, and by all that lies in a folder of sources.
    static String key(List<Path> packages, Path sources) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        for (Path file : packages) {
            digest.update(
                    "%s %d%n"
                            .formatted(file.getFileName(), Files.size(file))
                            .getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> all = Files.walk(sources)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(sources.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 12);
    }

    boolean has(String key) {
        return Files.isDirectory(root.resolve(key));
    }

    /// Fills the folder of a state; until it is full, there is none.
    void fill(String key, Filling filling) throws IOException {
        Files.createDirectories(root);
        Path half = Files.createTempDirectory(root, key + ".");
        // Up to a gigabyte, which an impatient builder should not be left with.
        Thread cleaning = new Thread(() -> deleteIfPossible(half));
        Runtime.getRuntime().addShutdownHook(cleaning);
        try {
            filling.into(half);
            Files.move(half, root.resolve(key), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another build may have been as quick: its models are the same.
            if (!has(key)) {
                throw e;
            }
        } finally {
            delete(half);
        }
    }

    /// Lays a state's models into another folder, as hard links where the file system can.
    void link(String key, Path folder) throws IOException {
        Path mark = folder.resolve(KEY_FILE);
        if (Files.exists(mark) && Files.readString(mark).equals(key)) {
            return;
        }
        delete(folder);
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(root.resolve(key))) {
            for (Path file : files.toList()) {
                Path link = folder.resolve(file.getFileName());
                try {
                    Files.createLink(link, file);
                } catch (FileSystemException | UnsupportedOperationException e) {
                    Files.copy(file, link);
                }
            }
        }
        Files.writeString(mark, key);
    }

    private static void deleteIfPossible(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            System.err.println("left behind: " + e.getMessage());
        }
    }

    /// Deletes a folder and all in it, if there is one.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(path -> {
                        try {
                            Files.delete(path);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
