package org.diptych.cli;

import java.time.Instant;
import java.util.Optional;
import org.diptych.report.PageStyle;
import org.diptych.report.PageStyle.Paper;
import org.diptych.review.Review;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what a report shows.
final class Look {

    @Option(
            names = "--accepted",
            description = "Nothing but the findings that were accepted in the review.")
    private boolean accepted;

    @Option(names = "--paper", paramLabel = "a4|letter", description = "Of a PDF; A4 if left out.")
    private Paper paper = Paper.A4;

    @Option(
            names = "--only",
            paramLabel = "left|right",
            description = "A PDF of this article alone, with its findings.")
    private @Nullable Side only;

    Review shown(Review review) {
        return accepted ? review.accepted() : review;
    }

    PageStyle style() {
        return new PageStyle(paper, Optional.ofNullable(only), Optional.of(Instant.now()));
    }
}
