package org.diptych.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What an article was made from, so that somebody else can tell whether they have the same file.
///
/// @param sha256 of the file's bytes, 64 hexadecimal digits
/// @param bytes how long it is
/// @param modified when the file was last changed; null for text that came from no file
public record Source(String sha256, long bytes, @Nullable Instant modified) {

    /// Reads the file once more.
    public static Source of(Path file) throws IOException {
        MessageDigest digest = digest();
        long bytes;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        }
        return new Source(
                HexFormat.of().formatHex(digest.digest()),
                bytes,
                Files.getLastModifiedTime(file).toInstant());
    }

    /// For text that came from no file, such as a paste: as if it had been saved as UTF-8.
    public static Source of(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Source(HexFormat.of().formatHex(digest().digest(bytes)), bytes.length, null);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
