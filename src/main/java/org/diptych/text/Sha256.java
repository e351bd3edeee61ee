package org.diptych.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The sum by which somebody else can tell whether they have the same.
public final class Sha256 {

    private Sha256() {}

    /// In hexadecimal digits.
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Of a text in UTF-8.
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }
}
