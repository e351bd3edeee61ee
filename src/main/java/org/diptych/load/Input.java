package org.diptych.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.text.Sha256;
import org.jspecify.annotations.Nullable;

/// The bytes to make an article of, and what is known of them.
public final class Input {

    private final String file;
    private final byte[] bytes;
    private final @Nullable Instant modified;

    private Input(String file, byte[] bytes, @Nullable Instant modified) {
        this.file = file;
        this.bytes = bytes;
        this.modified = modified;
    }

    /// Reads a file whole.
    ///
    /// @throws LoadFailure if it is none, or can't be read, or is larger than the limit
    public static Input of(Path path, int limit) throws LoadFailure {
        String file = path.toString();
        try {
            BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
            if (about.isDirectory()) {
                throw new LoadFailure(file, new Reason.Folder());
            }
            if (!about.isRegularFile()) {
                throw new LoadFailure(file, new Reason.NoFile());
            }
            byte[] bytes = {};
            if (about.size() <= limit) {
                try (InputStream in = Files.newInputStream(path)) {
                    bytes = in.readNBytes(limit + 1);
                }
            }
            // The size told beforehand is no promise: a log may grow while it is read.
            if (Math.max(about.size(), bytes.length) > limit) {
                throw tooMuch(file, limit);
            }
            return new Input(file, bytes, about.lastModifiedTime().toInstant());
        } catch (NoSuchFileException _) {
            throw new LoadFailure(file, new Reason.Missing());
        } catch (AccessDeniedException _) {
            throw new LoadFailure(file, new Reason.Forbidden());
        } catch (IOException _) {
            throw new LoadFailure(file, new Reason.Unreadable());
        }
    }

    /// All that comes through the standard input.
    public static Input standard() throws LoadFailure {
        try {
            byte[] bytes = System.in.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                throw tooMuch("-", Limits.BYTES);
            }
            return new Input("-", bytes, null);
        } catch (IOException _) {
            throw new LoadFailure("-", new Reason.Unreadable());
        }
    }

    /// What did not come from a file.
    public static Input none(String name) {
        return new Input(name, new byte[0], null);
    }

    private static LoadFailure tooMuch(String file, int limit) {
        return new LoadFailure(
                file,
                limit == Limits.BYTES
                        ? new Reason.TooHeavy(limit / 1_000_000)
                        : new Reason.TooLarge(Limits.CHARACTERS));
    }

    /// The same, named by the article that was chosen of it, as [org.diptych.load.file.Loader#load] opens it
    /// again.
    public Input chosen(Choice choice) {
        return choice.wanted().isEmpty()
                ? this
                : new Input(file + "#" + choice.wanted(), bytes, modified);
    }

    boolean isFile() {
        return modified != null;
    }

    /// As the reader named it.
    public String file() {
        return file;
    }

    /// What was read, whole.
    public byte[] bytes() {
        return bytes;
    }

    /// The SHA-256 of the bytes, in hexadecimal digits.
    public String sha256() {
        return Sha256.of(bytes);
    }

    @Nullable Instant modified() {
        return modified;
    }
}
