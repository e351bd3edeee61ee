package org.diptych.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.desk.Comparing.Outcome;
import org.diptych.desk.Comparing.Request;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// The way back to a pair in the place of which another has come: nothing that a reader has begun is lost by a key or a
/// click that was not meant.
final class TakenAway {

    private final Reading reading;
    private final Keeping keeping;
    private final Comparing comparing;
    private final Notices notices;
    private final Words words;

    TakenAway(Reading reading, Keeping keeping, Comparing comparing, Notices notices, Words words) {
        this.reading = reading;
        this.keeping = keeping;
        this.comparing = comparing;
        this.notices = notices;
        this.words = words;
    }

    /// What lies open.
    ///
    /// @param file the review that it was opened from, if it was
    record Pair(
            OpenPair open, Optional<Side> original, @Nullable Review review, Optional<Path> file) {

        private Request again() {
            return file.map(Request::ofSaved).orElseGet(() -> Request.of(open.sources(), original));
        }

        private boolean isDecided() {
            return review != null && !review.isDecidedAs(Review.of(review.comparison()));
        }

        /// Whether it is found again without this.
        private boolean isReachable() {
            return file.isPresent() || open.files().isPresent();
        }
    }

    /// What another pair may take away.
    Pair now() {
        return new Pair(
                reading.open().get(),
                reading.original().get(),
                reading.review().get(),
                keeping.openedFrom());
    }

    /// Offers to bring a pair back, if an outcome took it away: where only one article was changed, for that may have
    /// been meant for another place; where something was decided on it; and where it could not be opened again.
    void tell(Pair last, Outcome outcome) {
        Optional<Both<Article>> before = last.open().both();
        if (before.isEmpty() || outcome.asked().isOfOpenPair()) {
            return;
        }
        List<String> kept = outcome.open().articles().values().stream().map(Article::text).toList();
        List<Article> gone =
                Stream.of(before.get().left(), before.get().right())
                        .filter(article -> !kept.contains(article.text()))
                        .toList();
        boolean isClosed = kept.isEmpty();
        boolean isOffered =
                gone.size() == 1 || (last.isDecided() && !isClosed) || !last.isReachable();
        if (!gone.isEmpty() && isOffered) {
            notices.say(
                    gone.size() == 1
                            ? words.of("notice.replaced", ShortName.of(gone.getFirst().name()))
                            : words.of(
                                    "notice.put-away",
                                    ShortName.of(gone.getFirst().name()),
                                    ShortName.of(gone.getLast().name())),
                    new Notices.Offer(
                            words.of("notice.bring-back"), () -> comparing.start(last.again())));
        }
    }
}
