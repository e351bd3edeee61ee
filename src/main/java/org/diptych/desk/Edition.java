package org.diptych.desk;

import java.time.Instant;
import java.util.Optional;
import org.diptych.present.Wording;
import org.diptych.report.PageStyle;
import org.diptych.report.Report;
import org.diptych.report.ReportFormat;
import org.diptych.review.Review;
import org.diptych.text.Side;

/// What of a review is given to others, and in which form.
///
/// @param isAcceptedOnly whether nothing but what the reader accepted is in it
/// @param paper of a PDF
/// @param only the one article that a PDF shows; both if empty
record Edition(
        ReportFormat format, boolean isAcceptedOnly, PageStyle.Paper paper, Optional<Side> only) {

    Edition on(PageStyle.Paper other) {
        return new Edition(format, isAcceptedOnly, other, only);
    }

    Edition as(ReportFormat other) {
        return new Edition(other, isAcceptedOnly, paper, only);
    }

    Review of(Review review) {
        return isAcceptedOnly ? review.accepted() : review;
    }

    Report report(Wording wording) {
        return format.with(wording, new PageStyle(paper, only, Optional.of(Instant.now())));
    }
}
