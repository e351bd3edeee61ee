package org.diptych.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.diptych.load.LoadFailure;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.text.Article;
import org.diptych.text.Both;

/// Where reviews save by themselves: one file for each pair, known by where its articles were read from or,
/// if they came from no file, by their words.
final class Reviews {

    /// In hexadecimal digits; two pairs get the same name about as often as two files the same checksum.
    private static final int NAME = 32;

    private final Path folder;

    Reviews(Path folder) {
        this.folder = folder;
    }

    /// The review of a pair that was kept, if there is one; its articles may have changed since.
    Optional<Review> of(Both<Article> pair) throws LoadFailure {
        Path file = file(pair);
        return Files.exists(file) ? Optional.of(ReviewFile.open(file)) : Optional.empty();
    }

    /// Where the review of a pair is kept.
    Path file(Both<Article> pair) {
        boolean isOfFiles =
                pair.left().source().file() != null && pair.right().source().file() != null;
        Both<String> known =
                pair.map(a ->
                        isOfFiles
                                ? Path.of(String.valueOf(a.source().file()))
                                        .toAbsolutePath()
                                        .toString()
                                : a.text());
        return folder.resolve(
                digest(known.left() + "\0" + known.right()) + "." + ReviewFile.EXTENSION);
    }

    /// Saves a review. One that says nothing, and never did, is saved only where the reader asked for it.
    void save(Path file, Review review) throws IOException {
        boolean says =
                !review.decisions().isEmpty()
                        || !review.own().isEmpty()
                        || !review.links().isEmpty()
                        || !review.lost().isEmpty();
        boolean isAskedFor = !file.startsWith(folder);
        if (says || isAskedFor || Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ReviewFile.save(file, review);
        }
    }

    private static String digest(String known) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(known.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
