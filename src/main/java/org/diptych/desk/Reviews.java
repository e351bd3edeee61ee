package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.diptych.load.LoadFailure;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Sha256;

/// Where reviews save by themselves: one file for each pair, known by where its articles were read from or,
/// if they came from no file, by their words.
///
/// Several windows may have the same pair open. A file that has changed since this one read or wrote it is
/// another's work, and is left as it is.
final class Reviews {

    /// A review can't be saved where another window, or another program, has saved since.
    static final class ChangedElsewhere extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// In hexadecimal digits; two pairs get the same name about as often as two files the same checksum.
    private static final int NAME = 32;

    private final Path folder;

    /// What files were when this window last read or wrote them.
    private final Map<Path, Optional<FileTime>> seen = new ConcurrentHashMap<>();

    Reviews(Path folder) {
        this.folder = folder;
    }

    /// The review of a pair that was kept, if there is one; its articles may have changed since. Whether they lay in
    /// each other's place then makes no difference: the newest is taken.
    Optional<Review> of(Both<Article> pair) throws LoadFailure {
        Path file = file(pair);
        Path turned = file(pair.mirrored());
        Optional<FileTime> here = stamp(file);
        Optional<FileTime> there = stamp(turned);
        if (there.isPresent() && (here.isEmpty() || there.get().compareTo(here.get()) > 0)) {
            Review review = open(turned).mirrored();
            claim(file);
            return Optional.of(review);
        }
        return here.isPresent() ? Optional.of(open(file)) : Optional.empty();
    }

    /// Reads a review from a file of the reader's.
    Review open(Path file) throws LoadFailure {
        Optional<FileTime> before = stamp(file);
        Review review = ReviewFile.open(file);
        seen.put(file.toAbsolutePath(), before);
        return review;
    }

    /// From now on a file is this window's to write, whatever is in it: the reader has said so.
    void claim(Path file) {
        seen.put(file.toAbsolutePath(), stamp(file));
    }

    /// Where the review of a pair is kept.
    Path file(Both<Article> pair) {
        Both<String> known =
                OpenPair.files(pair)
                        .map(files -> files.map(Path::toString))
                        .orElseGet(() -> pair.map(Article::text));
        return folder.resolve(
                digest(known.left() + "\0" + known.right()) + "." + ReviewFile.EXTENSION);
    }

    /// Saves a review. One that says nothing, and never did, is saved only where the reader asked for it.
    ///
    /// @throws ChangedElsewhere if the file is no longer what this window knows
    void save(Path file, Review review) throws IOException {
        boolean says =
                !review.decisions().isEmpty()
                        || review.original().isPresent()
                        || !review.own().isEmpty()
                        || !review.links().isEmpty()
                        || !review.lost().isEmpty();
        boolean isAskedFor = !file.startsWith(folder);
        if (says || isAskedFor || Files.exists(file)) {
            Path where = file.toAbsolutePath();
            if (!stamp(where).equals(seen.getOrDefault(where, Optional.empty()))) {
                throw new ChangedElsewhere();
            }
            Files.createDirectories(where.getParent());
            ReviewFile.save(where, review);
            seen.put(where, stamp(where));
        }
    }

    /// When a file was last written; empty if there is none.
    private static Optional<FileTime> stamp(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String digest(String known) {
        return Sha256.of(known).substring(0, NAME);
    }
}
