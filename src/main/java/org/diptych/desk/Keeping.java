package org.diptych.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.diptych.desk.Comparing.Outcome;
import org.diptych.review.Reanchoring;
import org.diptych.review.Review;
import org.jspecify.annotations.Nullable;

/// Saves the open review by itself whenever the reader decides something: in the file that it was opened
/// from, or else in a place of Diptych's own, where it is found again when the pair is opened; and in the file
/// that it was saved as.
final class Keeping {

    private final Reading reading;
    private final Reviews reviews;
    private final Saving saving;

    /// The file that the review was opened from or saved as.
    private @Nullable Path file;

    /// Whether Diptych's own place has the review too.
    private boolean isInPlace = true;

    /// Whether the open review was saved before all was found.
    private boolean isUnfinished;

    private @Nullable Review kept;
    private boolean isArriving;

    Keeping(Reading reading, Reviews reviews, Saving saving) {
        this.reading = reading;
        this.reviews = reviews;
        this.saving = saving;
        reading.review().subscribe(this::keep);
    }

    /// Shows an outcome, with what was decided. That a review arrives is no decision, and is not saved.
    ///
    /// @param isFirst whether nothing was shown yet of what was asked for
    void show(Outcome outcome, boolean isFirst) {
        boolean isOpened = isFirst && !outcome.asked().isOfOpenPair();
        Review arrived = outcome.review();
        Review before = kept;
        Review shown = isOpened ? opened(outcome) : goneOn(arrived, outcome.carried());
        if (isOpened) {
            file = outcome.asked().saved();
            isInPlace = file == null;
            isUnfinished = false;
        }
        isArriving = true;
        try {
            reading.show(outcome, shown);
        } finally {
            isArriving = false;
        }
        kept = shown;
        boolean isMore =
                isOpened
                        ? shown != null && arrived != null && !shown.isDecidedAs(arrived)
                        : isFirst
                                && shown != null
                                && before != null
                                && !shown.original().equals(before.original());
        if (isMore && shown != null) {
            save(shown);
        }
    }

    /// The review that lies open, where its file is all that holds it.
    Optional<Path> openedFrom() {
        return isInPlace ? Optional.empty() : Optional.ofNullable(file);
    }

    /// Saves once more, with all that was found, what was saved while more was still to be found: a file that is opened
    /// again is shown as it was saved.
    void finish() {
        Review review = reading.review().get();
        if (isUnfinished && review != null) {
            save(review);
        }
        isUnfinished = false;
    }

    /// The review of a pair that was opened. Where it is opened again, another window may have decided more, and this
    /// one what it could not save.
    private @Nullable Review opened(Outcome outcome) {
        Review arrived = outcome.review();
        if (arrived == null) {
            return null;
        }
        Path saved = outcome.asked().saved();
        Path place = saved == null ? place(arrived) : saved;
        Optional<Review> base = saving.stored(place);
        saving.hold(place, arrived);
        Review now = reading.review().get();
        return now != null && base.isPresent() && isOfOne(now, arrived) && isKeptIn(place, now)
                ? now.over(arrived.comparison()).joinedWith(arrived, base.get())
                : arrived;
    }

    private boolean isKeptIn(Path where, Review review) {
        return where.equals(file) || (isInPlace && where.equals(place(review)));
    }

    private Path place(Review review) {
        return reviews.file(review.comparison().pair().articles());
    }

    /// What was decided while the comparison went on stays decided.
    private @Nullable Review goneOn(@Nullable Review arrived, @Nullable Reanchoring carried) {
        Review now = reading.review().get();
        if (now == null || arrived == null || !isOfOne(now, arrived)) {
            return arrived;
        }
        return carried == null
                ? now.over(arrived.comparison())
                : carried.over(arrived.comparison(), now);
    }

    private static boolean isOfOne(Review one, Review other) {
        return one.comparison().isOf(other.comparison().pair().articles());
    }

    /// Saves the review in a file now, and later there too.
    void keepIn(Path where) {
        Review review = reading.review().get();
        file = where;
        if (review != null) {
            reviews.claim(where);
            isUnfinished = reading.isUnderWay().get();
            saving.save(where, review);
        }
    }

    private void keep(@Nullable Review review) {
        Review before = kept;
        kept = review;
        if (!isArriving && review != null && before != null && !before.isDecidedAs(review)) {
            save(review);
        }
    }

    private void save(Review review) {
        isUnfinished = reading.isUnderWay().get();
        if (file != null) {
            saving.save(file, review);
        }
        if (isInPlace) {
            saving.save(place(review), review);
        }
    }
}
