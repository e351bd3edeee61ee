package org.diptych.desk;

import java.nio.file.Path;
import org.diptych.review.Review;
import org.jspecify.annotations.Nullable;

/// Saves the open review by itself whenever the reader decides something: in the file that it was opened
/// from or saved as, or else in a place of Diptych's own, where it is found again when the pair is opened.
final class Keeping {

    private final Reading reading;
    private final Reviews reviews;
    private final Saving saving;
    private @Nullable Path file;
    private @Nullable Review kept;

    Keeping(Reading reading, Reviews reviews, Saving saving) {
        this.reading = reading;
        this.reviews = reviews;
        this.saving = saving;
        reading.review().subscribe(this::keep);
    }

    /// Takes note of where the review of an outcome is kept, before it is shown.
    void opened(Comparing.Outcome outcome) {
        Review now = reading.review().get();
        Review next = outcome.review();
        if (outcome.saved() != null) {
            file = outcome.saved();
        } else if (next == null
                || now == null
                || !now.comparison().isOf(next.comparison().pair().articles())) {
            file = null;
        }
        kept = outcome.saved() == null ? null : next;
    }

    /// Saves the review in a file now, and later there too.
    void keepIn(Path where) {
        Review review = reading.review().get();
        file = where;
        if (review != null) {
            reviews.claim(where);
            saving.save(where, review);
        }
    }

    private void keep(@Nullable Review review) {
        Review before = kept;
        kept = review;
        if (review == null || before == null || isAlike(before, review)) {
            return;
        }
        Path where = file;
        saving.save(
                where == null ? reviews.file(review.comparison().pair().articles()) : where,
                review);
    }

    /// Whether nothing was decided between two reviews.
    private static boolean isAlike(Review one, Review other) {
        return one.decisions().equals(other.decisions())
                && one.own().equals(other.own())
                && one.links().equals(other.links())
                && one.lost().equals(other.lost());
    }
}
