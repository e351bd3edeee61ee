package org.diptych.desk;

import java.util.ArrayList;
import java.util.List;
import org.diptych.desk.Comparing.Outcome;
import org.diptych.load.Complaint;
import org.diptych.load.LoadFailure;
import org.diptych.load.LoadFailure.Reason.Several;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.jspecify.annotations.Nullable;

/// Tells the reader what there is to say of a comparison beside what it found, and why one failed.
final class Telling {

    private final Reading reading;
    private final Actions actions;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Wording wording;
    private final Words words;

    Telling(
            Reading reading,
            Actions actions,
            Notices notices,
            Dialogs dialogs,
            Wording wording,
            Words words) {
        this.reading = reading;
        this.actions = actions;
        this.notices = notices;
        this.dialogs = dialogs;
        this.wording = wording;
        this.words = words;
    }

    /// Says what is to be said of an outcome that is shown, unless it was of the one before.
    ///
    /// @param before null if it is the first of a comparison
    void tell(@Nullable Outcome before, Outcome outcome) {
        List<String> now = remarks(outcome);
        if (before == null || !now.equals(remarks(before))) {
            tell(now);
        }
    }

    /// What an outcome is to be told with: what could not be had for it, and that some of what was decided no longer
    /// fits the texts.
    private List<String> remarks(Outcome outcome) {
        List<String> remarks = new ArrayList<>();
        outcome.unread().ifPresent(remarks::add);
        outcome.without().ifPresent(model -> remarks.add(words.of("notice.without", model)));
        int lost = outcome.review() == null ? 0 : outcome.review().lost().size();
        if (lost > 0) {
            remarks.add(words.of("notice.lost", lost));
        }
        return remarks;
    }

    private void tell(List<String> remarks) {
        Review review = reading.review().get();
        String all = String.join("\n", remarks);
        if (review != null && !review.lost().isEmpty()) {
            notices.warn(
                    all,
                    new Notices.Offer(
                            words.of("notice.lost.show"),
                            () -> new LostWindow(dialogs, wording, words).show(review.lost())));
        } else if (!remarks.isEmpty()) {
            notices.warn(all);
        }
    }

    /// Says what failed, or asks which of several articles is wanted.
    void tell(Throwable failure) {
        if (failure instanceof LoadFailure load && load.reason() instanceof Several several) {
            new ContentsWindow(dialogs, words)
                    .show(
                            load.file().replaceFirst(".*[/\\\\]", ""),
                            several.offers(),
                            number -> actions.choose(load.file(), number));
        } else {
            notices.warn(complaint(failure));
        }
    }

    private String complaint(Throwable failure) {
        return failure instanceof LoadFailure load
                ? Complaint.of(load, words.locale())
                : words.of("notice.broken", failure.toString());
    }
}
