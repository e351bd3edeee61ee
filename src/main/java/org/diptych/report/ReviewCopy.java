package org.diptych.report;

import java.io.IOException;
import java.io.OutputStream;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;

/// The review itself, to be opened and decided on by somebody else.
public final class ReviewCopy implements Report {

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        ReviewFile.write(review, out);
    }
}
