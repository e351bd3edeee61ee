package org.diptych.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Writes a file in one move: whoever looks sees the old file or the new one, never half of it.
public final class WholeFile {

    /// What a file shall hold.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// As many links in a row as Linux follows.
    private static final int MOST_LINKS = 40;

    /// Temporary files that are being written, to be deleted also if the program is stopped by Ctrl-C, when no finally
    /// block runs.
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> UNFINISHED.forEach(part -> part.toFile().delete()),
                                "unfinished files"));
    }

    private WholeFile() {}

    /// Writes the content to a temporary file beside the target, which then takes the target's place. If
    /// anything fails, the temporary file is gone and the old file is as it was.
    ///
    /// @throws IOException if the folder is missing or may not be written to, the disk is full, or the
    ///     content itself fails
    public static void write(Path target, Content content) throws IOException {
        write(target, target, content);
    }

    /// Copies a file in the same way, for the eyes of those who may read it.
    static void copy(Path file, Path target) throws IOException {
        write(target, file, out -> Files.copy(file, out));
    }

    /// @param like who may read this file, if there is one, may read the target
    private static void write(Path target, Path like, Content content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            // A pipe or a device such as /dev/stdout can't be replaced, only written to; nor has
            // what it leads to
            // a name.
            try (OutputStream out = Files.newOutputStream(target)) {
                content.writeTo(out);
            }
            return;
        }
        // A link stays a link; the file that it leads to is replaced, or made.
        Path whole = Files.exists(target) ? target.toRealPath() : end(target);
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole)) {
            throw new FileSystemException(target.toString(), null, "is a folder, not a file");
        }
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        // Not createTempFile: its files are for their owner's eyes only, a report is like any other
        // file.
        Path part = folder.resolve(".diptych-%s.part".formatted(UUID.randomUUID()));
        UNFINISHED.add(part);
        try {
            fill(part, content, permissions(like));
            move(part, whole);
        } catch (FileSystemException e) {
            throw part.toString().equals(e.getFile()) ? ofTarget(e, target) : e;
        } finally {
            Files.deleteIfExists(part);
            UNFINISHED.remove(part);
        }
    }

    /// The same failure, told of the file that was asked for: nobody knows the temporary one.
    private static FileSystemException ofTarget(FileSystemException failure, Path target) {
        String file = target.toString();
        boolean isDenied =
                failure instanceof AccessDeniedException || failure instanceof NoSuchFileException;
        FileSystemException told =
                isDenied
                        ? new AccessDeniedException(
                                file, null, "nothing may be written in that folder")
                        : new FileSystemException(file, null, failure.getReason());
        told.initCause(failure);
        return told;
    }

    /// Where links lead to that lead to nothing yet.
    private static Path end(Path target) throws IOException {
        Path at = target.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(target.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    /// Whether two paths lead to one file, through links or in another case of letters too. Where one can't
    /// be found, their names tell.
    public static boolean isSame(Path one, Path other) {
        try {
            if (Files.exists(one) && Files.exists(other)) {
                return Files.isSameFile(one, other);
            }
        } catch (IOException _) {
            // It went away meanwhile, or may not be looked at.
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /// Who may do what with a file; empty where there is none, or the system has other notions.
    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        @Nullable PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    private static void fill(
            Path part, Content content, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        FileAttribute<?>[] from =
                permissions.stream()
                        .map(PosixFilePermissions::asFileAttribute)
                        .toArray(FileAttribute<?>[]::new);
        try (FileChannel file =
                        FileChannel.open(
                                part,
                                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                                from);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file))) {
            if (permissions.isPresent()) {
                // Those that a new file may not have here, too.
                Files.setPosixFilePermissions(part, permissions.get());
            }
            content.writeTo(out);
            out.flush();
            // On the disk before it takes the old file's name, or a power cut could leave neither.
            file.force(true);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
